/** Runs in a page of a real browser: the extension's hit test, on hits of the compiled names without linking. */
import { compileNames } from '../../../utils/core/matching/compiled-names/compile.ts';
import { loadCompiledNames } from '../../../utils/core/matching/compiled-names/load.ts';
import type { CompilableName } from '../../../utils/core/matching/compiled-names/types.ts';
import type { EntityId } from '../../../utils/core/pack/types.ts';
import type { Mention } from '../../../utils/core/page/types.ts';
import { mentionAt } from '../../../utils/dom/mentions/hit-test/hit-test.ts';
import {
  createPlacedMentions,
  type PlacedMention,
  type PlacedMentions,
} from '../../../utils/dom/mentions/placed-mentions.ts';
import { rectsOf } from '../../../utils/dom/mentions/rects.ts';
import type { Block } from '../../../utils/dom/reading/scanner/block-index.ts';
import { pageScanner } from '../../../utils/dom/reading/scanner/scanner.ts';

interface Known {
  readonly hits: PlacedMentions;
  /** The hits in the viewport, which the extension would have painted. */
  readonly painted: readonly PlacedMention[];
}

function readBlocks(): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  return new Promise((resolve) => {
    const { start } = pageScanner({
      document,
      signal: new AbortController().signal,
      isOwn: () => false,
      changed: (added) => void blocks.push(...added),
      kept: () => {},
      failed: () => {},
      settled: () => resolve(blocks),
    });
    start();
  });
}

/** The first `most` names of the page as hits, with their positions measured, as for painting. */
function known(found: readonly (readonly [Block, readonly Mention[]])[], most: number): Known {
  const hits = createPlacedMentions(() => {});
  for (const [block, mentions] of found) {
    if (hits.size < most) for (const hit of hits.set(block, mentions.slice(0, most - hits.size))) void hit.span;
  }
  const inSight = (hit: PlacedMention): boolean =>
    rectsOf(hit).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
  return { hits, painted: hits.all().filter(inSight) };
}

let few: Known | null = null;
let many: Known | null = null;

const hitTest = {
  /**
   * Finds the names of the list on this page; gives how many hits either side has, and how many of them are in the
   * viewport.
   */
  async start(names: string, least: number, most: number): Promise<readonly (readonly [number, number])[]> {
    const compiledNames = loadCompiledNames(compileNames((await (await fetch(names)).json()) as CompilableName[]));
    const mention = { entity: 'body' as EntityId, type: 'institution', nameKind: 'full' } as const;
    const found = (await readBlocks()).map((block) => {
      const mentions = compiledNames.scan(block.text).map(({ start, end }): Mention => {
        const name = block.text.slice(start, end);
        return { ...mention, block: block.id, start, end, name, evidence: [{ kind: 'full-name' }] };
      });
      return [block, mentions] as const;
    });
    few = known(found, least);
    many = known(found, most);
    return [few, many].map(({ hits, painted }) => [hits.size, painted.length] as const);
  },
  /**
   * Microseconds a point: the browser's caret look-up alone, and the extension's hit test with few and with many hits.
   */
  measure(points: number): { bare: number; few: number; many: number } {
    const time = (test: (x: number, y: number) => unknown): number => {
      const start = performance.now();
      for (let i = 0; i < points; i++) test((i * 37) % innerWidth, (i * 101) % innerHeight);
      return ((performance.now() - start) * 1000) / points;
    };
    const hitTest = (side: Known | null) => (x: number, y: number) =>
      side && mentionAt(document, x, y, side.hits, () => side.painted);
    return {
      bare: time((x, y) => document.caretPositionFromPoint(x, y)),
      few: time(hitTest(few)),
      many: time(hitTest(many)),
    };
  },
};
export type HitTest = typeof hitTest;
Object.assign(globalThis, { hitTest });
