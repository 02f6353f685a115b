// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BlockRole, Mention } from '../../../../utils/core/page/types.ts';
import { createMarks } from '../../../../utils/dom/mentions/marks.ts';
import type { Marks } from '../../../../utils/dom/mentions/marks-script.ts';
import type { PlacedMention } from '../../../../utils/dom/mentions/placed-mentions.ts';
import { type Block, type BlockIndex, createBlockIndex } from '../../../../utils/dom/reading/scanner/block-index.ts';

/** What is painted of each block. */
const painted = vi.hoisted(() => new Map<number, readonly unknown[]>()) as Map<number, readonly PlacedMention[]>;
/** The blocks that were painted in other nodes. */
const moved = vi.hoisted((): number[] => []);
vi.mock('../../../../utils/dom/highlights/highlight-painter.ts', () => ({
  highlightPainter: () => ({
    painted: () => [...painted.values()].flat(),
    restyle: () => {},
    set: (id: number, mentions: readonly PlacedMention[]) => painted.set(id, mentions),
    moved: (id: number) => moved.push(id),
    mark: () => {},
  }),
}));

let life: AbortController;
let blocks: BlockIndex;
let marks: Marks;
beforeEach(() => {
  painted.clear();
  moved.length = 0;
  life = new AbortController();
  blocks = createBlockIndex();
  marks = createMarks({
    document,
    signal: life.signal,
    rules: { density: 'section', style: 'underline', corrections: [] },
    hidden: false,
    blocks,
    readWalking: () => {},
  });
});
afterEach(() => life.abort());

const mention = { start: 0, end: 4, entity: 'acme', type: 'institution' } as unknown as Mention;

/** A block with this role at the end of the page, or behind another. */
function add(role: BlockRole, text: string, after: Block | null = [...blocks.all()].at(-1) ?? null): Block {
  const element = document.createElement('p');
  element.textContent = text;
  const block = blocks.add({ element, segments: null, base: 0, text, role, language: '' }, after);
  marks.changed([block], []);
  if (text.startsWith('Acme')) marks.set(block, [mention]);
  return block;
}
function remove({ id }: Block): void {
  blocks.remove(id);
  marks.changed([], [id]);
}
const shows = (block: Block): boolean => (painted.get(block.id) ?? []).length > 0;

it('shows the first mention of a section again where a heading comes, and not where it has gone', () => {
  const [first, second] = [add('text', 'Acme grows.'), add('text', 'Acme sells.')];
  marks.settle(true);
  expect([first, second].map(shows)).toEqual([true, false]);
  const heading = add('heading', 'News', first);
  marks.settle(true);
  expect([first, second].map(shows)).toEqual([true, true]);
  remove(heading);
  marks.settle(true);
  expect([first, second].map(shows)).toEqual([true, false]);
});

it('notices that a heading has gone which came after it had looked at the whole page', () => {
  const first = add('text', 'Acme grows.');
  marks.settle(true);
  remove(add('text', 'Old'));
  marks.settle(true);
  const heading = add('heading', 'News');
  const second = add('text', 'Acme sells.');
  marks.settle(true);
  expect([first, second].map(shows)).toEqual([true, true]);
  remove(heading);
  marks.settle(true);
  expect([first, second].map(shows)).toEqual([true, false]);
});

it('shows the next mention of a section where the first has gone', () => {
  const [first, second] = [add('text', 'Acme grows.'), add('text', 'Acme sells.')];
  marks.settle(true);
  remove(first);
  marks.settle(true);
  expect([first, second].map(shows)).toEqual([false, true]);
});

it('notices a text that has become a heading, and a heading that is one no longer', () => {
  const [first, between, second] = [add('text', 'Acme grows.'), add('text', 'News'), add('text', 'Acme sells.')];
  marks.settle(true);
  for (const [role, both] of [
    ['heading', true],
    ['text', false],
  ] as const) {
    const { element, text } = between;
    const now = blocks.refresh(between.id, { element, segments: null, base: 0, text, role, language: '' });
    marks.moved(now as Block);
    marks.settle(true);
    expect([first, second].map(shows)).toEqual([true, both]);
  }
});

it('looks at the whole page again only where a mention or a section may have come or gone', () => {
  add('heading', 'News');
  const first = add('text', 'Acme grows.');
  let clock = add('text', '12:00:00');
  marks.settle(true);
  // After the first removal it knows what begins a section.
  remove(clock);
  marks.settle(true);
  clock = add('text', '12:00:00');
  const all = vi.spyOn(blocks, 'all');
  for (const time of ['12:00:01', '12:00:02']) {
    remove(clock);
    clock = add('text', time, first);
    marks.settle(true);
  }
  expect(shows(add('text', 'Acme sells.', clock))).toBe(false);
  marks.settle(true);
  expect(all).toHaveBeenCalledTimes(0);
});

it('knows whether marks are gone with their nodes, and paints the same mentions in those that stand there now', () => {
  const [first, second] = [add('text', 'Acme grows.'), add('text', 'Acme sells.')];
  document.body.replaceChildren(first.element, second.element);
  marks.settle(true);
  expect(marks.isLost()).toBe(false);
  for (const { element, text } of [first, second]) element.textContent = text;
  expect(marks.isLost()).toBe(true);
  for (const { id, text, element } of [first, second]) {
    const block = blocks.refresh(id, { element, segments: null, base: 0, text, role: 'text', language: '' });
    marks.moved(block as Block);
  }
  expect(marks.isLost()).toBe(false);
  expect(moved).toEqual([first.id, second.id]);
  expect(painted.get(first.id)?.map(({ span }) => span?.start.node)).toEqual([first.element.firstChild]);
  expect(shows(second)).toBe(false);
});
