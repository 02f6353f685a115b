import type { Rect } from '../../card/card-api.ts';
import { isText } from '../../reading/text-blocks/node-kinds.ts';
import type { PlacedMention, PlacedMentions } from '../placed-mentions.ts';
import { rectsOf } from '../rects.ts';
import { isUncovered } from './covering.ts';

/**
 * Milliseconds for which the places of painted mentions are kept while nothing scrolls: asking how far takes time too.
 */
const KEPT_FOR = 200;

interface Place {
  readonly placed: PlacedMention;
  readonly rects: readonly Rect[];
  /** Those of all its rects, since most are far from the pointer. */
  readonly top: number;
  readonly bottom: number;
}

interface Places {
  readonly since: number;
  readonly list: readonly Place[];
  /** Those that hold the mentions. */
  readonly shadowRoots: readonly ShadowRoot[];
}
let places = new WeakMap<PlacedMentions, Places>();

/**
 * The mention at a point of the viewport, in CSS pixels; `null` where there is none. The caret position gives one
 * candidate in constant time, however many mentions the page has; its rects confirm it, since a caret snaps to the
 * nearest text. Where that text does not lie at the point, something else took the caret: an overlay, the hidden text
 * of a link, a caption that pointers pass through. Then those of `painted` are tried that lie there uncovered.
 */
export function mentionAt(
  document: Document,
  x: number,
  y: number,
  mentions: PlacedMentions,
  painted: () => readonly PlacedMention[],
): PlacedMention | null {
  const { list, shadowRoots } = placesOf(mentions, painted);
  const caret = caretAt(document, x, y, shadowRoots);
  const node = caret?.offsetNode;
  // Asking every painted mention for its place takes many times as long as the caret, at each move.
  const near: PlacedMention[] = [];
  for (const { placed, rects, top, bottom } of list) {
    if (y >= top && y <= bottom && rects.some((rect) => isIn(rect, x, y))) near.push(placed);
  }
  if (caret && isText(node)) {
    const { offset } = caret;
    const touching = mentions.at(node);
    // Measuring takes a third as long as the caret.
    const found = touching.find(
      (placed) => holds(placed, node, offset) && (near.includes(placed) || lies(placed, x, y)),
    );
    if (found || near.length === 0) return found ?? null;
    if (isOnText(node, offset, x, y)) return near.find((placed) => touching.includes(placed)) ?? null;
  }
  return near.find((placed) => lies(placed, x, y) && isUncovered(document, placed, x, y)) ?? null;
}

/** The caret in the text at a point, which may stand in a shadow root whose mentions were painted since. */
function caretAt(document: Document, x: number, y: number, known: readonly ShadowRoot[]): CaretPosition | null {
  const within = (shadowRoots: readonly ShadowRoot[]): CaretPosition | null =>
    shadowRoots.length > 0
      ? document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] })
      : document.caretPositionFromPoint(x, y);
  const caret = within(known);
  // Looking for shadow roots takes as long as the caret; in one that is not known, the caret is beside its host.
  if (caret && isText(caret.offsetNode)) return caret;
  const found: ShadowRoot[] = [];
  for (let at = document.elementFromPoint(x, y); at?.shadowRoot; at = at.shadowRoot.elementFromPoint(x, y)) {
    if (found.includes(at.shadowRoot)) break;
    found.push(at.shadowRoot);
  }
  return found.some((root) => !known.includes(root)) ? within([...known, ...found]) : caret;
}

/**
 * Call it when anything scrolls. What scrolls in a shadow root tells nobody: there the places may be old for a moment.
 */
export function forgetPlaces(): void {
  places = new WeakMap();
}

function placesOf(mentions: PlacedMentions, painted: () => readonly PlacedMention[]): Places {
  const now = Date.now();
  const known = places.get(mentions);
  // The clock may be set back.
  if (known && Math.abs(now - known.since) < KEPT_FOR) return known;
  const list = painted().map((placed): Place => {
    const rects = rectsOf(placed);
    const top = Math.min(...rects.map((rect) => rect.top));
    const bottom = Math.max(...rects.map((rect) => rect.bottom));
    return { placed, rects, top, bottom };
  });
  const roots = list.map(({ placed }) => placed.span?.start.node.getRootNode());
  // A part that the page has just taken out may stand in a fragment.
  const shadowRoots = [...new Set(roots)].filter((root) => root instanceof ShadowRoot);
  const found = { since: now, list, shadowRoots };
  // Marks come a moment after the mentions; the pointer may be there already.
  if (list.length > 0) places.set(mentions, found);
  return found;
}

/** Whether a mention holds the caret. */
function holds({ span }: PlacedMention, node: Text, offset: number): boolean {
  if (!span) return false;
  const { start, end } = span;
  return (start.node !== node || start.offset <= offset) && (end.node !== node || offset <= end.offset);
}

function lies(placed: PlacedMention, x: number, y: number): boolean {
  return rectsOf(placed).some((rect) => isIn(rect, x, y));
}

/** Whether one of the characters beside a caret is at the point: then no other text is there. */
function isOnText(node: Text, offset: number, x: number, y: number): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.max(0, offset - 1));
  range.setEnd(node, Math.min(node.length, offset + 1));
  return [...range.getClientRects()].some((rect) => isIn(rect, x, y));
}

function isIn({ left, top, right, bottom }: Rect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
