/**
 * Reads a part of the page into text blocks. It walks with a hand-kept stack, since pages nest 100,000 elements deep,
 * and in steps, so that the caller can pause between any two. Where everything inside an element is plainly inline
 * the browser joins the text itself (`textContent`), which never touches the nodes inside; only mixed content is
 * walked node by node.
 */
import { areApart } from './are-apart.ts';
import { isBlockBox } from './block-box.ts';
import { parentOf } from './composed-parent.ts';
import {
  isCustom,
  isEditor,
  isSilent,
  kindOf,
  MOSTLY_NOT_PLAIN,
  mayHost,
  NOT_PLAIN,
  saysMore,
  showsContent,
} from './elements.ts';
import { isElement, isText } from './node-kinds.ts';
import { isNoteMark, mayBeMark } from './note-marks.ts';
import { getterOf, propertiesOf, tagOf } from './properties-of.ts';
import { roleOf } from './roles.ts';
import { shadowRootOf } from './shadow-roots.ts';
import type { InheritedContext, ReadBlock, Segment } from './types.ts';

export type ReadRoot = Element | ShadowRoot;

export interface ReadRange {
  readonly root: ReadRoot;
  /** Those of the root's own text. */
  readonly inherited: InheritedContext;
  readonly from?: Node | null;
  readonly until?: Node | null;
}

export interface ReadOptions {
  /** Takes each block, in document order within one block element. */
  readonly emit: (block: ReadBlock) => void;
  /** Called for every block element before its text, unless the text follows at once. */
  readonly enter: (element: Element) => void;
  /** True for elements that are not to be entered: our own host, blocks that were read before. */
  readonly skip: (element: Element) => boolean;
  /** Called for elements that are left out because they are not rendered. */
  readonly unrendered: (element: Element) => void;
  readonly shadow: (root: ShadowRoot) => void;
  /**
   * Called for empty and custom elements without a shadow root in the block: one may be attached later. And for files,
   * in place of which their content may be shown later.
   */
  readonly unhosting: (element: Element, block: ReadRoot) => void;
  /** Called for elements that the page changed while they were read, so that some content was missed. */
  readonly lost: (block: ReadRoot) => void;
  readonly isRendered: (element: Element) => boolean;
  /** True for elements that looked plainly inline and are known not to be. */
  readonly mustWalk: (element: Element) => boolean;
  /** Called with every exception; what could not be read is skipped. */
  readonly failed: (error: unknown) => void;
}

interface Frame extends InheritedContext {
  readonly node: ReadRoot;
  /** The element whose own text is being gathered. */
  readonly block: ReadRoot;
  /** Its shadow root: with one its own text is rendered only where a slot takes it. */
  readonly hosts: ShadowRoot | null | undefined;
  /** What its slots take, asked once where a text does not tell its slot: of a closed shadow root none does. */
  slotted?: ReadonlySet<Node>;
  /** How many segments the text around it had when it began. */
  readonly before: number;
}

/** Longer texts come in pieces, so that a text of twenty million characters is sent and matched bit by bit. */
const LONGEST = 100_000;
/**
 * A word character glued to a capital: two words may have met at an edge that only the style sheet knows. Or to a
 * digit, which may be a mark that only the style sheet raises.
 */
const GLUED = /[A-ZА-Я\d](?:(?<=[a-zа-я].|\d\D|[A-Z]\d)|(?<=[A-Z]{3})[a-z]|(?<=[A-Z])[A-Z]{8})/;
/**
 * A block by its tag that may be none by its style: scripts put each letter or word of a heading into one, to move it.
 */
const MAYBE_INLINE = '[style*=inline]';

/** Marks are short: what has more pieces is not looked at. */
const MAX_PIECES = 9;

const firstOf = getterOf('firstChild');
const nextOf = getterOf('nextSibling');
const textOf = getterOf('textContent');

export interface BlockReader {
  /** Takes up to `steps` nodes further; true when all is read. */
  advance(steps: number): boolean;
}

