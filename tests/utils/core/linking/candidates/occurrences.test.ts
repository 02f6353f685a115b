import { expect, test } from 'vitest';
import { withLearntNames } from '../../../../../utils/core/linking/candidates/definitions/learnt-names.ts';
import { occurrencesOf } from '../../../../../utils/core/linking/candidates/occurrences.ts';
import { readBlock } from '../../../../../utils/core/linking/candidates/read-block.ts';
import type { BlockFindings } from '../../../../../utils/core/linking/candidates/types.ts';
import { blocksOf, model } from '../sample-linking-model.ts';

const findings = (...texts: readonly string[]): readonly BlockFindings[] =>
  blocksOf(texts).flatMap((block) => readBlock(block, 'en', model) ?? []);

test('stand in the order of the page, with the place of their block among those that were kept', () => {
  const blocks = findings('HUC and Fan Xueling', 'nothing', 'WOTIDE');
  const occurrences = occurrencesOf(withLearntNames(blocks, model));
  expect(occurrences.map(({ ordinal, index, block, entry }) => [ordinal, index, block.id, entry.text])).toEqual([
    [0, 0, 1, 'HUC'],
    [1, 0, 1, 'Fan Xueling'],
    [2, 1, 3, 'WOTIDE'],
  ]);
});

test('a name that this model does not have is left out', () => {
  const [block] = findings('WOTIDE');
  const [span] = block?.spans ?? [];
  if (!block || !span) throw new Error('Nothing was found');
  const spans = [{ ...span, candidates: [{ form: 99_999, points: 4 }, ...span.candidates] }];
  expect(occurrencesOf(withLearntNames([{ ...block, spans }], model)).map(({ entry }) => entry.text)).toEqual([
    'WOTIDE',
  ]);
});
