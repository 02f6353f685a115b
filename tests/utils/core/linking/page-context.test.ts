import { expect, test } from 'vitest';
import type { BlockFindings } from '../../../../utils/core/linking/candidates/types.ts';
import {
  contextOf,
  keepWithinBounds,
  MAX_CANDIDATE_SPANS,
  readContext,
} from '../../../../utils/core/linking/page-context.ts';
import { id, model } from './sample-linking-model.ts';

const block = (order: number, spans = 1, senses = 0): BlockFindings => ({
  id: order + 1,
  order,
  role: 'text',
  language: 'en',
  spans: Array.from({ length: spans }, (_, start) => ({ start, end: start + 1, candidates: [] })),
  competingSenses: Array.from({ length: senses }, (_, at) => ({ entity: id('x'), text: 'X', at, defined: false })),
  countries: {},
  namesakes: [],
});

test('a context comes back as it was given', () => {
  const context = contextOf(model, [block(0)], [[1, 7]]);
  expect(readContext(JSON.parse(JSON.stringify(context)), model)).toEqual(context);
});

test.each([
  ['none', null],
  ['one of other packs', { pack: 'another@1', blocks: [block(0)], answers: [] }],
  ['one without lists', { pack: model.key, blocks: {}, answers: 3 }],
])('a page begins anew with %s', (_, context) => {
  expect(readContext(context as null, model)).toEqual({ pack: model.key, blocks: [], answers: [] });
});

test('blocks are kept in the order of the page', () => {
  expect(keepWithinBounds([block(2), block(0), block(1)]).map(({ order }) => order)).toEqual([0, 1, 2]);
});

test('the first candidates of a page are kept, the others fall away', () => {
  const kept = keepWithinBounds([block(0, MAX_CANDIDATE_SPANS - 2), block(1, 5), block(2, 1)]);
  expect(kept.map(({ spans }) => spans.length)).toEqual([MAX_CANDIDATE_SPANS - 2, 2]);
  expect(kept[1]?.spans.map(({ start }) => start)).toEqual([0, 1]);
});

test('a block keeps its first competing senses', () => {
  expect(keepWithinBounds([block(0, 1, 500)])[0]?.competingSenses.length).toBe(200);
  const small = block(0, 1, 200);
  expect(keepWithinBounds([small])[0]).toBe(small);
});

test('a page of very many blocks keeps the first', () => {
  const blocks = Array.from({ length: 5000 }, (_, order) => block(order, 0));
  expect(keepWithinBounds(blocks.toReversed()).at(-1)?.order).toBe(3999);
});
