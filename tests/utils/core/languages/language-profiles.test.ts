import { expect, test } from 'vitest';
import {
  isAcademic,
  isBetweenWord,
  isGeneric,
  isHead,
  isHeadInSmallLetters,
  isLandform,
  isLocative,
  isNamedAfter,
  isSmallWord,
  isUniversity,
  isUniversityBehind,
  LONGEST_UNIVERSITY_BEHIND,
  UNIVERSITY_BEHIND_BEGINS,
} from '../../../../utils/core/languages/language-profiles.ts';

test('a word for a university behind a name begins and ends where it is looked for', () => {
  const words = 'Üniversitesi universitet Egyetem yliopisto Uni Университеті'.split(' ');
  for (const word of words) {
    expect(isUniversityBehind(word, 'en'), word).toBe(true);
    expect(UNIVERSITY_BEHIND_BEGINS, word).toContain(word.charAt(0));
    expect(word.normalize('NFD').length, word).toBeLessThan(LONGEST_UNIVERSITY_BEHIND);
  }
  expect(UNIVERSITY_BEHIND_BEGINS).not.toContain('L');
});

test('a head is known in every language, with its case endings', () => {
  const heads = 'University Universität Universidad université университета Uniwersytetu Hochschule högskolan'.split(
    ' ',
  );
  expect(heads.filter((word) => !isHead(word))).toEqual([]);
  expect(isHead('Lund')).toBe(false);
});

test('a generic word tells no institution apart; a head is one', () => {
  expect(['National', 'Technology', 'Pädagogische', 'College'].every(isGeneric)).toBe(true);
  expect(isGeneric('Copenhagen')).toBe(false);
});

test('small words, words before places, and words for what is called after an institution', () => {
  expect([isSmallWord('of'), isSmallWord('der'), isSmallWord('Oslo')]).toEqual([true, true, false]);
  expect([isLocative('in', 'en'), isLocative('nach', 'de'), isLocative('at', 'en')]).toEqual([true, true, false]);
  expect([isNamedAfter('Press'), isNamedAfter('Klinikum'), isNamedAfter('Faculty')]).toEqual([true, true, false]);
  expect(
    ['Radio', 'Klinikum', 'Edizioni', 'Nakladatelství', 'Kiadó', 'издательства', 'видавництво'].filter(
      (word) => !isNamedAfter(word),
    ),
  ).toEqual([]);
  expect(['radical', 'Edition', 'изданный'].filter(isNamedAfter)).toEqual([]);
  expect([isLandform('LAKE'), isLandform('Playa'), isLandform('mayor')]).toEqual([true, true, false]);
});

test('a word stands before places in its own language, and in any where the language has no profile', () => {
  expect([isLocative('a', 'it'), isLocative('a', 'en-GB'), isLocative('a', 'sw')]).toEqual([true, false, true]);
});

test('what a university is called, what stands behind that word, and of what is spoken there', () => {
  expect(['Universität', 'университета', 'Universidades', 'Universitetet'].every(isUniversity)).toBe(true);
  expect(isUniversity('College')).toBe(false);
  expect([isBetweenWord('della'), isBetweenWord('and')]).toEqual([true, false]);
  expect([isAcademic('Studierende'), isAcademic('forskare'), isAcademic('alumni'), isAcademic('harbour')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('a head begins with a small letter in some languages', () => {
  expect([isHeadInSmallLetters('Université', 'fr'), isHeadInSmallLetters('Universität', 'de')]).toEqual([true, false]);
  expect([isHeadInSmallLetters('Universidad'), isHeadInSmallLetters('Commission')]).toEqual([true, false]);
});
