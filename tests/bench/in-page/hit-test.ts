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
import { median } from '../measure.ts';

/** Points that are tried in a row: some two milliseconds, where the clock has steps of 5 µs. */
const TURN = 40;

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
      isLost: () => false,
      failed: () => {},
      settled: () => resolve(blocks),
    });
    start();
  });
}

/** The first `most` names of the page as hits, with their positions measured, as for painting. */
function known(found: readonly (readonly [Block, readonly Mention[]])[], most: number): Known {
  const hits = createPlacedMentions(() => {});
  let left = most;
  for (const [block, mentions] of found) {
    for (const hit of hits.set(block, mentions.slice(0, left))) void hit.span;
    left -= Math.min(left, mentions.length);
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
    return [few, many].map(({ hits, painted }) => [hits.all().length, painted.length] as const);
  },
  /**
   * Microseconds a point: the browser's caret look-up alone, and the extension's hit test with few and with many hits.
   * The three take turns of forty points, and the median turn counts: what another program takes falls on few turns.
   */
  measure(points: number): { bare: number; few: number; many: number } {
    const hitTest = (side: Known | null) => (x: number, y: number) =>
      side && mentionAt(document, x, y, side.hits, () => side.painted);
    const bare = (x: number, y: number) => document.caretPositionFromPoint(x, y);
    const sides = [bare, hitTest(few), hitTest(many)] as const;
    const [width, height] = [innerWidth, innerHeight];
    const times: readonly number[][] = sides.map(() => []);
    for (let from = 0; from < points; from += TURN) {
      sides.forEach((test, side) => {
        const start = performance.now();
        for (let i = from; i < from + TURN; i++) test((i * 37) % width, (i * 101) % height);
        times[side]?.push(((performance.now() - start) * 1000) / TURN);
      });
    }
    const [ofBare = 0, ofFew = 0, ofMany = 0] = times.map(median);
    return { bare: ofBare, few: ofFew, many: ofMany };
  },
};
export type HitTest = typeof hitTest;
Object.assign(globalThis, { hitTest });
