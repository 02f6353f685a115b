import { GAP, LINE_END, RUN_EDGE } from '../../core/page/selectors/page-lines.ts';
import { isSilent, kindOf, showsContent } from '../reading/text-blocks/elements.ts';
import type { TextPoint } from '../reading/text-blocks/locate.ts';
import { isElement, isText } from '../reading/text-blocks/node-kinds.ts';
import type { ReadRoot } from '../reading/text-blocks/read.ts';

/** A text node's place in the rendered text. */
interface Place {
  readonly start: number;
  /** The white space that the style sheet keeps. */
  readonly kept: Kept;
  /** Whether white space stands right before it, into which its own white space collapses. */
  readonly afterSpace: boolean;
  /** The offset in the node that was asked for last, with its place in the text: the next one is mostly after it. */
  known: { readonly offset: number; readonly at: number };
}

type Paths = ReadonlyMap<Node, ShadowRoot | null>;
type Edge = typeof LINE_END | typeof RUN_EDGE | typeof GAP;
/** The white space that a style sheet keeps. */
type Kept = 'none' | 'lines' | 'all';

interface Frame {
  readonly children: readonly Node[];
  next: number;
  /** Whether the text directly inside it is needed. */
  readonly wanted: boolean;
  readonly kept: Kept;
  readonly visible: boolean;
  /** The separator that is written at its end. */
  readonly edge: Edge | '';
}

const keptBy = (style: CSSStyleDeclaration): Kept => {
  // Firefox before 147 and Chromium know the property by different
  // names in the computed style; both have the older one.
  if (/^(?:pre|pre-wrap|break-spaces)$/.test(style.whiteSpace)) return 'all';
  return style.whiteSpace === 'pre-line' ? 'lines' : 'none';
};

/** What is drawn: no browser is sure to search across it. */
const DRAWN = /^(?:svg|math)$/;
/** A place to divide a word, which a search passes over. */
const SOFT_HYPHEN = '\u00ad';
/** White space that collapses, which a blank that does not break is none of. */
const SPACE = /[ \t\n\r\v\f]/;

function collapse(data: string, kept: Kept, afterSpace: boolean): string {
  const seen = data.replaceAll(SOFT_HYPHEN, '');
  if (kept === 'all') return seen.replace(/\r\n?|[\v\f]/g, '\n');
  const spaces = kept === 'lines' ? /[ \t]*[\n\r\v\f][ \t\n\r\v\f]*|[ \t]+/g : /[ \t\n\r\v\f]+/g;
  const text = seen.replace(spaces, (space) => (kept === 'lines' && /[\n\r\v\f]/.test(space) ? LINE_END : ' '));
  return afterSpace ? text.replace(/^ /, '') : text;
}

/**
 * The text of the parts of a page that are in `elements`, as a reader sees it and a browser searches it: without hidden
 * elements, with white space collapsed, in lines (see `page-lines.ts`). Shadow roots are read where they are shown. It
 * asks for the style of each element on the way, so it is made when the reader asks for it and not while the page is
 * read.
 */
export class RenderedText {
  readonly #places = new Map<Node, Place>();
  readonly #parts: string[] = [];
  #length = 0;
  #last: string = LINE_END;
  readonly text: string;

