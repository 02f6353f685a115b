import type { Mention } from '../../core/mentions/types.ts';
import type { Block } from '../page-scanner/blocks.ts';
import { locate, type TextSpan } from '../text-blocks/locate.ts';

/** A mention with its place in the page. */
export interface Hit {
  readonly key: string;
  readonly mention: Mention;
  readonly block: Block;
  readonly span: TextSpan;
}

/** All mentions of the page, by block and by text node. */
export interface Hits {
  /** Those shadow roots that hold mentions. */
  readonly shadowRoots: readonly ShadowRoot[];
  readonly size: number;
  readonly get: (key: string) => Hit | undefined;
  readonly of: (block: number) => readonly Hit[];
  readonly at: (node: Text) => readonly Hit[];
  /** In document order. */
  readonly all: () => readonly Hit[];
  /** Takes the mentions of a block, ascending, in place of those it had; leaves out what the page no longer holds. */
  readonly set: (block: Block, mentions: readonly Mention[]) => readonly Hit[];
  readonly remove: (block: number) => void;
}

export function noHits(): Hits {
  const byBlock = new Map<number, readonly Hit[]>();
  const byText = new WeakMap<Text, Hit[]>();
  const byKey = new Map<string, Hit>();
  const rootOf = new Map<number, ShadowRoot>();
  const of = (block: number): readonly Hit[] => byBlock.get(block) ?? [];

  const remove = (block: number): void => {
    for (const hit of of(block)) {
      byKey.delete(hit.key);
      for (const node of hit.span.nodes) {
        const list = byText.get(node);
        list?.splice(list.indexOf(hit), 1);
      }
    }
    byBlock.delete(block);
    rootOf.delete(block);
  };

  const set = (block: Block, mentions: readonly Mention[]): readonly Hit[] => {
    const { id } = block;
    remove(id);
    const spans = locate(block, mentions);
    const hits = mentions.flatMap((mention, index): Hit[] => {
      const span = spans[index];
      return span ? [{ key: `${id}.${mention.start}.${mention.end}`, mention, block, span }] : [];
    });
    if (hits.length === 0) return hits;
    byBlock.set(id, hits);
    for (const hit of hits) {
      byKey.set(hit.key, hit);
      for (const node of hit.span.nodes) {
        const list = byText.get(node);
        if (list) list.push(hit);
        else byText.set(node, [hit]);
      }
    }
    const root = block.element.getRootNode();
    if (root instanceof ShadowRoot) rootOf.set(id, root);
    return hits;
  };

  return {
    get shadowRoots() {
      return rootOf.size === 0 ? [] : [...new Set(rootOf.values())];
    },
    get size() {
      return byKey.size;
    },
    get: (key) => byKey.get(key),
    of,
    at: (node) => byText.get(node) ?? [],
    all: () => [...byBlock.values()].sort(compare).flat(),
    set,
    remove,
  };
}

function compare([a]: readonly Hit[], [b]: readonly Hit[]): number {
  return a && b ? a.block.order - b.block.order || a.block.id - b.block.id : 0;
}
