// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type HighlightPainter, highlightPainter } from '../../../../utils/dom/highlights/highlight-painter.ts';
import type { PlacedMention } from '../../../../utils/dom/mentions/placed-mentions.ts';

/** The test decides which blocks are near the viewport: `come` and `leave` take the place of scrolling. */
interface NearBlock {
  readonly element: Element;
}
const sight = vi.hoisted(() => ({
  items: new Set<unknown>(),
  come: (_: unknown): void => undefined,
  leave: (_: unknown): void => undefined,
})) as { items: Set<NearBlock>; come: (item: NearBlock) => void; leave: (item: NearBlock) => void };
vi.mock('../../../../utils/dom/highlights/near-viewport.ts', () => ({
  nearViewport: (_: Document, { show, hide }: { show: typeof sight.come; hide: typeof sight.leave }) => {
    sight.come = show;
    sight.leave = hide;
    return {
      add: (item: NearBlock) => sight.items.add(item),
      remove: (item: NearBlock) => {
        sight.items.delete(item);
        hide(item);
      },
    };
  },
}));
vi.mock('../../../../utils/dom/highlights/background-colour.ts', () => ({
  DARK_SCHEME: '(prefers-color-scheme: dark)',
  tonesOnPage: () => () => 'light',
}));
/** The name of the highlight of each mention. */
const shown = vi.hoisted(() => new Map<unknown, string>()) as Map<PlacedMention, string>;
const marked = vi.hoisted(() => new Map<unknown, string>()) as Map<PlacedMention, string>;
vi.mock('../../../../utils/dom/highlights/registry.ts', () => {
  const registryOver = (map: Map<PlacedMention, string>) => ({
    show: (placed: PlacedMention, name: string) => map.set(placed, name),
    hide: (placed: PlacedMention) => map.delete(placed),
  });
  const maps = [shown, marked];
  let made = 0;
  return { highlightRegistry: () => registryOver(maps[made++ % 2] ?? shown) };
});

let life: AbortController;
let painter: HighlightPainter;
beforeEach(() => {
  for (const each of [sight.items, shown, marked]) each.clear();
  life = new AbortController();
  painter = highlightPainter(document, life.signal, 'underline');
});
afterEach(() => life.abort());

const paragraph = document.createElement('p');
const mention = (order = 0, type = 'institution', element: Node = paragraph): PlacedMention =>
  ({ mention: { type }, block: { order, element }, span: null }) as unknown as PlacedMention;
function comeNear(): void {
  for (const item of sight.items) sight.come(item);
}
const names = (): readonly string[] => [...shown.values()];

describe('the mentions of a block', () => {
  it('are painted once it is near, each in its kind’s style', () => {
    painter.set(1, [mention(), mention(0, 'official')]);
    expect(names()).toEqual([]);
    comeNear();
    expect(names()).toEqual(['underline-institution-light', 'underline-official-light']);
    expect(painter.painted()).toHaveLength(2);
  });

  it('are painted more quietly where only a register of names has the entity', () => {
    const { mention: linked, ...placed } = mention();
    painter.set(1, [{ ...placed, mention: { ...linked, isNameOnly: true } }]);
    comeNear();
    expect(names()).toEqual(['underline-name-only-light']);
  });

  it('lose their highlights when it is far away again', () => {
    painter.set(1, [mention()]);
    comeNear();
    for (const item of sight.items) sight.leave(item);
    expect([names(), painter.painted()]).toEqual([[], []]);
  });

  it('are painted anew, and the one whose card is open is marked anew, where they stand in other nodes', () => {
    const placed = mention();
    painter.set(1, [placed]);
    painter.mark(placed);
    painter.moved(1);
    expect(names()).toEqual([]);
    comeNear();
    for (const map of [shown, marked]) map.clear();
    painter.moved(1);
    painter.moved(2);
    expect([names(), [...marked.values()]]).toEqual([['underline-institution-light'], ['current']]);
  });

  it('replace the earlier ones', () => {
    painter.set(1, [mention()]);
    comeNear();
    const next = mention(0, 'official');
    painter.set(1, [next]);
    expect([...shown.keys()]).toEqual([next]);
    painter.set(1, []);
    expect([shown.size, sight.items.size]).toEqual([0, 0]);
  });

  it('are left as they are where the same are set again', () => {
    const same = [mention(), mention(0, 'official')];
    painter.set(1, same);
    comeNear();
    const before = [...shown.keys()];
    shown.clear();
    painter.set(1, [...same]);
    expect(before).toEqual(same);
    expect(shown.size).toBe(0);
  });

  it('are not painted where others replaced them far from the viewport', () => {
    painter.set(1, [mention()]);
    painter.set(1, [mention(0, 'official')]);
    expect(names()).toEqual([]);
    comeNear();
    expect(names()).toEqual(['underline-official-light']);
  });

  it('in a shadow root, are near where its host is', () => {
    const host = document.createElement('div');
    painter.set(1, [mention(0, 'institution', host.attachShadow({ mode: 'open' }))]);
    expect([...sight.items].map(({ element }) => element)).toEqual([host]);
  });
});

describe('another style', () => {
  it('applies at once to visible mentions, and to later ones', () => {
    painter.set(1, [mention()]);
    comeNear();
    painter.set(2, [mention(1)]);
    painter.restyle('tint');
    expect(names()).toEqual(['tint-institution-light']);
    comeNear();
    expect(names()).toEqual(['tint-institution-light', 'tint-institution-light']);
  });

  it('may paint nothing on the page', () => {
    painter.set(1, [mention()]);
    comeNear();
    painter.restyle('badge');
    expect(names()).toEqual([]);
    painter.restyle('underline');
    expect(names()).toEqual(['underline-institution-light']);
  });
});

it('the mention whose card is open is marked, one at a time', () => {
  const [first, second] = [mention(), mention()];
  painter.mark(first);
  painter.mark(second);
  expect([...marked]).toEqual([[second, 'current']]);
  painter.mark(null);
  expect(marked.size).toBe(0);
});
