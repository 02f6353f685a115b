import { expect, test } from 'vitest';
import { isFieldOfStudy, isPlainName } from '../../../../../utils/core/languages/institutions/plain-names.ts';

test.each([
  ['national institute technology', true],
  ['university health sciences', true],
  ['université nationale agriculture', true],
  ['national academy arts', true],
  ['national institutes health', false],
  ['world trade organization', false],
  ['university south pacific', false],
  ['catholic university', false],
  ['vexvale institute technology', false],
])('“%s” says what it teaches alone: %j', (name, expected) => {
  expect(isPlainName(name.split(' '))).toBe(expected);
});

test.each([
  ['Zoology', true],
  ['Biología', true],
  ['Chemistry', true],
  ['Vexology', true],
  ['Zoo', false],
  ['Vexvale', false],
])('“%s” is a field of study: %j', (word, expected) => {
  expect(isFieldOfStudy(word)).toBe(expected);
});
