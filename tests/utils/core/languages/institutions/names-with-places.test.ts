import { expect, it } from 'vitest';
import { otherNumeral, placeJoined } from '../../../../../utils/core/languages/institutions/names-with-places.ts';

it.each([
  ['University of Toruk, Leeds', 'en', ['University of Toruk (Leeds)', 'University of Toruk at Leeds']],
  [
    'University of Toruk, Leeds, France',
    'en',
    ['University of Toruk, Leeds', 'University of Toruk (Leeds)', 'University of Toruk at Leeds'],
  ],
  ['Universidad de Toruk, Leeds', 'es', ['Universidad de Toruk (Leeds)']],
  ['University of Toruk, Leeds, Vexar', 'en', []],
  ['Toruk Steel, Leeds', 'en', []],
  ['University of Toruk', 'en', []],
  ['University of Toruk (Leeds), Bath', 'en', []],
  ['University of Toruk, in Leeds', 'en', []],
])('the place of %s in %s', (text, language, expected) => {
  expect(placeJoined(text, language)).toEqual(expected);
});

it.each([
  ['Université Jean Toruk Lyon III', ['Université Jean Toruk Lyon 3']],
  ['Université de Toruk 2', ['Université de Toruk II']],
  ['Université de Toruk V', ['Université de Toruk 5']],
  ['Université de Toruk IV', ['Université de Toruk 4']],
  ['Université de Toruk 6', []],
  ['Université de Toruk VI', []],
  ['Société Toruk 2', []],
  ['Université ToruKI', []],
  ['', []],
])('the number of %s: %j', (text, expected) => {
  expect(otherNumeral(text)).toEqual(expected);
});
