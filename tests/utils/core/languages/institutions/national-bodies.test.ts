import { expect, test } from 'vitest';
import {
  isKindOfUniversity,
  isNational,
  isNationalInSmallLetters,
} from '../../../../../utils/core/languages/institutions/national-bodies.ts';

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

test.each(['национального', 'Національний', 'národní', 'nationale', 'Nemzeti', 'Ulusal', '국립'])(
  '%s makes another name in languages that write it small',
  (word) => expect(isNationalInSmallLetters(word)).toBe(true),
);

test.each(['national', 'nationalen', 'международный', 'nationalement'])('%s does not in these', (word) =>
  expect(isNationalInSmallLetters(word)).toBe(false),
);
