import { expect, test } from 'vitest';
import { withLearntNames } from '../../../../../utils/core/linking/candidates/definitions/learnt-names.ts';
import { type CandidateOccurrence, occurrencesOf } from '../../../../../utils/core/linking/candidates/occurrences.ts';
import { readBlock } from '../../../../../utils/core/linking/candidates/read-block.ts';
import { findPageEntities, NO_PAGE_ENTITIES } from '../../../../../utils/core/linking/features/page-entities.ts';
import type { TextBlock } from '../../../../../utils/core/page/types.ts';
import { blocksOf, id, model } from '../sample-linking-model.ts';

const occurrencesIn = (blocks: readonly TextBlock[]): readonly CandidateOccurrence[] =>
  occurrencesOf(
    withLearntNames(
      blocks.flatMap((block) => readBlock(block, 'en', model) ?? []),
      model,
    ),
  );
const all = (): boolean => true;
const huc = id('harbour-university');

const page = occurrencesIn(
  blocksOf(['HUC rests.', 'Harbour University of China (HUC)', 'National Harbour University']),
);

test('an entity is in all blocks that name it, by whatever name', () => {
  expect([...(findPageEntities(page, all).any.get(huc) ?? [])]).toEqual([0, 1, 2]);
});

test('it is named where its first distinctive name stands', () => {
  const late = occurrencesIn(blocksOf(['National Harbour University', 'Harbour University of China']));
  expect(findPageEntities(late, all).named.get(huc)).toMatchObject({ index: 1, text: 'Harbour University of China' });
  expect(findPageEntities(late.slice(0, 1), all).named.get(huc)).toMatchObject({ index: 0, distinctive: false });
});

test('an acronym does not name it', () => {
  expect(findPageEntities(page.slice(0, 1), all).named.size).toBe(0);
});

test('an acronym is linked first and explained first where each happens', () => {
  const { linked, defined } = findPageEntities(page, all);
  expect(linked.get('harbour-university HUC')).toMatchObject({ index: 0, block: 1 });
  expect(defined.get('harbour-university HUC')).toMatchObject({ index: 1, block: 2 });
});

test('a name in a heading is known as such', () => {
  const [block] = blocksOf(['Harbour University of China']);
  const heading = block ? occurrencesIn([{ ...block, role: 'heading' }]) : [];
  expect(findPageEntities(heading, all).named.get(huc)?.inHeading).toBe(true);
});

test('neither parts of names nor names that are not linked count', () => {
  const people = occurrencesIn(blocksOf(['Fan Xueling and Fan']));
  expect([...findPageEntities(people, ({ entry }) => entry.isPart).any]).toEqual([]);
  expect(findPageEntities(page, () => false)).toBe(NO_PAGE_ENTITIES);
});
