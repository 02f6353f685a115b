import type { Mention } from '../../core/mentions/types.ts';
import type { Block } from '../page-scanner/blocks.ts';
import { locate, type TextSpan } from '../text-blocks/locate.ts';

/** A mention with its place in the page. */
export interface Hit {
  readonly key: string;
  readonly mention: Mention;
  readonly block: Block;
  /** Found when it is first asked for, as most hits are never near; `null` where the page no longer holds the text. */
  readonly span: TextSpan | null;
}

interface Place {
  readonly hits: readonly Hit[];
  spans: readonly (TextSpan | null)[] | null;
}

/** All mentions of the page, by block and by text node. */
export interface Hits {
  /** Those shadow roots that hold mentions. */
  readonly shadowRoots: readonly ShadowRoot[];
  readonly size: number;
  readonly get: (key: string) => Hit | undefined;
  /** Those that touch a text node, of blocks whose hits were asked where they are, as all that are painted were. */
  readonly at: (node: Text) => readonly Hit[];
  /** In document order. */
  readonly all: () => readonly Hit[];
  /** Takes the mentions of a block, ascending, in place of those it had. */
  readonly set: (block: Block, mentions: readonly Mention[]) => readonly Hit[];
  readonly remove: (block: number) => void;
}

/** `located` is told of the hits of a block once it is known where they are. */
export function noHits(located: (hits: readonly Hit[]) => void): Hits {
  const byBlock = new Map<number, Place>();
  const byText = new WeakMap<Text, Hit[]>();
  const byKey = new Map<string, Hit>();
  const rootOf = new Map<number, ShadowRoot>();

  const remove = (block: number): void => {
    const { hits = [], spans } = byBlock.get(block) ?? {};
    hits.forEach((hit, index) => {
      byKey.delete(hit.key);
      for (const node of spans?.[index]?.nodes ?? []) {
        const list = byText.get(node);
        list?.splice(list.indexOf(hit), 1);
      }
    });
    byBlock.delete(block);
    rootOf.delete(block);
  };

  const spansOf = (place: Place, block: Block, mentions: readonly Mention[]): readonly (TextSpan | null)[] => {
    if (place.spans) return place.spans;
    place.spans = locate(block, mentions);
    place.hits.forEach((hit, index) => {
      for (const node of place.spans?.[index]?.nodes ?? []) {
        const list = byText.get(node);
        if (list) list.push(hit);
        else byText.set(node, [hit]);
      }
    });
    located(place.hits);
    return place.spans;
  };

  const set = (block: Block, mentions: readonly Mention[]): readonly Hit[] => {
    const { id } = block;
    remove(id);
    if (mentions.length === 0) return [];
    const hits = mentions.map((mention, index): Hit => {
      const key = `${id}.${mention.start}.${mention.end}`;
      const hit = {
        key,
        mention,
        block,
        get span() {
          return spansOf(place, block, mentions)[index] ?? null;
        },
      };
      byKey.set(key, hit);
      return hit;
    });
    const place: Place = { hits, spans: null };
    byBlock.set(id, place);
    const { element } = block;
    const root = element.getRootNode();
    if (root !== element.ownerDocument && root instanceof ShadowRoot) rootOf.set(id, root);
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
    at: (node) => byText.get(node) ?? [],
    all: () =>
      [...byBlock.values()]
        .map(({ hits }) => hits)
        .sort(compare)
        .flat(),
    set,
    remove,
  };
}

function compare([a]: readonly Hit[], [b]: readonly Hit[]): number {
  return a && b ? a.block.order - b.block.order || a.block.id - b.block.id : 0;
}
