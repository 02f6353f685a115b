/**
 * One page with its mentions: reads it and has it annotated. What marks the mentions is loaded with the first one, so
 * that a page which names nobody pays only for being read.
 */
import { pageAddress } from '../reading/page-address.ts';
import { type AnnotationQueueOptions, annotationQueue } from '../reading/scanner/annotation-queue.ts';
import type { Block } from '../reading/scanner/block-index.ts';
import { pageScanner } from '../reading/scanner/scanner.ts';
import { now, runInSlices } from '../reading/scanner/slices.ts';
import type { CreateMarks, Marks, PageRules } from './marks-script.ts';

export interface AnnotatedPageOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly rules: PageRules;
  readonly annotate: AnnotationQueueOptions['annotate'];
  /** Loads what marks mentions. */
  readonly loadMarks: () => Promise<CreateMarks>;
  readonly isOwn: (element: Element) => boolean;
  /** Called, not too often, when mentions or the state changed. */
  readonly changed: () => void;
}

export interface AnnotatedPage {
  /** Null until the first mention was found. */
  readonly marks: Marks | null;
  /** `failed`: finished, but part of the page could not be read or annotated. */
  readonly state: 'reading' | 'ready' | 'failed';
  readonly blocks: Iterable<Block>;
  /** Looks whether the page has become an editor; call it when the reader does something. */
  readonly check: () => void;
  readonly configure: (rules: PageRules) => void;
  /** Hides all highlights of this page, or shows them again. */
  readonly hide: (hidden: boolean) => void;
}

/** Milliseconds from a change to the choice of what is shown. */
const SHORTEST_WAIT = 100;
/** Firefox takes longer to tell the time to a content script than to take in the mentions of a block. */
const BLOCKS_AT_ONCE = 16;
/** How many times longer than the last choice took the next one waits: it looks at all mentions of the page. */
const REST = 10;

export function annotatedPage(options: AnnotatedPageOptions): AnnotatedPage {
  const { document, signal, isOwn, annotate, loadMarks, changed } = options;
  let { rules } = options;
  let hidden = false;
  let marks: Marks | null = null;
  let planned = false;
  let wait = SHORTEST_WAIT;
  let anyFailed = false;

  /** The state shows a failure; the rest of the page is still read. */
  const failed = (error: unknown): void => {
    anyFailed = true;
    console.error(error);
  };

  const plan = (): void => {
    if (planned) return;
    planned = true;
    setTimeout(() => {
      planned = false;
      if (signal.aborted) return;
      const start = now();
      marks?.settle(isRead());
      changed();
      wait = Math.max(SHORTEST_WAIT, (now() - start) * REST);
    }, wait);
  };

  const { blocks, idle, start, check, readWalking } = pageScanner({
    document,
    signal,
    isOwn,
    kept: (block) => marks?.moved(block),
    isLost: () => marks?.isLost(),
    // At the end of every push the choice is planned.
    settled: () => push([], []),
    failed,
    changed: (added, removed) => {
      marks?.changed(added, removed);
      push(added, removed);
    },
  });

  const {
    push,
    idle: isAnswered,
    failed: isUnanswered,
  } = annotationQueue({
    annotate,
    page: () => ({
      title: document.title,
      language: document.documentElement?.lang ?? '',
      address: pageAddress(document),
    }),
    signal,
    apply: async (changes) => {
      if (!marks && changes.every(({ mentions }) => !mentions[0])) return;
      const isFirst = !marks;
      try {
        const create = await loadMarks();
        if (signal.aborted) return;
        marks ??= create({ document, signal, rules, hidden, blocks, readWalking });
      } catch (error) {
        return failed(error);
      }
      const { set, settle } = marks;
      let at = 0;
      const advance = (): boolean => {
        for (const { block: id, mentions } of changes.slice(at, at + BLOCKS_AT_ONCE)) {
          const block = blocks.get(id);
          try {
            if (block) set(block, mentions);
          } catch (error) {
            failed(error);
          }
        }
        at += BLOCKS_AT_ONCE;
        return at >= changes.length;
      };
      await runInSlices({ advance }, signal, plan);
      // What is in sight was read first, and is marked at once.
      if (isFirst && !signal.aborted) settle();
    },
    stale: () => push([...blocks.all()], []),
    idle: plan,
  });

  const isRead = (): boolean => idle() && isAnswered();

  start();
  return {
    get marks() {
      return marks;
    },
    get state() {
      if (!isRead()) return 'reading';
      return anyFailed || isUnanswered() ? 'failed' : 'ready';
    },
    get blocks() {
      return blocks.all();
    },
    check,
    configure: (wanted) => {
      rules = wanted;
      marks?.configure(rules);
      plan();
    },
    hide: (wanted) => {
      hidden = wanted;
      marks?.hide(hidden);
    },
  };
}
