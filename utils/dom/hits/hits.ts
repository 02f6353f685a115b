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
export class Hits {
  readonly #byBlock = new Map<number, readonly Hit[]>();
  readonly #byText = new WeakMap<Text, Hit[]>();
  readonly #byKey = new Map<string, Hit>();
  readonly #rootOf = new Map<number, ShadowRoot>();

  /** Those shadow roots that hold mentions. */
  get shadowRoots(): readonly ShadowRoot[] {
    return this.#rootOf.size === 0 ? [] : [...new Set(this.#rootOf.values())];
  }

  get size(): number {
    return this.#byKey.size;
  }

  get(key: string): Hit | undefined {
    return this.#byKey.get(key);
  }

  of(block: number): readonly Hit[] {
    return this.#byBlock.get(block) ?? [];
  }

  at(node: Text): readonly Hit[] {
    return this.#byText.get(node) ?? [];
  }

  /** In document order. */
  all(): readonly Hit[] {
    return [...this.#byBlock.values()].sort(compare).flat();
  }

  /** Takes the mentions of a block, ascending, in place of those it had; leaves out what the page no longer holds. */
  set(block: Block, mentions: readonly Mention[]): readonly Hit[] {
    this.remove(block.id);
    const spans = locate(block, mentions);
    const hits = mentions.flatMap((mention, index): Hit[] => {
      const span = spans[index];
      return span ? [{ key: `${block.id}.${mention.start}.${mention.end}`, mention, block, span }] : [];
    });
    if (hits.length === 0) return hits;
    this.#byBlock.set(block.id, hits);
    for (const hit of hits) {
      this.#byKey.set(hit.key, hit);
      for (const node of hit.span.nodes) {
        const list = this.#byText.get(node);
        if (list) list.push(hit);
        else this.#byText.set(node, [hit]);
      }
    }
    const root = block.element.getRootNode();
    if (root instanceof ShadowRoot) this.#rootOf.set(block.id, root);
    return hits;
  }

  remove(block: number): void {
    for (const hit of this.of(block)) {
      this.#byKey.delete(hit.key);
      for (const node of hit.span.nodes) {
        const list = this.#byText.get(node);
        list?.splice(list.indexOf(hit), 1);
      }
    }
    this.#byBlock.delete(block);
    this.#rootOf.delete(block);
  }
}

function compare([a]: readonly Hit[], [b]: readonly Hit[]): number {
  return a && b ? a.block.order - b.block.order || a.block.id - b.block.id : 0;
}
