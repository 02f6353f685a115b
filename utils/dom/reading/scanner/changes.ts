/** Reads again as little as possible of a page that changes, a few times a second at most. */
import { onAbort } from '../../events/on-abort.ts';
import { composedParent } from '../text-blocks/composed-parent.ts';
import { isBlock, isEditor } from '../text-blocks/elements.ts';
import { isElement, isText } from '../text-blocks/node-kinds.ts';
import type { ReadRoot } from '../text-blocks/read.ts';
import { now } from './slices.ts';

export interface ChangeHandlers {
  readonly containerOf: (node: Node, known?: Map<Node, ReadRoot | null>) => ReadRoot | null;
  readonly blocksOf: (container: ReadRoot) => readonly unknown[];
  /** Called before changes are read; false when the page has replaced its body. */
  readonly isRoot: () => boolean;
  /** Whether marks are gone with nodes that held them: the page may have written the same text anew. */
  readonly isLost: () => boolean | undefined;
  readonly restart: () => void;
  readonly readAgain: (container: ReadRoot) => void;
  readonly readElements: (first: Element, last: Element) => void;
  readonly forget: (element: Element) => void;
}

/**
 * Milliseconds from a change to reading it: few after a quiet time, more while the page keeps changing. After a quiet
 * time, text that was marked is read at once, before the browser draws it without its marks.
 */
const SHORTEST = 80;
const MAX_WAIT = 1000;
const QUIET = 500;
const MAX_RECORDS = 20_000;

/**
 * Watches the document until `signal` is aborted. Returns a function that watches a root, since shadow roots are found
 * later.
 */
export function watchChanges(
  document: Document,
  signal: AbortSignal,
  handlers: ChangeHandlers,
): (root: Document | ShadowRoot) => void {
  const { containerOf, blocksOf, isRoot, isLost, restart, readAgain, readElements, forget } = handlers;
  let records: MutationRecord[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = SHORTEST;
  let lastFlush = 0;

  const apply = (changes: readonly MutationRecord[]): void => {
    const containers = new Map<Node, ReadRoot | null>();
    const dirty = new Set<ReadRoot>();
    const arrived: (readonly [Element, Element])[] = [];
    for (const record of changes) {
      const { target } = record;
      // An element that has become an editor has no text to read; one that no longer is an editor is read with its
      // surroundings.
      if (record.type === 'attributes' && isElement(target) && isEditor(target)) {
        forget(target);
        const around = containerOf(composedParent(target) ?? target);
        if (around) dirty.add(around);
      }
      const container = containerOf(target, containers);
      for (const node of record.removedNodes) if (isElement(node)) forget(node);
      if (!container) continue;
      const run = blockRun(record);
      if (!run || container !== target || blocksOf(container)[0]) dirty.add(container);
      const first = run?.[0];
      const last = run?.at(-1);
      if (first && last) arrived.push([first, last]);
    }
    for (const container of dirty) readAgain(container);
    for (const [first, last] of arrived) readElements(first, last);
  };

  const flush = (): void => {
    timer = undefined;
    wait = Math.min(wait * 1.5, MAX_WAIT);
    lastFlush = now();
    const changes = records;
    records = [];
    if (isRoot() && changes.length < MAX_RECORDS) apply(changes);
    else restart();
  };

  const plan = (): void => {
    if (timer || !records[0] || document.hidden) return;
    // From the last reading, not from the one before: the wait itself is no quiet time.
    if (now() - lastFlush > QUIET) {
      wait = SHORTEST;
      if (isLost()) return flush();
    }
    timer = setTimeout(flush, wait);
  };

  const observer = new MutationObserver((changes) => {
    // A page that keeps rewriting itself while no reader sees it is read again when it is visible.
    if (records.length < MAX_RECORDS) records.push(...changes);
    plan();
  });
  document.addEventListener('visibilitychange', plan, { signal });
  const stop = (): void => {
    observer.disconnect();
    records = [];
    clearTimeout(timer);
  };
  onAbort(signal, stop);
  return (root) => {
    const attributeFilter = ['contenteditable'];
    if (!signal.aborted) {
      observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter });
    }
  };
}

/**
 * The elements that a mutation record added where it adds and removes block elements only; `null` for all other
 * records.
 */
function blockRun(record: MutationRecord): readonly Element[] | null {
  if (record.type !== 'childList') return null;
  const { addedNodes, removedNodes } = record;
  const blocksOnly = (nodes: NodeList): boolean => [...nodes].every((node) => isBlock(node) || isNothing(node));
  return blocksOnly(addedNodes) && blocksOnly(removedNodes) ? [...addedNodes].filter(isBlock) : null;
}

function isNothing(node: Node): boolean {
  return node.nodeType === 8 || (isText(node) && !node.data.trim());
}
