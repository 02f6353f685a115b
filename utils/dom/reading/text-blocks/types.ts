import type { BlockRole } from '../../../core/page/types.ts';

/** A piece of a block's text: a text node, or characters that stand for something else (`\n` for a line break). */
export type Segment = Text | string;

/** What the ancestors say of the place where reading starts. */
export interface InheritedContext {
  readonly role: BlockRole;
  /** Empty where no ancestor says it. */
  readonly language: string;
}

/** One block as it was read. */
export interface ReadBlock extends InheritedContext {
  /** The element whose own text this is. */
  readonly element: Element | ShadowRoot;
  /** The pieces that make up the text; `null` where they are simply all text nodes inside `element`. */
  readonly segments: readonly Segment[] | null;
  /** Offset of `text` in the joined text of the segments: not 0 only for later pieces of a very long text. */
  readonly base: number;
  readonly text: string;
}
