import { expect, it } from 'vitest';
import { comparePacks, isUnchanged } from '../../../../utils/core/pack/compare-packs.ts';
import type { Pack } from '../../../../utils/core/pack/types.ts';
import { samplePack } from '../facts/cards/sample-pack.ts';

const compare = (after: Partial<Pack>) => comparePacks(samplePack, { ...samplePack, ...after }, 'en');
const counts = ({ entities, records }: ReturnType<typeof compare>) =>
  [entities, records].map(({ added, changed, ended, gone }) => [added, changed, ended, gone].map(({ count }) => count));

it('finds nothing where two versions say the same, whatever they call themselves', () => {
  const same = compare({
    version: '2',
    institutions: samplePack.institutions.map((each) => ({ ...each, packs: ['sample'] })),
  });
  expect(isUnchanged(same)).toBe(true);
  expect(same.touched).toEqual([]);
});

it('tells what is new, other, over and gone, by name', () => {
  const [framework, memorandum] = samplePack.agreements;
  const [first, ...others] = samplePack.institutions;
  if (!framework || !memorandum || !first) throw new Error('The sample pack is another');
  const changes = compare({
    agreements: [
      { ...framework, status: 'ended' },
      { ...memorandum, summary: 'Other words.' },
      { ...memorandum, id: 'new' as typeof memorandum.id, title: 'New memorandum' },
    ],
    visits: [],
    institutions: [{ ...first, country: 'MY' }, ...others],
  });
  expect(counts(changes)).toEqual([
    [0, 1, 0, 0],
    [1, 1, 1, 2],
  ]);
  expect(changes.entities.changed.examples).toEqual(['Open University of the North']);
  expect(changes.records.added.examples).toEqual(['New memorandum']);
  expect(changes.records.gone.examples).toEqual(['Exchange on digital work', 'Visit to the south']);
  expect(changes.touched).toEqual(
    expect.arrayContaining(['open-university', 'southern-university', 'li-wei', 'siti-aminah']),
  );
  expect(changes.touched).not.toContain('quiet-academy');
});

it('names the first five of many', () => {
  const [memorandum] = samplePack.agreements;
  if (!memorandum) throw new Error('The sample pack has no agreement');
  const many = Array.from({ length: 9 }, (_, at) => ({ ...memorandum, id: `m${at}` as typeof memorandum.id }));
  const { added } = compare({ agreements: [...samplePack.agreements, ...many] }).records;
  expect([added.count, added.examples.length]).toEqual([9, 5]);
});
