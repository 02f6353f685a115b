/**
 * Keeps the text blocks of a living page: reads it once, then only what changed, in slices between which the page has
 * its turn, and nothing while nobody sees it. It never writes to the page.
 */
import { isEditor, kindByTag } from '../text-blocks/elements.ts';
import { outerOf } from '../text-blocks/outer.ts';
import type { ReadRoot } from '../text-blocks/read.ts';
import { type Block, Blocks } from './blocks.ts';
import { Changes } from './changes.ts';
import { ReadJob, type ReadPlan } from './read-job.ts';
import { Sleepers } from './sleepers.ts';
import { type Job, runInSlices } from './slices.ts';
import { surroundingsIn } from './surroundings.ts';

export interface ScannerOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly isOwn: (element: Element) => boolean;
  /** Told after each piece of work; an id is told as removed once. */
  readonly changed: (added: readonly Block[], removed: readonly number[]) => void;
  /** Told of blocks that were read again with the same text, which may now stand in other nodes. */
  readonly kept: (block: Block) => void;
  /** Told when all that is known of has been read. */
  readonly settled: () => void;
}

export class PageScanner {
  readonly blocks = new Blocks();
  readonly #options: ScannerOptions;
  readonly #changes: Changes;
  readonly #sleepers: Sleepers;
  readonly #walked = new WeakSet<Element>();
  readonly #jobs: (() => Job | null)[] = [];
  #root: HTMLElement | null = null;
  #added: Block[] = [];
  #removed: number[] = [];
  #current: Job | null = null;
  #running = false;

  constructor(options: ScannerOptions) {
    this.#options = options;
    const { document, signal } = options;
    this.#sleepers = new Sleepers(document, signal, (element) => this.#wake(element));
    this.#changes = new Changes(document, signal, {
      containerOf: (node) => this.#containerOf(node),
      hasOwnText: (container) => this.blocks.of(container).length > 0,
      isRoot: () => document.body === this.#root,
      restart: () => this.start(),
      readAgain: (container) => this.readAgain(container),
      readElements: (first, last) => this.#readElements(first, last),
      forget: (element) => this.#forget(element),
    });
    document.addEventListener('visibilitychange', () => this.#run(), { signal });
  }

  get idle(): boolean {
    return !this.#running && !this.#hasWork();
  }

  /** Begins, or begins anew with another body. A document without a body (XML, SVG) has nothing to read. */
  start(): void {
    const { document } = this.#options;
    this.#root = document.body instanceof HTMLElement ? document.body : null;
    for (const block of [...this.blocks.all()]) this.#remove(block.id);
    const root = this.#root;
    if (!root) return;
    this.blocks.enter(root);
    this.#changes.observe(document);
    this.#schedule(() => this.#job({ root, surroundings: surroundingsIn(root), after: null }));
  }

  /** Reads the own text of a block element again; `walk`: node by node, since its display was misjudged. */
  readAgain(container: ReadRoot, walk = false): void {
    if (walk && container instanceof Element) this.#walked.add(container);
    this.#schedule(() => {
      if (!container.isConnected || !this.blocks.knows(container)) return null;
      const after = this.blocks.before(container);
      return this.#job({ root: container, surroundings: surroundingsIn(container), after, again: 'own-text' });
    });
  }

  #wake(element: Element): void {
    if (kindByTag(element.localName) === 'block') return this.#readElements(element, element);
    const container = this.#containerOf(element);
    if (container) this.readAgain(container);
  }

  #readElements(first: Element, last: Element): void {
    this.#schedule(() => {
      const root = first.parentNode && this.#containerOf(first.parentNode);
      const parent = first.parentNode as ReadRoot | null;
      if (!root || !parent || last.parentNode !== parent) return null;
      const surroundings = surroundingsIn(parent);
      const after = this.blocks.before(first);
      return this.#job({ root: parent, surroundings, from: first, until: last.nextSibling, after });
    });
  }

  #forget(element: Element): void {
    this.#schedule(() => {
      const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
      let node: Node | null = element;
      const advance = (): boolean => {
        for (let left = 64; left > 0 && node; left -= 1) {
          for (const id of this.blocks.forget(node as Element)) this.#removed.push(id);
          const shadow: ShadowRoot | null = (node as Element).shadowRoot;
          if (shadow) for (const child of shadow.children) this.#forget(child);
          node = walker.nextNode();
        }
        return node === null;
      };
      return { advance };
    });
  }

  #job(plan: ReadPlan): Job {
    const found = {
      added: (block: Block) => this.#added.push(block),
      kept: (block: Block) => this.#options.kept(block),
      removed: (id: number) => this.#removed.push(id),
    };
    return new ReadJob(plan, this.blocks, found, {
      skip: (element) => this.#options.isOwn(element),
      unrendered: (element) => this.#sleepers.add(element),
      shadow: (root) => this.#enterShadow(root),
      isRendered: (element) => element.checkVisibility(),
      displayOf: (element) => getComputedStyle(element).display,
      mustWalk: (element) => this.#walked.has(element),
    });
  }

  #enterShadow(root: ShadowRoot): void {
    if (this.blocks.knows(root)) return;
    this.blocks.enter(root);
    this.#changes.observe(root);
    this.#schedule(() => this.#job({ root, surroundings: surroundingsIn(root), after: this.blocks.before(root.host) }));
  }

  /** The nearest block element around a node that was read; `null` in editors, hidden parts and what is not text. */
  #containerOf(node: Node): ReadRoot | null {
    for (let at: Node | null = node; at !== null; at = outerOf(at)) {
      if (at.nodeType === 1) {
        const element = at as Element;
        const kind = kindByTag(element.localName);
        if (kind === 'silent' || kind === 'barrier' || isEditor(element) || this.#options.isOwn(element)) return null;
        if (this.#sleepers.has(element)) return null;
      }
      if (this.blocks.knows(at as ReadRoot)) return at as ReadRoot;
    }
    return null;
  }

  #remove(id: number): void {
    this.blocks.remove(id);
    this.#removed.push(id);
  }

  #schedule(job: () => Job | null): void {
    this.#jobs.push(job);
    this.#run();
  }

  async #run(): Promise<void> {
    const { document, signal, settled } = this.#options;
    if (this.#running) return;
    this.#running = true;
    while (!document.hidden && !signal.aborted && this.#hasWork()) {
      await runInSlices({ advance: () => this.#advance() }, signal, () => this.#tell());
    }
    this.#running = false;
    if (!signal.aborted && !this.#hasWork()) settled();
  }

  #hasWork(): boolean {
    return this.#current !== null || this.#jobs.length > 0;
  }

  #advance(): boolean {
    if (this.#options.document.hidden) return true;
    this.#current ??= this.#jobs.shift()?.() ?? null;
    if (this.#current?.advance()) this.#current = null;
    return !this.#hasWork();
  }

  #tell(): void {
    const added = this.#added.filter((block) => this.blocks.get(block.id) === block);
    const removed = this.#removed;
    this.#added = [];
    this.#removed = [];
    if (added.length > 0 || removed.length > 0) this.#options.changed(added, removed);
  }
}
