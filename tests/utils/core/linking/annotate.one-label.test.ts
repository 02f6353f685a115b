/** Packs that hold one label an entity: what a name can do by itself comes from its words. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, full, packOf, person } from './small-packs.ts';

const company = (id: string, name: string) => body(id, name, { kind: 'company' });
const other = (id: string, name: string) => body(id, name, { kind: 'other' });
const linked = linkedBy(
  packOf({
    institutions: [
      company('toruvia', 'Toruvia'),
      company('target', 'Target Corporation'),
      company('shell', 'Shell'),
      company('mars', 'Mars'),
      company('visa', 'Visa'),
      company('orange', 'Orange'),
      company('amazon', 'Amazon'),
      other('tvk', 'TVK'),
      other('nasa', 'NASA'),
      other('grain', 'Toruk Grain Office'),
      other('nations', 'Torukan Nations'),
      other('law', 'Shining Eastern Corps'),
      other('vexel', 'Vexel Grain Office'),
      other('party', 'National Party'),
      body('union', 'Vexelian Union', { kind: 'intergovernmental' }),
      body('united', 'United Nations', { kind: 'intergovernmental' }),
      body('olive', 'Invented Olive Council', { kind: 'intergovernmental' }),
      other('forest', 'Forest Bank Industries'),
      other('bank', 'World Bank'),
      other('lights', 'United States Department of Lighthouses'),
      other('herons', 'Boston Red Herons'),
      other('rovers', 'Torukasia Rovers F.C.'),
    ],
    officials: [
      person('vexler', 'Ingrid Vexler'),
      person('miller', 'David Miller'),
      person('kuzmaric', 'Robert Kuzmaric'),
      person('kuzmaric-ada', 'Oona Brandtvik'),
      person('lindqvam', 'Arne Peer Lindqvam Jr.'),
      person('torukaldo', 'Torukaldo'),
      person('vexby-a', 'Gorm A. Vexby'),
      person('vexby-c', 'Gorm C. Vexby'),
      person('jordan', 'Ola Jordan'),
    ],
  }),
);

describe('one rare word, or initials, by which the pack shows a body', () => {
  test.each([
    ['by itself', 'Shares of Toruvia rose.', ['toruvia: Toruvia']],
    ['initials', 'A TVK survey.', ['tvk: TVK']],
    ['initials that are as familiar as a word', 'A NASA rocket.', ['nasa: NASA']],
    ['initials as a word, beside them', 'A NASA rocket. Nasa said so.', ['nasa: NASA', 'nasa: Nasa']],
    ['not behind a given name', 'Emma Toruvia sang.', []],
    ['not as a part of a longer name', 'The Toruvia Arena burnt.', []],
    ['not as one of a line in capitals', 'AND WHO PAYS TVK NOW', []],
    ['behind a possessive it is complete', 'Toruvia’s Arena burnt.', ['toruvia: Toruvia']],
  ])('%s: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));
});

describe('a common word', () => {
  test.each([
    ['says nothing by itself', 'Shell necklaces are in. Target practice began.', []],
    ['with a legal form is a company', 'Shell Ltd fell.', ['shell: Shell Ltd']],
    ['with a word of chains before that form', 'Shell Stores Inc. fell.', ['shell: Shell Stores Inc.']],
    ['behind another capitalised word is another company', 'Fuller Shell Ltd fell.', []],
    [
      'goes on once the whole name stands there',
      'Target Corporation fell, and at Target people wept.',
      ['target: Target Corporation', 'target: Target'],
    ],
  ])('%s: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));
});

describe('short forms beside the whole name', () => {
  test.each([
    ['initials', 'The Toruk Grain Office met. A TGO clerk left.', ['grain: Toruk Grain Office', 'grain: TGO']],
    ['initials with full stops', 'Torukan Nations met. The T.N. left.', ['nations: Torukan Nations', 'nations: T.N.']],
    ['a department, turned', 'The U.S. Lighthouses Department met.', ['lights: U.S. Lighthouses Department']],
    [
      'a team without its town',
      'Boston Red Herons won. Red Herons sang.',
      ['herons: Boston Red Herons', 'herons: Red Herons'],
    ],
    ['a club without the letters', 'Torukasia Rovers won.', ['rovers: Torukasia Rovers']],
  ])('%s: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));

  test.each([
    'Quartz Ridge opened. Q.R. wept.',
    'Certain Emerald Operations fell. The CEO left.',
    'Ultra Steel Alloys sold wire in the USA.',
  ])('not what stands for other things on every page: %s', (text) => {
    const linkedOfTrade = linkedBy(
      packOf({
        institutions: ['Quartz Ridge', 'Certain Emerald Operations', 'Ultra Steel Alloys'].map((name) =>
          company(name.split(' ').join('-').toLowerCase(), name),
        ),
      }),
    );
    expect(linkedOfTrade(text)).toHaveLength(1);
  });

  test('two letters where the page says for whom they stand', () => {
    const pack = packOf({ institutions: [company('quartz', 'Quartz Ridge')] });
    expect(linkedBy(pack)('Quartz Ridge (Q.R.) opened. Q.R. wept.')).toEqual([
      'quartz: Quartz Ridge',
      'quartz: Q.R.',
      'quartz: Q.R.',
    ]);
  });

  test('initials alone stand for nobody', () => expect(linked('A TGO clerk left.')).toEqual([]));
});

describe('among three others whose names are theirs alone', () => {
  const COMPANY = 'Toruvia met TVK and Ingrid Vexler.';
  const lastOf = (text: string): string | undefined => linked(`${COMPANY} ${text}`).at(-1);
  const LAST = 'vexler: Ingrid Vexler';

  test.each([
    ['initials of a long name', 'A VGO clerk left.', 'vexel: VGO'],
    ['not what is a word as well', 'A SEC clerk left.', LAST],
    ['a common word that is written as a name', 'Shares of Target rose.', 'target: Target'],
    ['a common word with a possessive', 'Shell’s profits fell.', 'shell: Shell'],
    ['not beside no word of trade', 'Shell’s pipes leak, and NASA flew to Mars.', 'nasa: NASA'],
    ['not before a noun', 'He stood there for Visa papers. Fires burn in Amazon forests.', LAST],
    ['not behind a person and "of"', 'Tales of William of Orange. William of Orange sold shares.', LAST],
    ['not where a sentence begins', 'Shell necklaces are in.', LAST],
    ['not behind an article', 'Nobody saw the Shell.', LAST],
    ['not in small letters', 'Nobody saw a target.', LAST],
    ['a company said more fully', 'Clerks of Toruvia Bank left.', 'toruvia: Toruvia'],
    ['not another house of that name', 'Clerks of Toruvia Arena left.', LAST],
    ['not a common surname, however high the office', 'Senator Miller wept.', LAST],
    ['a rare person by initials', 'R. Kuzmaric wept.', 'kuzmaric: R. Kuzmaric'],
    ['not a common one by initials', 'D. Miller wept.', LAST],
    ['a rare surname behind what it belongs to', 'Norway’s Kuzmaric wept.', 'kuzmaric: Kuzmaric'],
    ['a person of one rare word', 'Songs by Torukaldo were sung.', 'torukaldo: Torukaldo'],
    ['not as a given name', 'Songs by Torukaldo Miller were sung.', LAST],
    ['not where it is spoken of as a place', 'Ola Jordan wept with the king of Jordan.', 'jordan: Ola Jordan'],
  ])('%s: %s', (_, text, last) => expect(lastOf(text)).toBe(last));

  test.each([
    ['two letters that everybody knows', 'A UN clerk left.', 'united: UN'],
    ['not other two letters of a body of many countries', 'VU Vexby won.', LAST],
    ['not initials that are known for another body', 'Agents of the FBI left. The IOC chose a city.', LAST],
    ['not two letters of another body', 'An NP clerk left.', LAST],
    ['not a whole name of common words', 'In Wellington the National Party won.', LAST],
    ['not that of another country', 'The Norwegian National Party won.', LAST],
  ])('%s: %s', (_, text, last) => expect(lastOf(text)).toBe(last));

  test('less company is not enough', () => {
    expect(linked('Toruvia met TVK. A VGO clerk left.')).toEqual(['toruvia: Toruvia', 'tvk: TVK']);
    expect(linked('Toruvia fell. Shares of Target rose.')).toEqual(['toruvia: Toruvia']);
  });
});

describe('initials that everybody knows', () => {
  const known = linkedBy(
    packOf({
      institutions: [
        company('ge', 'General Electric'),
        company('bp', 'BP'),
        other('bank', 'World Bank'),
        body('school', 'CBS', { names: [full('Coldwater Book School')] }),
      ],
    }),
  );

  test.each([
    ['beside another body', 'The World Bank met. GE said that it would sell a unit.', ['bank: World Bank', 'ge: GE']],
    ['not where the page names no other body', 'The model makes 200 GE, as a GE does.', []],
    ['the whole name of those by which the pack shows a body', 'British Petroleum fell.', ['bp: British Petroleum']],
    ['not of a body that the pack names otherwise', 'The Columbia Broadcasting System fell.', []],
    ['not where the page says for what else they stand', 'Genetic Engineering (GE) is old. GE rests.', []],
    ['not in a line of capitals', 'AND WHO PAYS GE NOW', []],
    ['not those that nobody knows', 'A WB clerk left.', []],
  ])('%s: %s', (_, text, expected) => expect(known(text)).toEqual(expected));
});

describe('other spellings of a company', () => {
  const known = linkedBy(
    packOf({
      institutions: [
        company('polder', 'JVPolder'),
        company('varn', 'J. K. Varnholt'),
        company('gas', 'ToruvGas'),
        company('mart', 'Vexlomart'),
        company('oil', 'Torukoil'),
        company('swagen', 'Torkswagen'),
        company('chase', 'JVTorukan Chase'),
      ],
    }),
  );

  test.each([
    ['initials apart', 'J.V. Polder fell.', ['polder: J.V. Polder']],
    ['initials joined', 'JK Varnholt fell.', ['varn: JK Varnholt']],
    ['a capital within apart', 'Toruv Gas fell.', ['gas: Toruv Gas']],
    ['a hyphen between two parts', 'Vexlo-Mart fell.', ['mart: Vexlo-Mart']],
    ['a hyphen before a word of trade', 'Toruk-Oil fell.', ['oil: Toruk-Oil']],
    ['not a hyphen where no word begins', 'Vexl-Omart fell, Tor-Kswagen fell, and Torksw-Agen fell.', []],
    ['the coined word of a name, alone', 'JVTorukan fell.', ['chase: JVTorukan']],
    ['not in small letters', 'A vexlo-mart fell.', []],
  ])('%s: %s', (_, text, expected) => expect(known(text)).toEqual(expected));
});

describe('a company that the sentence explains', () => {
  const COMPANY = 'Toruvia met TVK.';

  test.each([
    ['by what it is', 'Target, the third-largest discounter, fell.', ['target: Target']],
    ['by what it has', 'At Shell, which had fallen, people wept.', ['shell: Shell']],
    ['not what is none', 'Target, the third-largest word, fell.', []],
    ['not in small letters', 'The target, which had moved, fell.', []],
  ])('%s: %s', (_, text, expected) => expect(linked(`${COMPANY} ${text}`).slice(2)).toEqual(expected));
});

describe('in a line of capitals', () => {
  const full = 'Ingrid Vexler met Robert Kuzmaric.';

  test('surnames of persons that the page names are theirs', () => {
    expect(linked(full, 'TENNIS - VEXLER AND KUZMARIC LEAD').slice(2)).toEqual([
      'vexler: VEXLER',
      'kuzmaric: KUZMARIC',
    ]);
  });

  test('a given name before one is another person’s', () => {
    expect(linked(full, 'TENNIS - EMMA VEXLER LEADS')).toHaveLength(2);
  });
});

test('two persons whose names differ by an initial alone are not told apart without it', () => {
  expect(linked('Gorm A. Vexby met Toruvia. Gorm Vexby left.')).toEqual(['vexby-a: Gorm A. Vexby', 'toruvia: Toruvia']);
});

test('a name of a son is his without Jr. where the page has it with Jr.', () => {
  expect(linked('Arne Peer Lindqvam met Toruvia. Arne Peer Lindqvam left.')).toEqual(['toruvia: Toruvia']);
  expect(linked('Arne Peer Lindqvam Jr. met Toruvia. Arne Peer Lindqvam left.')).toEqual([
    'lindqvam: Arne Peer Lindqvam Jr.',
    'toruvia: Toruvia',
    'lindqvam: Arne Peer Lindqvam',
  ]);
});

test('a bank of the world is one, whatever common words it is called by', () => {
  expect(linked('The World Bank lends.')).toEqual(['bank: World Bank']);
});

describe('persons', () => {
  test.each([
    [
      'with initials between',
      'Robert E. Kuzmaric came. Kuzmaric left.',
      ['kuzmaric: Robert E. Kuzmaric', 'kuzmaric: Kuzmaric'],
    ],
    ['a rare surname behind a title', 'Chancellor Vexler wept.', ['vexler: Vexler']],
    [
      'a rare surname among others',
      'Toruvia met TVK. Vexler left.',
      ['toruvia: Toruvia', 'tvk: TVK', 'vexler: Vexler'],
    ],
    ['not by itself', 'Vexler left.', []],
    [
      'not where the page names another of that name',
      'Ada Vexler met Toruvia and TVK. Vexler left.',
      ['toruvia: Toruvia', 'tvk: TVK'],
    ],
    ['not a common one among others', 'Toruvia met TVK. Miller left.', ['toruvia: Toruvia', 'tvk: TVK']],
    ['not a common one', 'Chancellor Miller wept.', []],
    ['not where another person has the surname', 'Ada Vexler came. Mr Vexler left.', []],
    ['what is theirs is not called after them', 'Ingrid Vexler’s News Company lost.', ['vexler: Ingrid Vexler']],
    [
      'a common name among others',
      'Ingrid Vexler met David Miller.',
      ['vexler: Ingrid Vexler', 'miller: David Miller'],
    ],
    ['not whom the page introduces', 'Ingrid Vexler met David Miller, a fisherman of 71.', ['vexler: Ingrid Vexler']],
    ['not by age', 'Ingrid Vexler met David Miller, 9, at school.', ['vexler: Ingrid Vexler']],
  ])('%s: %s', (_, text, expected) => expect(linked(text)).toEqual(expected));
});
