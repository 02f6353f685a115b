import { describe, expect, test } from 'vitest';
import {
  countryPlacesIn,
  nearestCountry,
} from '../../../../../../utils/core/linking/candidates/places/near-countries.ts';
import { linkedBy, marked } from '../../sample-linking-model.ts';
import { acronym, body, full, packOf } from '../../small-packs.ts';

test('the countries of a text, the longest name first', () => {
  const found = countryPlacesIn('In Papua New Guinea and the United Arab Emirates, or in Guinea.');
  expect(found.map(({ country }) => country)).toEqual(['PG', 'AE', 'GN']);
});

/** The country nearest to the name between « and », where other names stand between < and >. */
function nearest(line: string, countries = ['KE', 'JO', 'ES']): string | undefined {
  const own = marked(line.replace(/[<>]/gu, ''));
  const names = [{ start: own.start, end: own.end, names: [0] }];
  const bare = line.replace(/[«»]/gu, '');
  for (const { 0: found, index } of bare.matchAll(/<[^>]+>/gu)) {
    const start = index - (bare.slice(0, index).match(/[<>]/gu)?.length ?? 0);
    const end = start + found.length - 2;
    names.push({ start, end, names: [own.text.slice(start, end) === own.text.slice(own.start, own.end) ? 0 : 1] });
  }
  names.sort((a, b) => a.start - b.start);
  const place = names.findIndex(({ start }) => start === own.start);
  const sentence = { from: own.text.lastIndexOf('.', own.start) + 1, to: own.text.indexOf('.', own.end) };
  const countryPlaces = () => countryPlacesIn(own.text);
  return nearestCountry({ text: own.text, names, place, end: own.end, sentence, countryPlaces }, countries);
}

test.each([
  ['in its sentence', 'Kenya rests. Staff of «Toruk University» in northern Jordan met. Kenya rests.', 'JO'],
  ['nearer in its sentence', 'In Kenya, «Toruk University» met guests from far-off Jordan.', 'KE'],
  ['before it', 'Ships left Kenya. «Toruk University» rests. Ships left Jordan.', 'KE'],
  ['the last one before it', 'Ships left Jordan. Ships left Kenya. «Toruk University» rests.', 'KE'],
  ['behind it', '«Toruk University» rests. Ships left Jordan. Ships left Kenya.', 'JO'],
  ['a town of the country', '«Toruk University» rests. Ships left Nairobi.', 'KE'],
  ['not behind another name', '«Toruk University» met <Vexvale University> in Jordan. Ships left Kenya.', 'KE'],
  ['behind another name and a word that goes on', '<Vexvale University> and Jordan met «Toruk University».', 'JO'],
  ['not in another name', '<University of Jordan> met «Toruk University» of Kenya.', 'KE'],
  ['not in a name that no pack has', 'The Bank of Jordan met «Toruk University», as Kenya did.', 'KE'],
  ['not in the name itself', '«Nairobi University» met guests from Jordan.', 'JO'],
  ['a country that is a name as well', 'Guests left <Jordan>. «Toruk University» rests.', 'JO'],
  ['behind the town of the name, which is a name as well', '«Toruk University» in <Leeds>, Jordan, met.', 'JO'],
  [
    'behind the same name before it',
    '<Toruk University> of Kenya met. Ships left Jordan. «Toruk University» rests.',
    'KE',
  ],
  [
    'nearer than that in its sentence',
    '<Toruk University> of Kenya met. «Toruk University» rests on ships of Jordan.',
    'JO',
  ],
  ['an office of the state', 'The President of Kenya met «Toruk University». Jordan waits.', 'KE'],
  ['the whole name of the state', '«Toruk University» (Republic of Kenya) met. Jordan waits.', 'KE'],
  ['not of a person', 'Ships left Kenya. Michael Jordan met «Toruk University».', 'KE'],
  ['none of them', '«Toruk University» met guests from Norway.', undefined],
  ['far from it', `Ships left Kenya. ${'They sailed on. '.repeat(60)}«Toruk University» rests.`, undefined],
])('the country that stands nearest: %s', (_, line, country) => {
  expect(nearest(line)).toBe(country);
});

describe('several that bear one name in different countries', () => {
  const register = {
    ...packOf({
      institutions: [
        body('kenyan', 'Brackwater Toruk University', { country: 'KE', names: [acronym('BTU')] }),
        body('jordanian', 'Brackwater Toruk University', { country: 'JO', names: [acronym('BTU')] }),
        body('spanish', 'Brackwater Technical University', { country: 'ES', names: [acronym('BTU')] }),
      ],
    }),
    scope: 'names-only' as const,
  };
  const others = 'Guests from Kenya listened, and Kenya will be the host of the next meeting.';

  test.each([
    'Brackwater Toruk University (Jordan) met.',
    'Brackwater Toruk University, Jordan, met.',
    'Two chemists of “Brackwater Toruk University, Jordan” met.',
    'Brackwater Toruk University, in northern Jordan, met.',
    'Brackwater Toruk University, one of Jordan’s oldest, met.',
    'In Jordan, Brackwater Toruk University met.',
    'Brackwater Toruk University (the Kingdom of Jordan) met.',
    'The guests came from Jordan. Brackwater Toruk University met.',
  ])('the country nearest to it decides, whatever the block names more often: %s', (line) => {
    expect(linkedBy(register)(`${line} ${others}`)).toEqual(['jordanian: Brackwater Toruk University']);
  });

  test.each([
    'The BTU (Spain) met.',
    'The BTU, Spain, met.',
    'The BTU, based in Spain, met.',
    'In Spain, the BTU met.',
  ])('the same of initials whose bearers another block names: %s', (line) => {
    const named = 'Brackwater Toruk University of Kenya met Brackwater Technical University of Spain.';
    expect(linkedBy(register)(named, `${line} ${others}`)).toContain('spanish: BTU');
  });
});

describe('the same, where the nearest country says nothing', () => {
  const register = {
    ...packOf({
      institutions: [
        body('kenyan', 'Brackwater Toruk University', { country: 'KE', names: [acronym('BTU')] }),
        body('jordanian', 'Brackwater Toruk University', { country: 'JO', names: [acronym('BTU')] }),
      ],
    }),
    scope: 'names-only' as const,
  };
  test.each([
    ['one of a list', ['Brackwater Toruk University, Kenya, Jordan and China met.']],
    ['initials of another body', ['The Bananas Trade Union (BTU) of Kenya strikes.', 'Kenya’s BTU said no.']],
  ])('%s', (_, lines) => {
    expect(linkedBy(register)(...lines)).toEqual([]);
  });
});

test('a name that is one body’s own is hardly that of another one which the page calls otherwise', () => {
  const institutions = [
    body('toruk', 'Toruk University', { country: 'KE' }),
    body('vexvale', 'Vexvale University', { country: 'KE', names: [full('Toruk University')] }),
  ];
  const links = linkedBy({ ...packOf({ institutions }), scope: 'names-only' });
  expect(links('Vexvale University rests in Kenya.', 'The records of Toruk University burnt.')).toEqual([
    'vexvale: Vexvale University',
    'toruk: Toruk University',
  ]);
  expect(links('Vexvale University, formerly Toruk University, rests in Kenya.')).toEqual([
    'vexvale: Vexvale University',
    'vexvale: Toruk University',
  ]);
});
