// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type HighlightRegistry, highlightRegistry } from '../../../../utils/dom/highlights/registry.ts';
import type { PlacedMention } from '../../../../utils/dom/mentions/placed-mentions.ts';

class FakeHighlight extends Set<StaticRange> {}

let registered: Map<string, FakeHighlight>;
let life: AbortController;
let registry: HighlightRegistry;

beforeEach(() => {
  registered = new Map([['the-page-itself', new FakeHighlight()]]);
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registered });
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(range: StaticRangeInit) {
        Object.assign(this, range);
      }
    },
  );
  life = new AbortController();
  registry = highlightRegistry(life.signal);
});
afterEach(() => vi.unstubAllGlobals());

function placed(text: string, start: number, end: number): PlacedMention {
  const node = document.createTextNode(text);
  const span = { start: { node, offset: start }, end: { node, offset: end }, nodes: [node] };
  return { span } as unknown as PlacedMention;
}
/** By name: the texts that are highlighted. */
const highlighted = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...registered].map(([name, ranges]) => [
      name,
      [...ranges].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
    ]),
  );

it('a mention is highlighted under names of the extension only', () => {
  registry.show(placed('At Harbour University', 3, 21), 'line-institution-light');
  expect(highlighted()).toEqual({
    'the-page-itself': [],
    'partnership-lens-line-institution-light': ['Harbour University'],
  });
});

it('a mention has one name at a time, and is highlighted once', () => {
  const mention = placed('Harbour', 0, 7);
  registry.show(mention, 'line');
  registry.show(mention, 'line');
  expect(highlighted()['partnership-lens-line']).toEqual(['Harbour']);
  registry.show(mention, 'box');
  expect(highlighted()).toMatchObject({ 'partnership-lens-line': [], 'partnership-lens-box': ['Harbour'] });
});

it('a mention that is hidden loses its highlight, and the others stay highlighted', () => {
  const [first, second] = [placed('Harbour', 0, 7), placed('Lantern', 0, 7)];
  registry.show(first, 'line');
  registry.show(second, 'line');
  registry.hide(first);
  registry.hide(first);
  registry.hide(placed('never shown', 0, 5));
  expect(highlighted()['partnership-lens-line']).toEqual(['Lantern']);
});

it('a mention whose text was removed or shortened is not highlighted', () => {
  registry.show({ span: null } as unknown as PlacedMention, 'line');
  const shortened = placed('Harbour University', 0, 18);
  if (shortened.span) shortened.span.start.node.data = 'Harbour';
  registry.show(shortened, 'line');
  expect(highlighted()['partnership-lens-line'] ?? []).toEqual([]);
});

it('a mention is highlighted in the node in which it stands now', () => {
  const [before, after] = [placed('Harbour', 0, 7), placed('Lantern', 0, 7)];
  const mention = { ...before };
  registry.show(mention, 'line');
  Object.assign(mention, after);
  registry.show(mention, 'line');
  expect(highlighted()['partnership-lens-line']).toEqual(['Lantern']);
});

it('at the end of the signal the page’s registry is as it was', () => {
  registry.show(placed('Harbour', 0, 7), 'line');
  life.abort();
  expect([...registered.keys()]).toEqual(['the-page-itself']);
});

it('a highlight that a newer copy registered under the same name stays', () => {
  registry.show(placed('Harbour', 0, 7), 'line');
  const newer = new FakeHighlight();
  registered.set('partnership-lens-line', newer);
  life.abort();
  expect(registered.get('partnership-lens-line')).toBe(newer);
});

it('a highlight that the page has removed is registered again, with all its mentions', () => {
  const [one, two] = [placed('Harbour', 0, 7), placed('Acme', 0, 4)];
  registry.show(one, 'line');
  registry.show(two, 'line');
  registered.clear();
  registry.show(one, 'line');
  expect(highlighted()).toEqual({ 'partnership-lens-line': ['Harbour', 'Acme'] });
});