  constructor(document: Document, elements: ReadonlySet<ReadRoot>) {
    const walker = document.createTreeWalker(document);
    const onPath = pathsTo(elements, walker);
    const root = document.body ?? document.documentElement;
    const frames: Frame[] = [];
    const enter = (node: Element, outer: Frame | undefined): void => {
      const frame = this.#enter(node, outer, elements, onPath, walker);
      if (frame) frames.push(frame);
    };
    if (root && onPath.has(root)) enter(root, undefined);
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      const child = frame.children[frame.next];
      frame.next += 1;
      if (!child) {
        frames.pop();
        this.#write(frame.edge);
      } else if (isText(child)) this.#takeText(child, frame);
      else if (isElement(child)) enter(child, frame);
    }
    this.text = this.#parts.join('');
  }

  /**
   * Offset of a place in the text, `null` where it was left out or is there no longer. Only a part of the text of a
   * node is asked for: Firefox copies all of it each time.
   */
  offsetOf({ node, offset }: TextPoint): number | null {
    const place = this.#places.get(node);
    // Behind the end of a text that has been shortened since, the browser would throw.
    if (!place || offset > node.length) return null;
    const { known } = place;
    const from = known.offset <= offset ? known : { offset: 0, at: place.start };
    let before = from.offset;
    while (before > 0 && node.substringData(before - 1, 1) === SOFT_HYPHEN) before -= 1;
    const afterSpace = before === 0 ? place.afterSpace : SPACE.test(node.substringData(before - 1, 1));
    const part = node.substringData(from.offset, offset - from.offset);
    const at = from.at + collapse(part, place.kept, afterSpace).length;
    place.known = { offset, at };
    return at;
  }

  /** Of consecutive separators only the strongest is written. */
  #write(edge: Edge | ''): void {
    const last = this.#last;
    if (edge === '' || last === edge || last === GAP || (last === LINE_END && edge === RUN_EDGE)) return;
    this.#parts.push(edge);
    this.#length += edge.length;
    this.#last = edge;
  }

  #takeText(node: Text, { wanted, kept, visible }: Frame): void {
    if (!visible) return;
    if (!wanted) return /\S/.test(node.data) ? this.#write(GAP) : undefined;
    const afterSpace = this.#last === ' ' || this.#last === LINE_END;
    this.#places.set(node, { start: this.#length, kept, afterSpace, known: { offset: 0, at: this.#length } });
    const text = collapse(node.data, kept, afterSpace);
    if (text === '') return;
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text.charAt(text.length - 1);
  }

  #enter(
    node: Element,
    outer: Frame | undefined,
    elements: ReadonlySet<ReadRoot>,
    onPath: Paths,
    walker: TreeWalker,
  ): Frame | null {
    const tag = tagOf(node);
    const kind = kindOf(node, tag);
    const isBarrier = kind === 'barrier' || (tag === 'object' && !showsContent(node));
    if (kind === 'break') this.#write(LINE_END);
    // The pronunciation in a ruby element separates the words that it is written over.
    if (tag === 'rt') this.#write(RUN_EDGE);
    // What a field or an embedded document shows is not read; no search goes on behind it.
    if (isBarrier || DRAWN.test(tag)) this.#write(GAP);
    if (isSilent(node, kind) || kind === 'break' || isBarrier) return null;
    const leaveOut = (): null => {
      walker.currentNode = node;
      const child = walker.firstChild();
      const isBlank = isText(child) && !/\S/.test(child.data) && walker.nextSibling() === null;
      this.#write(child && !isBlank ? GAP : LINE_END);
      return null;
    };
    if (!onPath.has(node) && !outer?.wanted) return leaveOut();
    const style = getComputedStyle(node);
    const { display, visibility } = style;
    if (display === 'none') return null;
    const edge = edgeOf(node, style);
    this.#write(edge);
    const shadow = shadowOf(node) ?? onPath.get(node) ?? null;
    const own = elements.has(node) || (shadow !== null && elements.has(shadow));
    if (!own && !onPath.has(node) && edge === LINE_END) return leaveOut();
    const wanted = own || (edge !== LINE_END && outer?.wanted === true);
    return {
      children: childrenOf(shadow ?? node, walker),
      next: 0,
      wanted,
      kept: keptBy(style),
      visible: visibility !== 'hidden' && visibility !== 'collapse',
      edge,
    };
  }
}

function edgeOf(node: Element, { display, float, position }: CSSStyleDeclaration): Edge | '' {
  const isInline = kindOf(node, tagOf(node)) === 'inline';
  // A floating or positioned element is a block, but its text belongs to the line that it is in.
  if (isInline && (/^(?:left|right|inline)/.test(float) || /^(?:absolute|fixed)$/.test(position))) return RUN_EDGE;
  if (display === 'inline' || display === 'contents' || (display === '' && isInline)) return '';
  return /^(?:inline|ruby)/.test(display) ? RUN_EDGE : LINE_END;
}

/** An element's open shadow root; a form may give a field of that name in its place. */
function shadowOf(element: Element): ShadowRoot | null {
  const root: Node | null = element.shadowRoot;
  return root instanceof ShadowRoot ? root : null;
}

/** Children as they are shown. Read with the walker, since a form's own properties may be its fields. */
function childrenOf(parent: Node, walker: TreeWalker): readonly Node[] {
  if (parent instanceof HTMLSlotElement) {
    const assigned = parent.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const children: Node[] = [];
  walker.currentNode = parent;
  for (let child = walker.firstChild(); child; child = walker.nextSibling()) children.push(child);
  return children;
}

/**
 * The elements with all their ancestors, as the page is shown, each with its shadow root where one of them is in it.
 */
function pathsTo(elements: ReadonlySet<ReadRoot>, walker: TreeWalker): Paths {
  const onPath = new Map<Node, ShadowRoot | null>();
  for (const element of elements) {
    let root: ShadowRoot | null = null;
    let node: Node | null = element;
    while (node && (root || !onPath.has(node))) {
      onPath.set(node, root ?? onPath.get(node) ?? null);
      root = node instanceof ShadowRoot ? node : null;
      node = shownParent(node, walker);
    }
  }
  return onPath;
}

function shownParent(node: Node, walker: TreeWalker): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  const slot: unknown = isElement(node) ? node.assignedSlot : null;
  if (slot instanceof HTMLSlotElement) return slot;
  walker.currentNode = node;
  return walker.parentNode();
}

/** An element's tag; a form with a field called `localName` gives the field. */
function tagOf({ localName }: Element): string {
  const name: unknown = localName;
  return typeof name === 'string' ? name : 'form';
}
