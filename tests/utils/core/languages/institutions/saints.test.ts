import { expect, test } from 'vitest';
import { isSaint } from '../../../../../utils/core/languages/institutions/saints.ts';

test.each([
  ['St. Toruk', true],
  ['Saint Toruk', true],
  ['São Toruk', true],
  ['Santana', false],
  ['St.', false],
])('%s is a saint: %j', (name, expected) => expect(isSaint(name)).toBe(expected));
