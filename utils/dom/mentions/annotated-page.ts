/**
 * One page with its mentions: reads it, has it annotated, paints what came back under the reader's settings, and knows
 * where each mention stands.
 */
import { correctedOn } from '../../core/page/corrections/corrections.ts';
import type { Mention } from '../../core/page/types.ts';
import type { Settings } from '../../core/settings/types.ts';
import { highlightPainter } from '../highlights/highlight-painter.ts';
import { pageAddress } from '../reading/page-address.ts';
import { type AnnotationQueueOptions, annotationQueue } from '../reading/scanner/annotation-queue.ts';
import type { Block } from '../reading/scanner/block-index.ts';
import { pageScanner } from '../reading/scanner/scanner.ts';
import { runInSlices } from '../reading/scanner/slices.ts';
import { crossesEdge } from './edges.ts';
import { createPlacedMentions, type PlacedMention, type PlacedMentions } from './placed-mentions.ts';
import { mentionsToShow } from './shown-mentions.ts';

export type PageRules = Pick<Settings, 'density' | 'style' | 'corrections'>;

export interface AnnotatedPageOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly rules: PageRules;
  readonly annotate: AnnotationQueueOptions['annotate'];
  readonly isOwn: (element: Element) => boolean;
  /** Called, not too often, when mentions or the state changed. */
  readonly changed: () => void;
}

export interface AnnotatedPage {
  readonly mentions: PlacedMentions;
  /** `failed`: finished, but part of the page could not be read or annotated. */
  readonly state: 'reading' | 'ready' | 'failed';
  readonly blocks: Iterable<Block>;
  /** False while nothing is shown on the page, so that nothing is there to be pointed at. */
  readonly paints: boolean;
  /** Mentions whose highlights are registered now: those in sight and a viewport around. */
  readonly painted: () => readonly PlacedMention[];
  readonly mark: (placed: PlacedMention | null) => void;
  /** Looks whether the page has become an editor; call it when the reader does something. */
  readonly check: () => void;
  readonly configure: (rules: PageRules) => void;
  /** Hides all highlights of this page, or shows them again. */
  readonly hide: (hidden: boolean) => void;
}

export function annotatedPage(options: AnnotatedPageOptions): AnnotatedPage {
  const { document, signal, isOwn, annotate, changed } = options;
  const mentions = createPlacedMentions((found) => {
    const [first] = found;
    if (first?.block.segments === null && found.some(crossesEdge)) readWalking(first.block.element);
  });
  const linked = new Map<number, readonly Mention[]>();
  let { rules } = options;
  let hidden = false;
  let planned = false;
  let anyFailed = false;
  const { painted, restyle, set, mark } = highlightPainter(document, signal, rules.style);

  const paint = (id: number, shown: readonly PlacedMention[]): void => set(id, hidden ? [] : shown);

  const paintAll = (): void => {
    const shown = mentionsToShow(mentions, blocks, rules.density);
    for (const id of linked.keys()) paint(id, shown.get(id) ?? []);
  };

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
      if (rules.density !== 'every') paintAll();
      changed();
    }, 100);
  };

  /** Finds the mentions of a block in the page, without those that the reader corrected. */
  const find = (block: Block): readonly PlacedMention[] => {
    const corrected = correctedOn(rules.corrections, document.URL);
    const meant = (linked.get(block.id) ?? []).filter(
      ({ entity, start, end }) => !corrected({ entity, exact: block.text.slice(start, end) }),
    );
    return mentions.set(block, meant);
  };

  const show = (block: Block): void => {
    const found = find(block);
    if (rules.density === 'every' || found.length === 0) paint(block.id, found);
    plan();
  };

  const { blocks, idle, start, check, readWalking } = pageScanner({
    document,
    signal,
    isOwn,
    kept: (block) => linked.has(block.id) && show(block),
    settled: () => {
      push([], []);
      plan();
    },
    failed,
    changed: (added, removed) => {
      for (const id of removed) {
        linked.delete(id);
        mentions.remove(id);
        set(id, []);
      }
      push(added, removed);
      if (removed.length > 0) plan();
    },
  });

  const {
    push,
    idle: isAnswered,
    failed: isUnanswered,
  } = annotationQueue({
    annotate,
    page: () => ({ title: document.title, language: document.documentElement.lang, address: pageAddress(document) }),
    signal,
    apply: (changes) => {
      const rest = changes.values();
      const advance = (): boolean => {
        const { value } = rest.next();
        if (!value) return true;
        const block = blocks.get(value.block);
        if (block) {
          if (value.mentions.length > 0) linked.set(block.id, value.mentions);
          else linked.delete(block.id);
          try {
            show(block);
          } catch (error) {
            failed(error);
          }
        }
        return false;
      };
      return runInSlices({ advance }, signal, () => {});
    },
    stale: () => push([...blocks.all()], []),
    idle: plan,
  });

  start();
  return {
    mentions,
    get state() {
      if (!idle() || !isAnswered()) return 'reading';
      return anyFailed || isUnanswered() ? 'failed' : 'ready';
    },
    get blocks() {
      return blocks.all();
    },
    get paints() {
      return !hidden && rules.style !== 'badge';
    },
    painted,
    mark,
    check,
    configure: (wanted) => {
      rules = wanted;
      restyle(rules.style);
      for (const id of linked.keys()) {
        const block = blocks.get(id);
        if (block) find(block);
      }
      paintAll();
      plan();
    },
    hide: (wanted) => {
      hidden = wanted;
      paintAll();
    },
  };
}
