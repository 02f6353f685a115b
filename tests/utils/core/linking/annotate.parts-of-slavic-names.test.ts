/** Slavic names without their town, and by what they have in quotes. */
import { expect, test } from 'vitest';
import { linkedBy } from './sample-linking-model.ts';
import { body, packOf, translated } from './small-packs.ts';

const pack = packOf({
  institutions: [
    body('vexel', 'Vexel University', {
      country: 'CZ',
      names: [translated('Univerzita Jana Vexela v Olomouci', 'cs')],
    }),
    body('economics', 'Poznań University of Economics', {
      country: 'PL',
      names: [translated('Uniwersytet Ekonomiczny w Poznaniu', 'pl')],
    }),
    body('torukia', 'Torukia Polytechnic', {
      country: 'UA',
      names: [translated('Національний університет «Торукська політехніка»', 'uk')],
    }),
  ],
});
const whole = 'Національний університет «Торукська політехніка» відкрито.';

test.each([
  ['cs', 'Univerzita Jana Vexela otevřela.', 'vexel: Univerzita Jana Vexela'],
  ['cs', 'Studuje na Univerzitě Jana Vexela.', 'vexel: Univerzitě Jana Vexela'],
  ['uk', 'Ректор університету «Торукська політехніка» сказав.', 'torukia: Торукська політехніка'],
])('in %s “%s” names the university', (language, text, link) => {
  expect(linkedBy(pack, language)(text)).toEqual([link]);
});

test.each([
  ['cs', 'Ulice Jana Vexela je zavřená.'],
  ['pl', 'Uniwersytet Ekonomiczny protestuje.'],
  ['uk', 'Торукська політехніка росте.'],
])('in %s “%s” may be another one', (language, text) => {
  expect(linkedBy(pack, language)(text)).toEqual([]);
});

test('what a name has in quotes is its short name on a page that gives the whole one', () => {
  expect(linkedBy(pack, 'uk')(whole, 'Торукська політехніка росте.').slice(1)).toEqual([
    'torukia: Торукська політехніка',
  ]);
});
