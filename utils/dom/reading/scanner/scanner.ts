/**
 * Keeps the text blocks of a page up to date: reads it once, then only its changes, in slices between which the page
 * runs its own code, and nothing while no reader sees the page. It never writes to the page.
 */

import { composedParent } from '../text-blocks/composed-parent.ts';
import { isBlock, isEditor, isSilent, kindOf } from '../text-blocks/elements.ts';
import { ELEMENTS, isElement } from '../text-blocks/node-kinds.ts';
import { propertiesOf } from '../text-blocks/properties-of.ts';
import type { ReadRoot } from '../text-blocks/read.ts';
import { shadowRootOf } from '../text-blocks/shadow-roots.ts';
import { type Block, type BlockIndex, createBlockIndex } from './block-index.ts';
import { watchChanges } from './changes.ts';
import { inheritedContextIn } from './inherited.ts';
import { lateShadowRoots } from './late-shadow-roots.ts';
import { type Found, type ReadPlan, readJob } from './read-job.ts';
import { idleTurn, type Job, nextTurn, runInSlices } from './slices.ts';
import { unrenderedElements } from './unrendered-elements.ts';

/** UTF-16 units, some twenty windows of text: what is farther away is read when the page has nothing to do. */
const SOON = 100_000;

export interface ScannerOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly isOwn: (element: Element) => boolean;
  /** Called after each piece of work; each id is reported as removed once. */
  readonly changed: (added: readonly Block[], removed: readonly number[]) => void;
  /** Called for blocks that were read again with the same text, which may now be in other nodes. */
  readonly kept: (block: Block) => void;
  /** Whether marks are gone with nodes that held them. */
  readonly isLost: () => boolean | undefined;
  /** Called when everything found so far has been read. */
  readonly settled: () => void;
  /** Called with every exception; the element that could not be read is skipped, and the rest is read. */
  readonly failed: (error: unknown) => void;
}

export interface PageScanner {
  readonly blocks: BlockIndex;
  /** True when everything found so far has been read. */
  readonly idle: () => boolean;
  /** Begins, or begins again with another body. */
  readonly start: () => void;
  /**
   * Begins again where the page as a whole has become an editor, or no longer is one, and looks for new shadow roots:
   * browsers send no event for either.
   */
  readonly check: () => void;
  /** Reads the own text of a block element again, node by node, since the display of something in it was misjudged. */
  readonly readWalking: (container: ReadRoot) => void;
}

