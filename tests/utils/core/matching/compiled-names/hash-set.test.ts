import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashSet } from '../../../../../utils/core/matching/compiled-names/hash-set.ts';

const membersOf = (hashes: HashSet): readonly number[] => {
  const members: number[] = [];
  hashes.forEach((hash) => {
    members.push(hash);
  });
  return members.sort((a, b) => a - b);
};

test('hashes of 32 bits are in it once, 0 as well', () => {
  const hash = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 300 }), (given) => {
      const hashes = new HashSet();
      for (const each of given) hashes.add(each);
      const wanted = [...new Set(given)].sort((a, b) => a - b);
      expect(membersOf(hashes)).toEqual(wanted);
      expect(hashes.size).toBe(wanted.length);
    }),
  );
});

test('it grows, also with hashes that have their lowest bits in common', () => {
  const hashes = new HashSet();
  const given = Array.from({ length: 5000 }, (_, number) => (number - 2500) * 4096);
  for (const each of [...given, ...given]) hashes.add(each);
  expect(hashes.size).toBe(5000);
  expect(membersOf(hashes)).toEqual(given);
});
