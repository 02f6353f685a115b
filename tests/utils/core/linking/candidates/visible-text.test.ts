import { expect, test } from 'vitest';
import { visibleText } from '../../../../../utils/core/linking/candidates/visible-text.ts';

test('a text without invisible characters needs no copy', () => {
  expect(visibleText('Harbour University')).toBeNull();
});

test.each([
  ['soft hyphens', 'Har\u00adbour Uni\u00adver\u00adsity'],
  ['zero-width spaces', '\u200bHarbour\u200b University\u200b'],
  ['word joiners and byte order marks', '\ufeffHarbour\u2060 University'],
])('is read without %s, and places in it are places in the text as given', (_, given) => {
  const seen = visibleText(given);
  expect(seen?.text).toBe('Harbour University');
  const at = (word: string): readonly [number, number] => {
    const from = seen?.text.indexOf(word) ?? -1;
    return [seen?.start(from) ?? -1, seen?.end(from + word.length) ?? -1];
  };
  for (const word of ['Harbour', 'University']) {
    const surface = given.slice(...at(word));
    expect(surface.replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')).toBe(word);
    // What is not seen beside a name is no part of it.
    expect(surface).toMatch(/^[HU].*[ry]$/u);
  }
});

test.each([
  ['Har-\nbour Univer-\n  sity', 'Harbour University'],
  ['the Univer\u2010\nsity of', 'the University of'],
  ['HARBOUR UNIVER-\nSITY', 'HARBOUR UNIVERSITY'],
  ['Порт-\nовый', 'Портовый'],
])('a word that a hyphen breaks at the end of a line is read as one: %j', (given, text) => {
  const seen = visibleText(given);
  expect(seen?.text).toBe(text);
  expect(given.slice(seen?.start(0), seen?.end(text.length))).toBe(given);
});

test.each(['Sino-\nBritish', 'UNESCO-\nled', 'a list -\nof things', '2019-\n2020', 'well-known\nports', 'A-\nB'])(
  'a hyphen at the end of a line that may belong to the word stays: %j',
  (given) => {
    expect(visibleText(given)).toBeNull();
  },
);

test('a hyphen at the end of a line stays in a name that has it', () => {
  const given = 'The Co-\nopera of the Univer-\nsity';
  expect(visibleText(given, [{ start: 4, end: 13 }])?.text).toBe('The Co-\nopera of the University');
});

test.each([
  ['a pact of VXMU-\nBRKU rests', 'VXMU', 'a pact of VXMU-\nBRKU rests'],
  ['a pact of VXMU-\nBRKU rests', 'BRKU', 'a pact of VXMU-\nBRKU rests'],
  ['a Harbour University-\nled pro-\nject', 'Harbour University', 'a Harbour University-\nled project'],
  // The word may be a longer one.
  ['the inter-\nnational university', 'national university', 'the international university'],
])('a hyphen at the end of a line stays beside a name: %j, “%s”', (given, name, text) => {
  const start = given.indexOf(name);
  expect(visibleText(given, [{ start, end: start + name.length }])?.text ?? given).toBe(text);
});

test('a hyphen at the end of a line goes from behind what is the beginning of a longer name', () => {
  const given = 'a Harbour Uni-\nversity-\nled project';
  const spanOf = (text: string, name: string) => [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }];
  const namesIn = (text: string) => spanOf(text, 'Harbour University');
  expect(visibleText(given, spanOf(given, 'Harbour Uni'), namesIn)?.text).toBe('a Harbour Universityled project');
});

test('places beyond the text are its end', () => {
  const seen = visibleText('a\u00adb');
  expect([seen?.start(0), seen?.end(0), seen?.start(1), seen?.end(1), seen?.start(9)]).toEqual([0, 0, 2, 1, 3]);
});

test('of many hyphens and many names, each hyphen is compared with few names', () => {
  const line = 'VXMU-\n';
  const count = 1000;
  let looks = 0;
  const named = Array.from({ length: count }, (_, place) => ({
    get start() {
      looks += 1;
      return place * line.length;
    },
    get end() {
      looks += 1;
      return place * line.length + line.length - 2;
    },
  }));
  expect(visibleText(`${line.repeat(count)}Univer-\nsity`, named)?.text).toMatch(/VXMU-\nUniversity$/u);
  expect(looks).toBeLessThan(100 * count);
});