export function pageScanner(options: ScannerOptions): PageScanner {
  const { document, signal, isOwn, kept, isLost, changed, settled, failed } = options;
  const { checkVisibility } = Element.prototype;
  const blocks = createBlockIndex();
  const walked = new WeakSet<Element>();
  const jobs: (() => Job | null)[] = [];
  let root: HTMLElement | null = null;
  let added: Block[] = [];
  let removed: number[] = [];
  let current: Job | null = null;
  let running = false;
  /** UTF-16 units since reading began, or since it went on at another place. */
  let read = 0;

  const hasWork = (): boolean => !!(current || jobs[0]);

  const work: Job = {
    advance: () => {
      if (document.hidden) return true;
      try {
        current ??= jobs.shift()?.() ?? null;
        if (current?.advance()) current = null;
      } catch (error) {
        current = null;
        failed(error);
      }
      return !hasWork();
    },
  };

  const report = (): void => {
    const present = added.filter((block) => blocks.get(block.id) === block);
    const gone = removed;
    added = [];
    removed = [];
    if (present[0] || gone[0]) changed(present, gone);
  };

  const turn = (): Promise<unknown> => (read < SOON ? nextTurn() : idleTurn());

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (!document.hidden && !signal.aborted && hasWork()) {
      // What was found up to an error is not reported again, so that the rest goes on.
      await runInSlices(work, signal, report, turn).catch(failed);
    }
    running = false;
    if (!signal.aborted && !hasWork()) settled();
  };

  /** `isNext`: before all other jobs. */
  const schedule = (job: () => Job | null, isNext = false): void => {
    if (isNext) jobs.unshift(job);
    else jobs.push(job);
    run().catch(failed);
  };

  /**
   * The nearest block element around a node that was read; `null` in editors, hidden parts and elements that are not
   * text. `known` keeps the answers: a page may have changed at every depth.
   */
  const containerOf = (node: Node, known = new Map<Node, ReadRoot | null>()): ReadRoot | null => {
    const path: Node[] = [];
    let container: ReadRoot | null | undefined;
    for (let at: Node | null = node; at && container === undefined; at = composedParent(at)) {
      path.push(at);
      container = known.get(at);
      if (container === undefined && isElement(at)) {
        const kind = kindOf(at);
        if (isSilent(at, kind) || kind === 'barrier' || isEditor(at) || isOwn(at) || hidden.has(at)) container = null;
      }
      if (container === undefined && blocks.knows(at as ReadRoot)) container = at as ReadRoot;
    }
    container ??= null;
    for (const each of path) known.set(each, container);
    return container;
  };

  const found: Found = {
    added: (block) => {
      added.push(block);
      read += block.text.length;
    },
    removed: (id) => removed.push(id),
    kept,
  };

  const job = (part: Omit<ReadPlan, 'inherited'>): Job => {
    const plan = { ...part, inherited: inheritedContextIn(part.root) };
    return readJob(plan, blocks, found, {
      skip: isOwn,
      unrendered: (element) => hidden.add(element),
      shadow: enterShadow,
      unhosting: (element, block) => late.watch(element, isElement(block) ? block : block.host),
      lost: readAgain,
      // An element without a box of its own is not visible to the browser's check, but what is in it may be. A slot
      // has none, and shows what is in it where it is given nothing else.
      isRendered: (element) =>
        checkVisibility.call(element) ||
        (getComputedStyle(element).display === 'contents' &&
          !propertiesOf(element as HTMLSlotElement).assignedNodes?.()[0]),
      mustWalk: (element) => walked.has(element),
      failed,
    });
  };

  const readAgain = (container: ReadRoot): void =>
    schedule(() => {
      if (!propertiesOf(container).isConnected || !blocks.knows(container)) return null;
      return job({ root: container, after: blocks.before(container), again: true });
    });

  /** `isNext`: before everything else, so that what stands above may not have been read yet. */
  const readElements = (first: Element, last: Element, isNext = false): void =>
    schedule(() => {
      // Read with what is around it, where the page built it from the outside.
      if (first === last && blocks.knows(first)) return null;
      const { parentNode, nextSibling: until } = propertiesOf(last);
      const root = parentNode as ReadRoot | null;
      if (!root || propertiesOf(first).parentNode !== root || !containerOf(root)) return null;
      return job({ root, from: first, until, after: blocks.before(first), isApart: isNext });
    }, isNext);

  /** Where a part of a long page is in sight that was not read yet, that part is read before the rest. */
  const readInSight = (): void => {
    const rest = current;
    let at = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    for (let outer = at; outer && propertiesOf(outer).scrollHeight < innerHeight * 3; ) {
      at = outer;
      outer = propertiesOf(outer).parentElement;
    }
    if (!at || !isBlock(at) || blocks.knows(at)) return;
    current = null;
    if (rest) jobs.unshift(() => rest);
    read = 0;
    readElements(at, at, true);
  };

  const enterShadow = (shadow: ShadowRoot): void => {
    if (blocks.knows(shadow)) return;
    blocks.enter(shadow);
    observe(shadow);
    // What a slot takes up or lets go is shown in another place, though nothing of it has changed.
    shadow.addEventListener('slotchange', () => readAgain(containerOf(shadow.host) ?? shadow), { signal });
    schedule(() => job({ root: shadow, after: blocks.before(shadow.host) }));
  };

  const forget = (element: Element): void =>
    schedule(() => {
      const walker = document.createTreeWalker(element, ELEMENTS);
      let at: Element | null = element;
      const advance = (): boolean => {
        for (let left = 64; left && at; left -= 1) {
          removed.push(...blocks.forget(at));
          for (const child of shadowRootOf(at)?.children ?? []) forget(child);
          at = walker.nextNode() as Element | null;
        }
        return at === null;
      };
      return { advance };
    });

  const onRendered = (element: Element): void => {
    if (isBlock(element)) return readElements(element, element);
    const container = containerOf(element);
    if (container) readAgain(container);
  };

  /** A document without a body (XML, SVG), or one that is an editor as a whole, has no text to read. */
  const bodyToRead = (): HTMLElement | null => {
    const { body, designMode, documentElement } = document;
    const isText = designMode !== 'on' && body instanceof HTMLElement && !isEditor(body) && !isEditor(documentElement);
    return isText ? body : null;
  };

  const start = (): void => {
    root = bodyToRead();
    jobs.length = 0;
    current = null;
    read = 0;
    removed = removed.concat(blocks.clear());
    observe(document);
    const body = root;
    if (body) blocks.enter(body);
    // Without a body, the earlier blocks still have to be reported as removed.
    schedule(() => body && job({ root: body, after: null }));
    // A reload, an address of a place in the page, or a site that is switched on may
    // find the reader far down. A page that is loaded is laid out already, and a
    // frame would cost it more than asking; another is laid out in its frame alone.
    const readFromPlace = (): unknown => !signal.aborted && scrollY > 0 && scrolled();
    if (document.readyState === 'complete') readFromPlace();
    else requestAnimationFrame(readFromPlace);
  };

  const attached = (host: Element, shadow: ReadRoot): void => {
    if (blocks.knows(shadow) || !containerOf(host)) return;
    // The children of the host are no longer rendered, or are in a slot.
    forget(host);
    schedule(() => {
      onRendered(host);
      return null;
    });
  };
  const late = lateShadowRoots(document, signal, attached, failed);
  const hidden = unrenderedElements(document, signal, onRendered);
  const observe = watchChanges(document, signal, {
    containerOf,
    blocksOf: blocks.of,
    isRoot: () => {
      read = 0;
      late.check();
      return root === bodyToRead();
    },
    isLost,
    restart: start,
    readAgain,
    readElements,
    forget,
  });
  const check = (): void => {
    if (root !== bodyToRead()) start();
    late.check();
  };
  document.addEventListener('visibilitychange', run, { signal });
  const scrolled = (): void => {
    try {
      if (hasWork()) readInSight();
      check();
    } catch (error) {
      failed(error);
    }
  };
  document.addEventListener('scrollend', scrolled, { signal, capture: true });
  return {
    blocks,
    idle: () => !running && !hasWork(),
    start,
    check,
    readWalking: (container) => {
      if (isElement(container)) walked.add(container);
      readAgain(container);
    },
  };
}
