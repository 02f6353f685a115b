import { expect, test } from 'vitest';
import { areGuestsBefore } from '../../../../../utils/core/languages/sentences/guests.ts';

test.each([
  ['A delegation of ', true],
  ['They met visitors from the ', true],
  ['una delegación de la ', true],
  ['eine Delegation der ', true],
  ['Students of ', false],
  ['She studied at ', false],
])('%s: %j', (before, expected) => expect(areGuestsBefore(before)).toBe(expected));
