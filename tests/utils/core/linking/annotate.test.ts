import { expect, test } from 'vitest';
import { annotate } from '../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { MAX_CANDIDATE_SPANS } from '../../../../utils/core/linking/page-context.ts';
import type { AnnotateReply, PageContext, TextBlock } from '../../../../utils/core/page/types.ts';
import { acronym, body, packOf } from './small-packs.ts';

const pack = packOf({
  institutions: [body('northern-academy', 'Northern Academy of Letters', { kind: 'academy', names: [acronym('NAL')] })],
});
const model = createLinkingModel([pack]);
const page = { title: '', language: 'en' };
const block = (id: number, text: string): TextBlock => ({ id, order: id, text, role: 'text' });
const read = (
  blocks: readonly TextBlock[],
  context: PageContext | null = null,
  removed: readonly number[] = [],
): AnnotateReply => annotate({ page, blocks, removed, context }, model);
const exact = (reply: AnnotateReply, blocks: readonly TextBlock[]): readonly string[] =>
  reply.changed.flatMap(({ block: id, mentions }) =>
    mentions.map(({ start, end }) => blocks.find((each) => each.id === id)?.text.slice(start, end) ?? ''),
  );

test('an acronym is linked only where the full name stands on the page', () => {
  const alone = [block(1, 'NAL met on Monday.')];
  expect(exact(read(alone), alone)).toEqual([]);
  const both = [...alone, block(2, 'The Northern Academy of Letters agreed.')];
  expect(exact(read(both), both)).toEqual(['NAL', 'Northern Academy of Letters']);
});

test('a full name that comes late settles an acronym that came first, and takes it back when it goes', () => {
  const early = [block(1, 'NAL met on Monday.')];
  const late = [block(2, 'The Northern Academy of Letters agreed.')];
  const first = read(early);
  expect(first.changed).toEqual([]);
  const second = read(late, JSON.parse(JSON.stringify(first.context)));
  expect(exact(second, [...early, ...late])).toEqual(['NAL', 'Northern Academy of Letters']);
  expect(read([], second.context, [2]).changed).toEqual([{ block: 1, mentions: [] }]);
});

test.each([
  ['Students came to Xi’an in May.', { CN: 1 }],
  ["Students came to Xi'an’s new campus.", { CN: 1 }],
  ['Students came from South Korea and Chile.', { KR: 2, CL: 1 }],
  ['Students came to The Hague by train.', { NL: 1 }],
])('countries are counted: %s', (text, countries) => {
  const blocks: TextBlock[] = [{ id: 1, order: 1, text, role: 'text' }];
  const { context } = annotate({ page, blocks, removed: [], context: null }, model);
  expect(context.blocks).toMatchObject([{ countries }]);
});

test('says of a page with more names than are linked that it is cut, also when there is room again', () => {
  const full = read([block(1, 'Northern Academy of Letters. '.repeat(MAX_CANDIDATE_SPANS))]);
  expect(full.isCut).toBe(false);
  const more = read([block(2, 'The Northern Academy of Letters agreed.')], full.context);
  expect(more).toMatchObject({ isCut: true, changed: [] });
  expect(read([block(1, 'Northern Academy of Letters. '.repeat(MAX_CANDIDATE_SPANS + 1))]).isCut).toBe(true);
  // What fell out is not sent again.
  expect(read([], more.context, [1]).isCut).toBe(true);
});
