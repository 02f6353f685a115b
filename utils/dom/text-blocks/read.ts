/**
 * Reads a part of the page into text blocks. It walks with a hand-kept stack, since pages nest 100,000 elements deep,
 * and in steps, so that the caller can pause between any two. Where everything inside an element is plainly inline
 * the browser joins the text itself (`textContent`), which never touches the nodes inside; only mixed content is
 * walked node by node.
 */
import { type ElementKind, isBlockDisplay, isEditor, kindByTag, notPlain } from './elements.ts';
import { roleOf } from './roles.ts';
import type { ReadBlock, Segment, Surroundings } from './types.ts';

export type ReadRoot = Element | ShadowRoot;

export interface ReadRange {
  readonly root: ReadRoot;
  /** Those of the root's own text. */
  readonly surroundings: Surroundings;
  readonly from?: Node | null;
  readonly until?: Node | null;
}

export interface ReadOptions {
  /** Takes each block, in document order within one block element. */
  readonly emit: (block: ReadBlock) => void;
  /** Told of every block element before its text comes. */
  readonly enter: (element: Element) => void;
  /** True for elements that are not to be entered: our own host, blocks that were read before. */
  readonly skip: (element: Element) => boolean;
  /** Told of elements that are left out because nothing of them is rendered. */
  readonly unrendered: (element: Element) => void;
  readonly shadow: (root: ShadowRoot) => void;
  readonly isRendered: (element: Element) => boolean;
  /** True for elements that looked plainly inline and are known not to be. */
  readonly mustWalk: (element: Element) => boolean;
  readonly displayOf: (element: Element) => string;
}

interface Frame extends Surroundings {
  readonly node: ReadRoot;
  /** The element whose own text is being gathered. */
  readonly block: ReadRoot;
}

/** Longer texts come in pieces, so that a text of twenty million characters is sent and matched bit by bit. */
const longest = 100_000;
const blank = /^\s*$/;
/** A word character glued to a capital: two words may have met at an edge that only the style sheet knows. */
const glued = /[a-z0-9а-я][A-ZА-Я]|[A-Z]{2}[A-Z][a-z]|[A-Z]{9}/;

export class BlockReader {
  readonly #options: ReadOptions;
  readonly #frames: Frame[] = [];
  readonly #until: Node | null;
  #node: Node | null = null;
  #segments: Segment[] = [];
  #text = '';

  /** Reads what is inside a root, or those of its children that stand from `from` to just before `until`. */
  constructor(range: ReadRange, options: ReadOptions) {
    const { root, surroundings } = range;
    this.#options = options;
    this.#until = range.until ?? null;
    const part = range.from !== undefined || range.until !== undefined;
    if (!part && root.nodeType === 1 && this.#takeWhole(root as Element, surroundings)) return;
    this.#node = range.from ?? root.firstChild;
    this.#frames.push({ node: root, block: root, ...surroundings });
  }

  /** Takes up to `steps` nodes further; true when all is read. */
  advance(steps: number): boolean {
    const { parentNode } = this.#node ?? {};
    if (parentNode !== undefined && parentNode !== this.#frames.at(-1)?.node) this.#leaveRemoved();
    for (let left = steps; left > 0; left -= 1) {
      const node = this.#node;
      const frame = this.#frames.at(-1);
      if (!frame) return true;
      if (node === null || node === this.#until) this.#leave(frame);
      else if (node instanceof Text) this.#takeText(node);
      else if (node instanceof Element) this.#takeElement(node, frame);
      else this.#node = node.nextSibling;
    }
    return this.#frames.length === 0;
  }

  /**
   * The page moved or removed what was being read. Reading goes on behind the deepest element that is still in place;
   * what was lost inside it is a change that is told of, and read for itself.
   */
  #leaveRemoved(): void {
    this.#segments = [];
    this.#text = '';
    let last = this.#frames.pop();
    while (last && !last.node.isConnected) last = this.#frames.pop();
    this.#node = last && this.#frames.length > 0 ? last.node.nextSibling : null;
  }

  #leave(frame: Frame): void {
    this.#frames.pop();
    if (frame.block === frame.node) this.#flush(frame);
    this.#node = this.#frames.length > 0 ? frame.node.nextSibling : null;
  }

  #takeText(node: Text): void {
    const { data } = node;
    if (this.#text !== '' || !blank.test(data)) {
      this.#segments.push(node);
      this.#text += data;
    }
    this.#node = node.nextSibling;
  }

