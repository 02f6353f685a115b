import { expect, it } from 'vitest';
import { areUnspeakable } from '../../../../../utils/core/languages/initials/unspeakable-initials.ts';

it.each([
  ['TLIXVU', false],
  ['TLKXVU', true],
  ['ТЛКВГУ', true],
  ['VEXARIS', false],
  ['TORUKA', false],
  ['ТОРУКА', false],
  ['LYTHYX', false],
])('%s: %s', (capitals, expected) => expect(areUnspeakable(capitals)).toBe(expected));
