import { expect, test } from 'vitest';
import {
  initialsExplained,
  initialsGlossedBefore,
  initialsGlossedBehind,
  opensExplanation,
} from '../../../../../utils/core/languages/definitions/explained-initials.ts';

test.each([
  [' (TLIX)', 'TLIX'],
  [' (VXU or TLIX),', 'TLIX'],
  ['（TLIX）', 'TLIX'],
  [' in May', undefined],
  [' rests', undefined],
])('behind a name “%s” gives the initials %s', (after, initials) => expect(initialsExplained(after)).toBe(initials));

test.each([
  ['AAU – ', 'AAU'],
  ['AAU (the ', 'AAU'],
  ['The UAM that pays is, they say, the ', 'UAM'],
  ['La UAM es la ', 'UAM'],
  ['She met the ', ''],
])('before a name “%s” gives the initials %s', (before, initials) => {
  const found = initialsGlossedBefore(`${before}Alliance`, before.length);
  expect(found.text).toBe(initials);
  expect(before.slice(found.at).startsWith(initials)).toBe(true);
});

test('a bracket behind a name may say also', () => {
  expect(initialsGlossedBehind('Vexvale Union (también VU)', 'Vexvale Union'.length)).toBe('VU');
});

test('brackets and phrases stand between a name and its initials', () => {
  expect(['(', ' (the “', ', or ', ' known as '].every(opensExplanation)).toBe(true);
  expect([', ', ' and ', ' in '].some(opensExplanation)).toBe(false);
});
