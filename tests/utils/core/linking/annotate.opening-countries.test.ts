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
