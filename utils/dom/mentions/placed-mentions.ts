import type { Mention } from '../../core/page/types.ts';
import type { Block } from '../reading/scanner/block-index.ts';
import { locate, type TextSpan } from '../reading/text-blocks/locate.ts';

/** A mention with its place in the page. */
export interface PlacedMention {
  readonly key: string;
  readonly mention: Mention;
  readonly block: Block;
  /** Computed at the first access, as most mentions are never near; `null` where the page no longer holds the text. */
  readonly span: TextSpan | null;
}

/** A class, since an object with a getter of its own takes ten times the memory, and a page has hundreds. */
class LocatedMention implements PlacedMention {
  declare readonly key: string;
  declare readonly mention: Mention;
  declare readonly block: Block;
  /** `undefined` until its block's mentions are looked for. */
  found: TextSpan | null | undefined;
  readonly #locate: () => void;

  constructor(mention: Mention, block: Block, locate: () => void) {
    this.key = `${block.id}.${mention.start}.${mention.end}`;
    this.mention = mention;
    this.block = block;
    this.#locate = locate;
  }

  get span(): TextSpan | null {
    if (this.found === undefined) this.#locate();
    return this.found ?? null;
  }
}

const nodesOf = ({ found }: LocatedMention): readonly Text[] => found?.nodes ?? [];

/** All mentions of the page, by block and by text node. */
export interface PlacedMentions {
  readonly get: (key: string) => PlacedMention | undefined;
  /**
   * The mentions that touch a text node; only of blocks whose mentions were located, as those of all painted mentions
   * were.
   */
  readonly at: (node: Text) => readonly PlacedMention[];
  /** In document order. */
  readonly all: () => readonly PlacedMention[];
}

/** The same while they are found. */
export interface MentionsByBlock extends PlacedMentions {
  readonly of: (block: number) => readonly PlacedMention[];
  /** Sets the mentions of a block, in ascending order, instead of its earlier ones. */
  readonly set: (block: Block, mentions: readonly Mention[]) => readonly PlacedMention[];
  /** The text of a block may stand in other nodes now. */
  readonly moved: (block: number) => void;
  readonly remove: (block: number) => void;
}

const NONE: readonly LocatedMention[] = [];

/** `located` is called with the mentions of a block once their places are known. */
export function createPlacedMentions(located: (mentions: readonly PlacedMention[]) => void): MentionsByBlock {
  const byBlock = new Map<number, readonly LocatedMention[]>();
  const byText = new WeakMap<Text, PlacedMention[]>();
  const byKey = new Map<string, PlacedMention>();
  const of = (block: number): readonly LocatedMention[] => byBlock.get(block) ?? NONE;

  const moved = (block: number): void => {
    for (const placed of of(block)) {
      for (const node of nodesOf(placed)) {
        const list = byText.get(node);
        list?.splice(list.indexOf(placed), 1);
      }
      placed.found = undefined;
    }
  };

  const remove = (block: number): void => {
    for (const { key } of of(block)) byKey.delete(key);
    moved(block);
    byBlock.delete(block);
  };

  const locateAll = (block: Block, placed: readonly LocatedMention[]): void => {
    const spans = locate(
      block,
      placed.map(({ mention }) => mention),
    );
    placed.forEach((placed, index) => {
      placed.found = spans[index] ?? null;
      for (const node of nodesOf(placed)) {
        const list = byText.get(node);
        if (list) list.push(placed);
        else byText.set(node, [placed]);
      }
    });
    located(placed);
  };

  const set = (block: Block, mentions: readonly Mention[]): readonly PlacedMention[] => {
    const { id } = block;
    remove(id);
    if (mentions.length === 0) return [];
    const locateThese = (): void => locateAll(block, placed);
    const placed = mentions.map((mention) => new LocatedMention(mention, block, locateThese));
    for (const each of placed) byKey.set(each.key, each);
    byBlock.set(id, placed);
    return placed;
  };

  return {
    get: (key) => byKey.get(key),
    at: (node) => byText.get(node) ?? [],
    of,
    all: () => [...byBlock.values()].sort(compare).flat(),
    set,
    moved,
    remove,
  };
}

function compare([a]: readonly PlacedMention[], [b]: readonly PlacedMention[]): number {
  return a && b ? a.block.order - b.block.order || a.block.id - b.block.id : 0;
}
