/** A body that every country has, in a sentence that opens with a country. */
import { describe, expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { acronym, body, full, packOf, short } from './small-packs.ts';

const linked = linkedBy(
  packOf({
    institutions: [
      body('lighthouses', 'Ministry of Lighthouses of the People’s Republic of China', {
        kind: 'ministry',
        country: 'CN',
        names: [full('Chinese Ministry of Lighthouses'), short('Ministry of Lighthouses', 'context'), acronym('MOL')],
      }),
    ],
  }),
);
const intro = 'The Chinese Ministry of Lighthouses asked for lamps.';
const linkedIntro = linked(intro);

describe('it is that of the country', () => {
  test.each([
    'In Singapore, a spokesman for the Ministry of Lighthouses said that lamps last.',
    'In Kenya, the MOL has enough lamps.',
    'Elsewhere, in Nairobi, the MOL lost a lamp.',
  ])('%s', (text) => expect(linked(intro, text)).toEqual(linkedIntro));

  test('and on the rest of the page the own one', () => {
    expect(linked(intro, 'In Kenya, the MOL has lamps.', 'The MOL waits.')).toEqual([
      ...linkedIntro,
      'lighthouses: MOL',
    ]);
  });
});

test.each([
  'In September, the MOL bought lamps.',
  'In Beijing, the MOL bought lamps.',
  'In talks with Kenya, the MOL bought lamps.',
])('elsewhere it stays the own one: %s', (text) => {
  expect(linked(intro, text)).toEqual([...linkedIntro, 'lighthouses: MOL']);
});

describe('a country with which it does something', () => {
  const ministry = 'lighthouses: Ministry of Lighthouses';
  test.each(['Together with Kenya, the', 'In its agreement with Kenya, the', 'Avec Kenya, le'])(
    'says nothing of whose it is: %s',
    (opening) => {
      expect(linked(intro, 'China has lamps.', `${opening} Ministry of Lighthouses rests.`)).toEqual([
        ...linkedIntro,
        ministry,
      ]);
    },
  );
  test.each(['Together with China, the', 'In its agreement with China, the'])('is not its own: %s', (opening) => {
    expect(linked('China has lamps.', `${opening} Ministry of Lighthouses rests.`)).toEqual([]);
  });
});

describe('where its office or its people are', () => {
  const behind = (rest: string) => linked('China has lamps.', `The Ministry of Lighthouses ${rest}.`);
  test.each(['district office in Kitwe rests', 'officials in Nairobi rest', 'staff from Mombasa rest'])(
    'is where it is: %s',
    (rest) => expect(behind(rest)).toEqual([]),
  );
  test.each(['office in Chengdu rests', 'officials in May rest', 'officials rest'])(
    'it stays the own one: %s',
    (rest) => expect(behind(rest)).toHaveLength(1),
  );
});
