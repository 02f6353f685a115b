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
    return [...this.#byBlock.values()].sort((a, b) => orderOf(a) - orderOf(b)).flat();
  }

  set(block: Block, mentions: readonly Mention[]): readonly Hit[] {
    this.remove(block.id);
    const spans = locate(block, mentions);
    const hits = mentions.flatMap((mention, index): Hit[] => {
      const span = spans[index];
      return span ? [{ key: `${block.id}.${mention.start}.${mention.end}`, mention, block, span }] : [];
    });
    if (hits.length > 0) this.#byBlock.set(block.id, hits);
    for (const hit of hits) {
      this.#byKey.set(hit.key, hit);
      for (const node of hit.span.nodes) {
        const list = this.#byText.get(node);
        if (list) list.push(hit);
        else this.#byText.set(node, [hit]);
      }
    }
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
  }
}

function orderOf(hits: readonly Hit[]): number {
  return hits[0]?.block.order ?? 0;
}
