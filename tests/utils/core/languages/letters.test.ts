import { describe, expect, test } from 'vitest';
import {
  isCapitalised,
  isJoinedOn,
  isLetter,
  isPossessive,
  isSpace,
  kindAt,
  OTHER,
  wordEnd,
  wordStart,
} from '../../../../utils/core/languages/letters.ts';

describe('a word', () => {
  test.each([
    ['harbours open', 'harbours'],
    ["Xi'an opens", "Xi'an"],
    ['Xi’an opens', 'Xi’an'],
    ['U.S. ships', 'U.S'],
    ['Harbour-side', 'Harbour-side'],
    ['rock-', 'rock'],
    ["ships' crews", 'ships'],
    ['B2 berth', 'B2'],
    ['Éclair', 'Éclair'],
    ['e\u0301tude: no', 'e\u0301tude'],
    ['порт-сервис.', 'порт-сервис'],
  ])('at the beginning of “%s” is “%s”', (text, word) => {
    expect(text.slice(0, wordEnd(text, 0))).toBe(word);
  });

  test('ends where the text that is read ends', () => {
    expect(wordEnd('harbours', 0, 4)).toBe(4);
    expect(wordEnd("Xi'an", 0, 3)).toBe(2);
  });

  test.each(['U.', 'O’', 'Harbour-', 'x', '港口'])('is no longer than a name, in a chain of “%s”', (link) => {
    const text = link.repeat(1000);
    expect(wordEnd(text, 0)).toBeLessThan(150);
    expect(wordStart(text, 1001)).toBeGreaterThan(850);
  });

  test.each([
    ['open harbours', 'harbours'],
    ["in Xi'an", "Xi'an"],
    ['the Harbour-side', 'Harbour-side'],
    ['ships ', ''],
    ['', ''],
    ['(HUC', 'HUC'],
  ])('at the end of “%s” is “%s”', (text, word) => {
    expect(text.slice(wordStart(text, text.length))).toBe(word);
  });

  test.each([
    ["Xi'an", 3, true],
    ['U.S.', 2, true],
    ['a -an', 3, false],
    ['an', 1, false],
  ])('“%s” goes on at %d: %s', (text, at, goesOn) => {
    expect(isJoinedOn(text, at)).toBe(goesOn);
  });
});

test.each([
  ['China', true],
  ['china', false],
  ['Éire', true],
  ['Пермь', true],
  ['пермь', false],
  ['中国', false],
  ['2 Ships', false],
  ['𝒜da', true],
  ['', false],
])('“%s” begins with a capital: %s', (word, expected) => {
  expect(isCapitalised(word)).toBe(expected);
});

test.each([
  ["Fan's", true],
  ['Fan’s', true],
  ['Fans', false],
  ['’s', true],
  ['s', false],
])('“%s” closes with a possessive ending: %s', (text, expected) => {
  expect(isPossessive(text, text.length)).toBe(expected);
});

test('there is no letter outside the text', () => {
  expect([kindAt('a', -1), kindAt('a', 1)]).toEqual([OTHER, OTHER]);
  expect([...'aAж中'].every((letter) => isLetter(kindAt(letter, 0)))).toBe(true);
  expect([...'1-. '].some((letter) => isLetter(kindAt(letter, 0)))).toBe(false);
});

test('white space is what a regular expression takes for it', () => {
  for (let unit = 0; unit < 0x3100; unit += 1) {
    if (isSpace(unit) !== /\s/u.test(String.fromCharCode(unit))) expect.fail(`U+${unit.toString(16)}`);
  }
});