/** Reads what is inside a root, or those of its children that stand from `from` to just before `until`. */
export function blockReader({ root, inherited, from, until = null }: ReadRange, options: ReadOptions): BlockReader {
  const { emit, enter, skip, unrendered, shadow, unhosting, lost, isRendered, mustWalk, failed } = options;
  // Firefox takes twenty times as long to look a method up on a node as to call it.
  const { hasAttributes, hasChildNodes, matches, querySelector } = Element.prototype;
  const frames: Frame[] = [];
  let current: Node | null = null;
  let run: Segment[] = [];
  let runText = '';
  /** A mark that was passed over keeps the words before and behind it apart. */
  let gap = false;
  /** Whether an inline element has begun or ended since the last text. */
  let edge = false;
  /**
   * The segment, never the first, before which the room is still to be asked for: this takes long, and before a mark it
   * need not be known.
   */
  let unasked = 0;

  const flush = ({ role, language, block }: Frame): void => {
    if (runText.trim()) emitText({ element: block, segments: run, base: 0, text: runText, role, language }, emit);
    // A list for each of the many elements that begin without text before them would be so much garbage.
    if (runText) run = [];
    runText = '';
    gap = false;
    unasked = 0;
  };

  const leave = (frame: Frame): void => {
    frames.pop();
    if (frame.block === frame.node) flush(frame);
    else passOverMark(frame);
    edge = true;
    current = frames[0] ? nextOf(frame.node) : null;
  };

  /** The page moved or removed what was being read: what is left of the element around it is read anew later. */
  const leaveRemoved = (): void => {
    run = [];
    runText = '';
    unasked = 0;
    let last = frames.pop();
    while (last && !propertiesOf(last.node).isConnected) last = frames.pop();
    if (last) lost(last.block);
    current = last && frames[0] ? nextOf(last.node) : null;
  };

  const takeText = (node: Text, frame: Frame): void => {
    const { data } = node;
    if (!(runText && data) && !data.trim()) return;
    const { hosts } = frame;
    if (hosts && !node.assignedSlot) {
      frame.slotted ??= slottedIn(hosts);
      if (!frame.slotted.has(node)) return;
    }
    const last = run.at(-1);
    // The expression is made where it is first needed: most pages start without it.
    if ((gap || edge) && /^[\p{L}\p{N}]{2}/u.test(dataOf(last).slice(-1) + data)) {
      if (!gap && frame.before === run.length && mayBeMark(data)) unasked = run.length;
      else if (gap || areApart(last as Text, node)) {
        run.push(' ');
        runText += ' ';
      }
    }
    gap = edge = false;
    run.push(node);
    runText += data;
  };

  /** One line break is white space inside a text, two are the end of it. */
  const takeBreak = (frame: Frame): void => {
    if (!runText) return;
    if (run.at(-1) === '\n') return flush(frame);
    run.push('\n');
    runText += '\n';
  };

  /** Takes the text of an inline element that has just ended back where it is a mark. */
  const passOverMark = ({ node, before }: Frame): void => {
    const isUnasked = unasked > 0 && unasked === before;
    const text = isUnasked || run.length < before + MAX_PIECES ? run.slice(before).map(dataOf).join('') : '';
    const isMark = isNoteMark(node as Element, text, dataOf(run[before - 1]));
    // The element around it that begins with the same text may be the mark.
    if (!isMark && (!isUnasked || frames.at(-1)?.before === before)) return;
    unasked = 0;
    runText = runText.slice(0, -text.length);
    if (isMark) {
      gap = true;
      run.length = before;
      return;
    }
    if (areApart(run[before - 1] as Text, run[before] as Text)) {
      run.splice(before, 0, ' ');
      runText += ' ';
    }
    runText += text;
  };

  /** Reads an element in one go if nothing inside it asks for more; true when that was all. */
  const takeWhole = (element: Element, { role, language }: InheritedContext): boolean => {
    const found: Element | null = querySelector.call(element, MOSTLY_NOT_PLAIN);
    if (found && (kindOf(found) !== 'inline' || querySelector.call(element, NOT_PLAIN))) return false;
    const text = textOf(element) as string;
    if (!text.trim() || mustWalk(element) || (GLUED.test(text) && propertiesOf(element).childElementCount > 0))
      return false;
    emitText({ element, segments: null, base: 0, text, role, language }, emit);
    return true;
  };

  const takeElement = (element: Element, frame: Frame): void => {
    const tag = tagOf(element);
    current = nextOf(element);
    const kind = kindOf(element, tag);
    if (isSilent(element, kind)) return;
    if (kind === 'break') return takeBreak(frame);
    const attributed = hasAttributes.call(element);
    const more = attributed && matches.call(element, saysMore);
    const isFile = tag === 'object' && !showsContent(element);
    // It is tried before the file has come.
    if (isFile) unhosting(element, frame.block);
    if (kind === 'barrier' || isFile || (more && isEditor(element)) || skip(element)) return flush(frame);
    const shadowRoot = shadowRootOf(element, tag);
    const isFilled = hasChildNodes.call(element);
    const isEmpty = !isFilled && !shadowRoot;
    if (isEmpty && kind === 'inline') {
      // A line may end at this one in the middle of a word.
      edge ||= tag !== 'wbr';
      return;
    }
    const isBlock =
      (kind === 'block' &&
        (isEmpty ||
          !attributed ||
          !((more && matches.call(element, MAYBE_INLINE)) || isOneLetter(firstOf(element))))) ||
      (!isEmpty && ((frame.hosts && element.slot !== '') || isBlockBox(element)));
    if (isBlock) flush(frame);
    // What has no attribute is hidden with what is around it, as good as always; asking for all costs too much.
    if (attributed && !isRendered(element)) return unrendered(element);
    const inside = surroundingsOf(element, frame, more);
    if (shadowRoot) shadow(shadowRoot);
    else if ((!kind && isCustom(tag)) || (!isFilled && mayHost(tag))) unhosting(element, frame.block);
    if (isBlock && !shadowRoot && takeWhole(element, inside)) return;
    if (!attributed && !isRendered(element)) return unrendered(element);
    if (isBlock) enter(element);
    if (!isFilled) return;
    const { role, language } = inside;
    current = firstOf(element);
    edge = true;
    const block = isBlock ? element : frame.block;
    frames.push({ node: element, block, hosts: shadowRoot, before: run.length, role, language });
  };

  const part = from !== undefined || until !== null;
  const hosts = isElement(root) ? shadowRootOf(root) : null;
  if (part || hosts || !isElement(root) || !takeWhole(root, inherited)) {
    current = from ?? firstOf(root);
    frames.push({ node: root, block: root, hosts, before: 0, ...inherited });
  }
  return {
    advance: (steps) => {
      if (current && parentOf(current) !== frames.at(-1)?.node) leaveRemoved();
      for (let left = steps; left; left -= 1) {
        const frame = frames.at(-1);
        if (!frame) return true;
        const node = current;
        if (!node || node === until) leave(frame);
        else
          try {
            // Where not even the next node can be found, the rest of what is around it is passed over.
            current = null;
            if (isElement(node)) takeElement(node, frame);
            else {
              current = nextOf(node);
              if (isText(node)) takeText(node, frame);
            }
          } catch (error) {
            failed(error);
          }
      }
      return !frames[0];
    },
  };
}

