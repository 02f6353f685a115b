import { expect, test } from 'vitest';
import { isNational } from '../../../../../utils/core/languages/institutions/national-bodies.ts';

test.each(['National', 'Nationale', 'Nationella', 'Nacional', 'Nazionale', 'Națională', 'Nasjonale', 'Narodowy'])(
  '%s makes another name',
  (word) => expect(isNational(word)).toBe(true),
);

test.each(['nationale', 'Nations', 'Nationalist', 'Nationwide'])('%s does not', (word) =>
  expect(isNational(word)).toBe(false),
);
