import { expect, test } from 'vitest';
import { isKindOfUniversity, isNational } from '../../../../../utils/core/languages/institutions/national-bodies.ts';

test.each(['National', 'Nationale', 'Nationella', 'Nacional', 'Nazionale', 'Națională', 'Nasjonale', 'Narodowy'])(
  '%s makes another name',
  (word) => expect(isNational(word)).toBe(true),
);

test.each(['nationale', 'Nations', 'Nationalist', 'Nationwide'])('%s does not', (word) =>
  expect(isNational(word)).toBe(false),
);

test.each(['Catholic', 'Technical', 'Freie', 'Technischen', 'Vrije'])('%s makes another university', (word) =>
  expect(isKindOfUniversity(word)).toBe(true),
);

test.each(['catholic', 'New', 'Swedish', 'Old', 'First'])('%s does not', (word) =>
  expect(isKindOfUniversity(word)).toBe(false),
);
