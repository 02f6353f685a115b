/** Packs of names alone: bare names, names in the language of the page, and bodies of one name. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, full, packOf, short, translated } from './small-packs.ts';

const pack = packOf({
  institutions: [
    body('brackwater', 'Brackwater University', { country: 'NZ' }),
    body('brackwater-college', 'Brackwater College', { country: 'NZ', kind: 'college' }),
    body('torukasia', 'University of Torukasia', { country: 'MY' }),
    body('hollowmere-trent', 'Hollowmere Trent University', { country: 'GB' }),
    body('leeds', 'University of Leeds', { country: 'GB' }),
    body('leiden', 'Leiden University', { country: 'NL', names: [full('TU Toruk')] }),
    body('newvale-au', 'Newvale University Australia', { country: 'AU' }),
    body('newvale-gb', 'University of Newvale', { country: 'GB' }),
    body('mada', 'Universitas Toruk Mada', { country: 'ID' }),
    body('xiamen', 'Xiamen University', { country: 'CN', names: [translated('厦门大学', 'zh-Hans')] }),
    body('bordeaux', 'Université de Bordeaux', {
      country: 'FR',
      names: [full('Université de Bordeaux', undefined, 'fr')],
    }),
    body('andes', 'Universidad de Los Torukes', { country: 'CO' }),
    body('palmira-gb', 'Palmira University', { country: 'GB' }),
    body('palmira-za', 'Palmira University', { country: 'ZA', names: [acronym('PAUZA')] }),
  ],
});
const linked = linkedBy(pack);
const idsOf = (...texts: readonly string[]): readonly string[] =>
  linked(...texts).map((link) => link.split(': ')[0] ?? '');

const MANY =
  'Brackwater University, the University of Torukasia, Hollowmere Trent University and Leiden University met.';

describe('a bare name', () => {
  test.each<[why: string, text: string, last: string | null]>([
    [
      'in a row of institutions is linked',
      'The University of Leeds, Torukasia and Brackwater University met.',
      'brackwater',
    ],
    ['of several words that mean nothing else is linked', `${MANY} Hollowmere Trent rests.`, 'hollowmere-trent'],
    ['goes on to another name and is left', `${MANY} Torukasia Unigroup rests.`, 'leiden'],
    ['of a town is left where nothing speaks of learning', 'The University of Leeds met. Leeds lost to York.', 'leeds'],
  ])('%s', (_, text, last) => {
    expect(idsOf(text).at(-1)).toBe(last);
  });

  test('of a town is linked beside a word of learning, on a page that deals with institutions', () => {
    expect(linked(MANY, 'The University of Leeds met.', 'Leeds students rest.').at(-1)).toBe('leeds: Leeds');
    expect(linked(MANY, 'The University of Leeds met.', 'Leeds bakers rest.').at(-1)).toBe(
      'leeds: University of Leeds',
    );
  });

  test('of a town is left behind a word before places, before a date, and where it is called a town', () => {
    for (const text of ['Students in Leeds rest.', 'Leeds, 4 May: students rest.', 'The town of Leeds has students.'])
      expect(linked(MANY, 'The University of Leeds met.', text).at(-1)).toBe('leeds: University of Leeds');
  });

  test('is that of the university where a college has it too', () => {
    expect(idsOf(`${MANY} A talk by Torukasia, Brackwater and Leiden University.`).slice(-2)).toEqual([
      'brackwater',
      'leiden',
    ]);
  });
});

test.each([
  ['in German', 'Forschende der Universität Leiden reisen.', 'leiden: Universität Leiden'],
  ['in Spanish, with small words between', 'Llegó la Universidad de los Leiden.', 'leiden: Universidad de los Leiden'],
  ['in French, with articles that are joined', "L'Université d'Leiden ouvre.", "leiden: Université d'Leiden"],
  ['with a small head in French', "l'université de Bordeaux ouvre", 'bordeaux: université de Bordeaux'],
  ['with a small article', 'La Universidad de los Torukes llegó.', 'andes: Universidad de los Torukes'],
  ['by another name with initials', 'The TU Toruk opens.', 'leiden: TU Toruk'],
])('a university is linked %s', (_, text, link) => {
  expect(linked(text)).toEqual([link]);
});

test('a Chinese university is linked by its short name where it is named in full', () => {
  expect(idsOf('厦门大学成立。', '厦大举行会议。')).toEqual(['xiamen', 'xiamen']);
  expect(idsOf('厦大举行会议。')).toEqual([]);
});

describe('of several bodies of one name', () => {
  test('the one is linked whose country the block speaks of', () => {
    expect(
      idsOf('In South Africa the Palmira University opens.', 'In London, England, Palmira University rests.'),
    ).toEqual(['palmira-za', 'palmira-gb']);
  });

  test('none is linked where nothing tells them apart, or another one is meant', () => {
    expect(idsOf('The Palmira University opens.')).toEqual([]);
    expect(idsOf('In South Africa the Palmira University opens; another Palmira University rests.')).toEqual([
      'palmira-za',
    ]);
  });

  test('one that the pack tells apart by its country goes without it where that country stands beside', () => {
    expect(idsOf('Newvale University in Australia opens.')).toEqual(['newvale-au']);
    expect(idsOf('Newvale University Hospital in Australia opens.')).toEqual([]);
  });
});

describe('a place of teaching behind another one', () => {
  const pack = packOf({
    institutions: [
      body('college', 'Brackwater College', { country: 'NZ', kind: 'college' }),
      body('academy', 'Vexelby Academy', { country: 'NZ', kind: 'academy' }),
      body('university', 'Quellmouth University', { country: 'NZ' }),
    ],
  });

  test.each(['Brackwater College School won.', 'Vexelby Academy College won.'])('is a body of its own: %s', (text) => {
    expect(linkedBy(pack)(text)).toEqual([]);
  });

  test('belongs to a university', () => {
    expect(linkedBy(pack)('Quellmouth University School of Law met.')).toEqual(['university: Quellmouth University']);
  });
});

describe('what is called after a university', () => {
  const pack = packOf({
    institutions: [
      body('torukes', 'Universidad de los Torukes', { country: 'CO', names: [acronym('UTKE')] }),
      body('torukov', 'Torukov University', {
        country: 'RU',
        names: [translated('Торуков университет', 'ru'), translated('Торукова университета', 'ru')],
      }),
      body('leiden', 'Leiden University', { country: 'NL' }),
    ],
  });
  const found = linkedBy(pack);

  test.each([
    'El Club Universidad de los Torukes perdió.',
    'O Hospital Universidad de los Torukes abriu.',
    'издательство Торукова университета помогло.',
    'Das Universitätsspital Leiden hilft.',
  ])('is no university: %s', (text) => expect(found(text)).toEqual([]));

  test.each([
    ['El Club y la Universidad de los Torukes firman.', 'torukes: Universidad de los Torukes'],
    ['The Hospital and Leiden University met.', 'leiden: Leiden University'],
    ['Открыты парк и Торуков университет.', 'torukov: Торуков университет'],
  ])('hides no university that is joined to it: %s', (text, link) => expect(found(text)).toEqual([link]));

  test('is no university by its acronym either', () => {
    const full = 'La Universidad de los Torukes (UTKE) abre.';
    expect(found(full, 'A Editora UTKE vende.')).toEqual(found(full));
    expect(found(full, 'A reitora da UTKE abriu.').at(-1)).toBe('torukes: UTKE');
    const given = { ...acronym('UTKE'), evidence: 'full-name' as const };
    const ofGiven = linkedBy(
      packOf({ institutions: [body('torukes', 'Universidad de los Torukes', { names: [given] })] }),
    );
    expect(ofGiven(full, 'A Editora UTKE vende.')).toEqual(ofGiven(full));
  });

  test('does not hide the university where its bare name stands', () => {
    const pages = linkedBy(
      packOf({
        institutions: [
          body('hollowmere', 'Hollowmere Vale University'),
          body('leiden', 'Leiden University', { country: 'NL' }),
        ],
      }),
    );
    const met = 'Leiden University and Hollowmere Vale met. Hollowmere Vale Hospital did not.';
    expect(pages(met)).toContain('hollowmere: Hollowmere Vale');
    expect(pages(met).filter((link) => link.startsWith('hollowmere'))).toHaveLength(1);
  });
});

describe('a bare name that is more likely a place, a person or a paper', () => {
  test.each([
    [
      'what a university is of is a place',
      'The University of Torukasia met.',
      'Torukasia gold is rare.',
      'University of Torukasia',
    ],
    [
      'behind an article it is anybody',
      'Brackwater University met.',
      'A Brackwater, then others.',
      'Brackwater University',
    ],
    [
      'going on with "of" it is a title',
      'Brackwater University met.',
      'Brackwater of Letters sold.',
      'Brackwater University',
    ],
  ])('%s', (_, full, text, last) => {
    expect(linked(MANY, full, text).at(-1)?.split(': ')[1]).toBe(last);
  });

  test('before a word in small letters an article says nothing', () => {
    expect(linked(MANY, 'A Brackwater student rests.').at(-1)).toBe('brackwater: Brackwater');
  });
});

describe('a bare name that is more likely a university', () => {
  test('behind a word for bodies and beside one of learning, where the page deals with institutions', () => {
    expect(linked(MANY, 'The University of Leeds met.', 'She taught at Leeds.').at(-1)).toBe('leeds: Leeds');
    for (const text of [
      'It was dated at Leeds.',
      'United lost 2-0 at Leeds on Saturday.',
      'The train stops at Leeds.',
      'She was born at Leeds.',
      'She taught in Leeds.',
    ])
      expect(linked(MANY, 'The University of Leeds met.', text).at(-1)).toBe('leeds: University of Leeds');
  });

  test('in a row that holds one in full, but not in a row of towns that each have one', () => {
    const towns = linkedBy(
      packOf({
        institutions: ['Leeds', 'Leiden', 'Lund', 'Graz', 'Turku', 'Bergen'].map((town) =>
          body(town.toLowerCase(), `${town} University`),
        ),
      }),
    );
    const others = 'Graz University, Turku University and Bergen University met.';
    const met = 'Leeds University and Lund University met.';
    expect(towns(others, met, 'Leeds, Leiden and Lund University sign.')).toContain('leeds: Leeds');
    expect(towns(others, met, 'Trains leave Leeds, Leiden and Lund.')).not.toContain('leeds: Leeds');
    expect(towns('Trains leave Leeds, Leiden and Lund.')).toEqual([]);
  });
});

describe('a listed name of two words that says little of what it names', () => {
  const pack = packOf({
    institutions: [
      body('puget', 'Toruk Vale University', { country: 'US', names: [full('Vexmass Boston')] }),
      ...['Quellmouth', 'Brackwater', 'Vexelby', 'Harrowdeep', 'Ostermere', 'Kelpie'].map((word) =>
        body(word.toLowerCase(), `${word} University`),
      ),
    ],
  });
  const found = linkedBy(pack);

  test('is linked where the page deals with many institutions, and by itself it is not', () => {
    const many =
      'Quellmouth University, Brackwater University, Vexelby University, Harrowdeep University, Ostermere University and Kelpie University met.';
    expect(found(many, 'Vexmass Boston keeps the stamps.').at(-1)).toBe('puget: Vexmass Boston');
    expect(found('Vexmass Boston keeps the stamps.')).toEqual([]);
  });
});

describe('an acronym that a pack lists', () => {
  const pack = packOf({
    institutions: [
      body('palmira-gb', 'Palmira University', { country: 'GB', names: [acronym('PXU')] }),
      body('pola-za', 'Pola University', { country: 'ZA', names: [acronym('PXU')] }),
      body('kit', 'Kestrel Institute of Tides', { country: 'ZA', names: [acronym('KIT')] }),
      ...['Quellmouth', 'Brackwater', 'Vexelby'].map((word) => body(word.toLowerCase(), `${word} University`)),
    ],
  });
  const found = linkedBy(pack);
  const MET = 'Quellmouth University, Brackwater University and Vexelby University met';

  test('is that of the country of a page that deals with institutions', () => {
    expect(found(`${MET} in South Africa.`, 'PXU rests.').at(-1)).toBe('pola-za: PXU');
    expect(found(`${MET} in England.`, 'PXU rests.').at(-1)).toBe('palmira-gb: PXU');
  });

  test('is left where the page names no country of it, or few institutions, and where it is a word', () => {
    expect(found(`${MET}.`, 'PXU rests.').at(-1)).toBe('vexelby: Vexelby University');
    expect(found('Ships left South Africa.', 'PXU rests.')).toEqual([]);
    expect(found(`${MET} in South Africa.`, 'A KIT rests.').at(-1)).toBe('vexelby: Vexelby University');
  });
});

describe('small words of other languages', () => {
  const pack = packOf({
    institutions: [
      body('torukia', 'Universidad de Torukia', { country: 'ES', names: [acronym('UTKA')] }),
      body('leeds', 'University of Leeds', { country: 'GB' }),
      ...['Quellmouth', 'Brackwater', 'Vexelby'].map((word) => body(word.toLowerCase(), `${word} University`)),
    ],
  });
  const found = linkedBy(pack);
  const inLanguage = (language: string, ...texts: readonly string[]) => linkedBy(pack, language)(...texts);

  test('an article is one in its language alone', () => {
    expect(inLanguage('pt', 'A Universidad de Torukia abre. Juntam-se a UTKA, e outras.').at(-1)).toBe('torukia: UTKA');
    expect(found('The Universidad de Torukia opens. They want a UTKA, and others.')).toHaveLength(1);
  });

  test('"la de" and a town stand for one more university in Spanish', () => {
    const met = 'Quellmouth University, Brackwater University y la University of Leeds abren.';
    expect(inLanguage('es', met, 'La Universidad de Torukia y la de Leeds cierran.').at(-1)).toBe('leeds: Leeds');
    expect(inLanguage('es', met, 'La Universidad de Torukia cierra en Leeds.').at(-1)).not.toBe('leeds: Leeds');
  });
});

test('a town under its name in another language is a town', () => {
  const pack = packOf({
    institutions: [
      body('leeds', 'Leedt University', { names: [translated('Universiteit Leeds', 'nl')] }),
      body('vexelby', 'Vexelby University', { names: [translated('Universiteit Leeds', 'nl')] }),
    ],
  });
  expect(linkedBy(pack)('Leedt University met. Leedt paintings hang.')).toEqual(['leeds: Leedt University']);
  expect(linkedBy(pack)('Vexelby University met. Vexelby paintings hang.')).toEqual([
    'vexelby: Vexelby University',
    'vexelby: Vexelby',
  ]);
});

test('capitals that a pack lists as a short name are an acronym', () => {
  const pack = packOf({
    institutions: [
      body('torukia', 'University of Torukia', { names: [short('TORUNI')] }),
      body('care', 'Vexvale Aid', { names: [short('CARE'), short('OSLO')] }),
      ...['Quellmouth', 'Brackwater', 'Vexelby'].map((word) => body(word.toLowerCase(), `${word} University`)),
    ],
  });
  const met = 'Quellmouth University, Brackwater University and Vexelby University met.';
  expect(linkedBy(pack)(met, 'TORUNI may join.').at(-1)).toBe('torukia: TORUNI');
  expect(linkedBy(pack)('TORUNI may join.')).toEqual([]);
  for (const text of ['CARE is needed.', 'OSLO HIT BY RAIN.'])
    expect(linkedBy(pack)(met, text).at(-1)).toBe('vexelby: Vexelby University');
});

test('the kind of a university and its country are what a club or a team is called as well', () => {
  const pack = packOf({
    institutions: [
      body('nacional', 'Universidad Nacional de Torukia', { country: 'CO' }),
      ...['Quellmouth', 'Brackwater', 'Vexelby'].map((word) => body(word.toLowerCase(), `${word} University`)),
    ],
  });
  const met = 'Quellmouth University, Brackwater University y Vexelby University firman.';
  const found = linkedBy(pack, 'es');
  for (const text of ['El partido del Nacional de Torukia fue gris.', 'Ayer el equipo Nacional de Torukia ganó.'])
    expect(found(met, text).at(-1)).toBe('vexelby: Vexelby University');
  expect(found(met, 'La Universidad Nacional de Torukia abre.').at(-1)).toBe(
    'nacional: Universidad Nacional de Torukia',
  );
});

test('a name goes without the word for a college between its own word and its place', () => {
  const pack = packOf({ institutions: [body('queens', "Vexel's University Leeds", { country: 'GB' })] });
  expect(linkedBy(pack)("Vexel's University Leeds met. Vexel's Leeds renames a bridge.").at(-1)).toBe(
    "queens: Vexel's Leeds",
  );
});

describe('a further name of one word', () => {
  const found = linkedBy(
    packOf({
      institutions: [
        body('torvald', 'Torvald University of Technology', { names: [short('Torvald')] }),
        ...['Brackwater', 'Vexelby', 'Hollowmere', 'Quellmouth'].map((word) =>
          body(word.toLowerCase(), `${word} University`),
        ),
      ],
    }),
  );
  const page =
    'Torvald University of Technology, Brackwater University, Vexelby University and Hollowmere University met.';
  const inLast = (text: string): readonly string[] => found(page, text).slice(4);

  test('stands for its university, but not behind a person of that surname', () => {
    expect(inLast('The rain ended. Torvald rests.')).toEqual(['torvald: Torvald']);
    expect(inLast('Erik Torvald left. Torvald rests.')).toEqual([]);
    expect(inLast('Erik Torvald left. Torvald University of Technology met. Torvald rests.').at(-1)).toBe(
      'torvald: Torvald',
    );
  });
});

describe('a short form of a Chinese name', () => {
  const found = linkedBy(
    packOf({
      institutions: [
        body('lanterns', '中国灯塔国际交流协会', { country: 'CN', kind: 'association' }),
        body('shandong', '山东大学', { country: 'CN' }),
      ],
    }),
    'zh-Hans',
  );

  test('is another body’s behind a place', () => {
    const met = '中国灯塔国际交流协会开会。';
    expect(found(met, '灯塔国际交流协会参加。')).toHaveLength(2);
    expect(found(met, '上海灯塔国际交流协会参加。')).toHaveLength(1);
    expect(found(met, '江苏省灯塔国际交流协会参加。')).toHaveLength(1);
  });
});
