import { describe, expect, it } from 'vitest';
import {
  endOfPlace,
  goesOn,
  placeSeams,
  withoutSeams,
} from '../../../../../utils/core/languages/institutions/place-seams.ts';

/** The seams of a text, with what stands before their place. */
function seams(text: string, language = 'en') {
  const capitals = Array.from(text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu), ({ index }) => index);
  return placeSeams(text, { capitals, count: capitals.length }, language);
}
const shown = (text: string, language?: string): readonly string[] =>
  seams(text, language).map(({ start, end }) => `${text.slice(start, end)}|${text.slice(end, end + 5)}`);

describe('seams between the name of a university and its place', () => {
  it.each([
    ['Toruk Institute of Technology, Leeds said', 'en', [', |Leeds']],
    ['University of Toruk-Leeds said', 'en', ['-|Leeds']],
    ['University of Toruk – Leeds said', 'en', [' – |Leeds']],
    ['University of Toruk (Leeds) said', 'en', [' (|Leeds']],
    ['University of Toruk at Leeds said', 'en', [' at |Leeds']],
    ['University of Toruk in Leeds said', 'en', [' in |Leeds']],
    ['U. of Toruk, Leeds said', 'en', [', |Leeds']],
    ['l’université de Toruk, Leeds', 'fr', [', |Leeds']],
    ['Институт Торука (Лидс)', 'ru', [' (|Лидс)']],
    ['университет Торук в София', 'bg', [' в |София']],
    ['университет Торук във Варна', 'bg', [' във |Варна']],
    ['университет Торук въ Варна', 'bg', []],
  ])('%s', (text, language, expected) => {
    expect(shown(text, language)).toEqual(expected);
  });

  it.each([
    ['Toruk Steel, Leeds said', 'en'],
    ['University of Toruk said', 'en'],
    ['University of Toruk, UK', 'en'],
    ['university of toruk, Leeds', 'en'],
    [`University of Toruk ${'and more '.repeat(9)}, Leeds`, 'en'],
    ['', 'en'],
  ])('none in %s', (text, language) => {
    expect(shown(text, language)).toEqual([]);
  });

  it('stand for each of the joints but the one that is written', () => {
    expect(seams('University of Toruk, Leeds')[0]?.texts).toEqual([' ', ' at ', ' in ']);
    expect(seams('University of Toruk at Leeds')[0]?.texts).toEqual([' ', ' in ']);
  });

  it('are spaces in the text without them, which stays as long', () => {
    const text = 'University of Toruk (Leeds) and University of Vexar, Bath';
    expect(withoutSeams(text, seams(text))).toBe('University of Toruk  Leeds) and University of Vexar  Bath');
  });
});

describe('where the name with the place behind the seam ends', () => {
  it.each([
    ['University of Toruk (Leeds) said', 'Leeds', ') said'],
    ['University of Toruk, Leeds said', 'Leeds', ' said'],
    ['University of Toruk, Leeds. It', 'Leeds', '. It'],
  ])('%s', (text, place, rest) => {
    const [seam] = seams(text);
    const end = seam && endOfPlace(text, seam, text.indexOf(place) + place.length);
    expect(text.slice(end)).toBe(rest.replace(/^\)/, ''));
  });

  it.each([
    ['University of Toruk (Leeds, UK)', 'Leeds'],
    ['University of Toruk, Leeds United', 'Leeds'],
    ['University of Toruk, Leeds-Bradford', 'Leeds'],
    ['University of Toruk, Leeds police', 'Leeds'],
    ["University of Toruk, Leeds's mayor", 'Leeds'],
  ])('nowhere in %s', (text, place) => {
    const [seam] = seams(text);
    expect(seam && endOfPlace(text, seam, text.indexOf(place) + place.length)).toBeUndefined();
  });
});

it.each([
  [' United', true],
  ['-Bradford', true],
  ['’s', true],
  ['er', true],
  [' said', false],
  [', United', false],
  ['.', false],
  ['', false],
])('a name that goes on: %j, %s', (behind, expected) => {
  expect(goesOn(behind)).toBe(expected);
});
