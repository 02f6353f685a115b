import { expect, test } from 'vitest';
import type { CompilableName } from '../../utils/core/matching/compiled-names/types.ts';
import { describeLookUps, lookUpsOf } from './look-ups.ts';

const named = (text: string): CompilableName => ({ text, rule: 'proper' });

test('each character is one look-up, and only a word that may begin a name is read', () => {
  const none = lookUpsOf([named('Zanzibar')], 'toruk '.repeat(100));
  expect(none.get('roots')).toBe(0);
  expect(none.get('matches')).toBe(0);
  expect(none.get('characters')).toBe(1000);
  const some = lookUpsOf([named('Toruk')], 'Toruk '.repeat(100));
  expect(some.get('matches')).toBeCloseTo(1000 / 6);
  expect(some.get('letters')).toBeGreaterThan(0);
  expect(some.get('slots')).toBeGreaterThan(0);
});

test('what is counted is said in the order in which a text meets it', () => {
  expect(
    describeLookUps(
      new Map([
        ['characters', 986.4],
        ['nodes', 12],
      ]),
    ),
  ).toBe('characters 986, nodes 12.0');
});
