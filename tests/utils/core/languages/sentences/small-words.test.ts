import { expect, test } from 'vitest';
import { isOpener } from '../../../../../utils/core/languages/sentences/small-words.ts';

test('an adverb opens a sentence, and a given name that ends like one does not', () => {
  expect(isOpener('Suddenly')).toBe(true);
  expect(isOpener('Holly')).toBe(false);
  expect(isOpener('Emily')).toBe(false);
});
