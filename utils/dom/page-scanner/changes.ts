/** Turns what a page does to itself into as little reading as possible, a few times a second at most. */
import { kindByTag } from '../text-blocks/elements.ts';
import type { ReadRoot } from '../text-blocks/read.ts';

export interface ChangeHandlers {
  readonly containerOf: (node: Node) => ReadRoot | null;
  readonly hasOwnText: (container: ReadRoot) => boolean;
  /** False when the page has replaced its body. */
  readonly isRoot: () => boolean;
  readonly restart: () => void;
  readonly readAgain: (container: ReadRoot) => void;
  readonly readElements: (first: Element, last: Element) => void;
  readonly forget: (element: Element) => void;
}

/** Milliseconds from a change to reading it: short after a quiet time, longer while the page keeps changing. */
const shortest = 80;
const longestWait = 1000;
const quiet = 1500;

export class Changes {
  readonly #observer: MutationObserver;
  readonly #signal: AbortSignal;
  readonly #handlers: ChangeHandlers;
  readonly #document: Document;
  #records: MutationRecord[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;
  #wait = shortest;
  #lastFlush = 0;

  constructor(document: Document, signal: AbortSignal, handlers: ChangeHandlers) {
    this.#document = document;
    this.#signal = signal;
    this.#handlers = handlers;
    this.#observer = new MutationObserver((records) => this.#take(records));
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    document.addEventListener('visibilitychange', () => this.#records.length > 0 && this.#plan(), { signal });
  }

  observe(root: Document | ShadowRoot): void {
    if (this.#signal.aborted) return;
    const attributeFilter = ['contenteditable'];
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true, attributeFilter });
  }

  #stop(): void {
    this.#observer.disconnect();
    this.#records = [];
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #take(records: readonly MutationRecord[]): void {
    for (const record of records) this.#records.push(record);
    this.#plan();
  }

  #plan(): void {
    if (this.#timer !== null || this.#document.hidden) return;
    this.#timer = setTimeout(() => this.#flush(), this.#wait);
  }

  #flush(): void {
    this.#timer = null;
    const now = performance.now();
    this.#wait = now - this.#lastFlush > quiet ? shortest : Math.min(this.#wait * 1.5, longestWait);
    this.#lastFlush = now;
    const records = this.#records;
    this.#records = [];
    if (!this.#handlers.isRoot()) return this.#handlers.restart();
    this.#apply(records);
  }

  #apply(records: readonly MutationRecord[]): void {
    const { containerOf, hasOwnText, readAgain, readElements, forget } = this.#handlers;
    const containers = new Map<Node, ReadRoot | null>();
    const dirty = new Set<ReadRoot>();
    const arrived: (readonly [Element, Element])[] = [];
    for (const record of records) {
      const { target } = record;
      if (!containers.has(target)) containers.set(target, containerOf(target));
      const container = containers.get(target);
      for (const node of record.removedNodes) if (node.nodeType === 1) forget(node as Element);
      if (!container) continue;
      const run = blockRun(record);
      if (!run || container !== target || hasOwnText(container)) dirty.add(container);
      const first = run?.[0];
      const last = run?.at(-1);
      if (first && last) arrived.push([first, last]);
    }
    for (const container of dirty) readAgain(container);
    for (const [first, last] of arrived) readElements(first, last);
  }
}

/** The elements that came with a record which adds and removes nothing but blocks; `null` for all other records. */
function blockRun(record: MutationRecord): readonly Element[] | null {
  if (record.type !== 'childList') return null;
  const { addedNodes, removedNodes } = record;
  const blocksOnly = (nodes: NodeList): boolean => [...nodes].every((node) => isBlock(node) || isNothing(node));
  return blocksOnly(addedNodes) && blocksOnly(removedNodes) ? [...addedNodes].filter(isBlock) : null;
}

function isBlock(node: Node): node is Element {
  return node.nodeType === 1 && kindByTag((node as Element).localName) === 'block';
}

function isNothing(node: Node): boolean {
  return node.nodeType === 8 || (node.nodeType === 3 && (node as Text).data.trim() === '');
}