const slottedIn = (shadowRoot: ShadowRoot): ReadonlySet<Node> =>
  new Set([...shadowRoot.querySelectorAll('slot')].flatMap((slot) => slot.assignedNodes()));

/** A letter alone in a block: the style sheet of a page may set it into the line with what follows. */
const isOneLetter = (only: Node | null): boolean =>
  isText(only) && only.length < 3 && !nextOf(only) && /^\D+$/.test(only.data);

const dataOf = (segment: Segment = ' '): string => (typeof segment === 'string' ? segment : segment.data);

/** `saysMore` as in `elements.ts`. */
export function surroundingsOf(element: Element, outer: InheritedContext, saysMore = true): InheritedContext {
  const role = roleOf(element, outer.role, saysMore);
  const language = (saysMore ? propertiesOf(element).getAttribute('lang') : null) ?? outer.language;
  return role === outer.role && language === outer.language ? outer : { role, language };
}

function emitText(block: ReadBlock, emit: (block: ReadBlock) => void): void {
  const { text } = block;
  if (text.length <= LONGEST) return emit(block);
  for (let base = 0; base < text.length; ) {
    let end = Math.min(base + LONGEST, text.length);
    const space = end < text.length ? text.lastIndexOf(' ', end) : -1;
    if (space > base + LONGEST / 2) end = space;
    emit({ ...block, base, text: text.slice(base, end) });
    base = end;
  }
}