  #takeElement(element: Element, frame: Frame): void {
    this.#node = element.nextSibling;
    const kind = this.#kindOf(element);
    if (kind === 'silent') return;
    if (kind === 'break') return this.#takeBreak(frame);
    const attributed = element.hasAttributes();
    if (kind === 'barrier' || (attributed && isEditor(element)) || this.#options.skip(element)) {
      return this.#flush(frame);
    }
    if (kind === 'block') this.#flush(frame);
    const surroundings = attributed || frame.role !== 'navigation' ? surroundingsOf(element, frame, attributed) : frame;
    if (kind === 'block' && this.#takeWhole(element, surroundings)) return;
    if (element.shadowRoot) this.#options.shadow(element.shadowRoot);
    if (!this.#options.isRendered(element)) return this.#options.unrendered(element);
    if (kind === 'block') this.#options.enter(element);
    if (element.firstChild === null) return;
    const { role, language } = surroundings;
    this.#frames.push({ node: element, block: kind === 'block' ? element : frame.block, role, language });
    this.#node = element.firstChild;
  }

  /** Reads an element in one go if nothing inside it asks for more; true when that was all. */
  #takeWhole(element: Element, { role, language }: Surroundings): boolean {
    if (element.querySelector(notPlain) !== null) return false;
    const text = element.textContent ?? '';
    if (text === '') return false;
    if (glued.test(text) && element.firstElementChild !== null) return false;
    if (this.#options.mustWalk(element)) return false;
    this.#options.enter(element);
    emitText({ element, segments: null, base: 0, text, role, language }, this.#options.emit);
    return true;
  }

  /** One line break is white space inside a text, two are the end of it. */
  #takeBreak(frame: Frame): void {
    if (this.#text === '') return;
    if (this.#segments.at(-1) === '\n') return this.#flush(frame);
    this.#segments.push('\n');
    this.#text += '\n';
  }

  #flush(frame: Frame): void {
    const segments = this.#segments;
    const text = this.#text;
    this.#segments = [];
    this.#text = '';
    if (segments.length === 0) return;
    const { role, language, block } = frame;
    emitText({ element: block, segments, base: 0, text, role, language }, this.#options.emit);
  }

  #kindOf(element: Element): ElementKind {
    const kind = kindByTag(element.localName);
    if (kind !== undefined && kind !== 'inline') return kind;
    if (element.firstChild === null && element.shadowRoot === null) return 'inline';
    return isBlockDisplay(this.#options.displayOf(element)) ? 'block' : 'inline';
  }
}

export function surroundingsOf(element: Element, outer: Surroundings, attributed = true): Surroundings {
  const role = roleOf(element, outer.role, attributed);
  const language = (attributed ? element.getAttribute('lang') : null) ?? outer.language;
  return role === outer.role && language === outer.language ? outer : { role, language };
}

function emitText(block: ReadBlock, emit: (block: ReadBlock) => void): void {
  const { text } = block;
  if (blank.test(text)) return;
  if (text.length <= longest) return emit(block);
  for (let base = 0; base < text.length; ) {
    let end = Math.min(base + longest, text.length);
    const space = end < text.length ? text.lastIndexOf(' ', end) : -1;
    if (space > base + longest / 2) end = space;
    emit({ ...block, base, text: text.slice(base, end) });
    base = end;
  }
}
