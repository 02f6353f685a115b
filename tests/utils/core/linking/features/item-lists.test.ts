import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnOf, type ItemPart } from '../../../../../utils/core/linking/features/item-lists.ts';

const NEAR = 15;

/** What `columnOf` finds, by asking each item about all others. */
function columnByAll(items: readonly ItemPart[]): readonly number[] {
  return items
    .filter(({ index }) => {
      const near = items.filter((other) => Math.abs(other.index - index) <= NEAR);
      const telling = near.filter(({ isTelling }) => isTelling).length;
      return near.length >= 3 && telling >= 2 && near.some(({ isWhole }) => isWhole);
    })
    .map(({ index }) => index);
}

const itemsOf = fc
  .array(fc.record({ step: fc.integer({ min: 1, max: 12 }), kind: fc.constantFrom('whole', 'telling', 'town') }))
  .map((steps) => {
    let index = 0;
    return steps.map(({ step, kind }): ItemPart => {
      index += step;
      return { index, isWhole: kind === 'whole', isTelling: kind !== 'town' };
    });
  });

test('finds in one pass what asking each item about all others finds', () => {
  fc.assert(
    fc.property(itemsOf, (items) => {
      expect([...columnOf(items)]).toEqual(columnByAll(items));
    }),
  );
});
