/**
 * The page's side of linking: sends blocks in batches, one batch at a time, so that neither side has to hold more than
 * one. Nothing is sent twice unless the background forgot the page: it was stopped, or the packs changed.
 */
import type { AnnotateReply, PageFacts } from '../../../core/page/types.ts';
import type { Block } from './block-index.ts';
import { nextTurn, pause } from './slices.ts';

export interface Batch {
  readonly page: PageFacts;
  /** Blocks that are new or whose text changed (a changed block comes with a new id, its old id in `removed`). */
  readonly blocks: readonly Block[];
  readonly removed: readonly number[];
  /** True for the first batch of a page, and for the first after the background forgot it. */
  readonly isFirst: boolean;
  /** True where another batch waits. */
  readonly isMore: boolean;
}

/** The mentions of every block whose mentions are new or changed; `forgotten`: all blocks are to be sent again. */
export type BatchReply = AnnotateReply['changed'] | 'forgotten';

export interface AnnotationQueueOptions {
  /** Rejects where the background cannot answer now. */
  readonly annotate: (batch: Batch) => Promise<BatchReply>;
  readonly page: () => PageFacts;
  readonly signal: AbortSignal;
  /** Resolves when the page shows all of it: only then the next batch is sent. */
  readonly apply: (changed: AnnotateReply['changed']) => Promise<void>;
  /** Forgets what was sent before: all blocks have to be pushed again. */
  readonly stale: () => void;
  readonly idle: () => void;
}

/** UTF-16 units after which a batch is full: one answer is a short task for the background and for the page. */
const BATCH_TEXT = 300_000;
const BATCH_BLOCKS = 4000;
/**
 * The first answer brings the first marks. Firefox draws a page before it says that it is parsed, and once it is loaded
 * styles its links anew, which takes as long as there are links. So while a long page loads, the first answer is for
 * some two windows of text.
 */
const LONG_TEXT = 20_000;
const FIRST_TEXT = 6000;
/** Milliseconds before a failed batch is sent again, one number for each attempt; the background may be starting. */
const RETRIES = [100, 500, 2000, 10_000, 0];

export interface AnnotationQueue {
  readonly idle: () => boolean;
  /** Whether a batch had no answer, however often it was asked, or could not be sent or taken. */
  readonly failed: () => boolean;
  readonly push: (added: readonly Block[], removed: readonly number[]) => void;
}

export function annotationQueue({
  annotate,
  page,
  signal,
  apply,
  stale,
  idle,
}: AnnotationQueueOptions): AnnotationQueue {
  const waiting = new Map<number, Block>();
  let gone: number[] = [];
  let isFirst = true;
  let busy = false;
  let failed = false;

  // The first batch is sent even where a page has no text: its answer shows that the page was read.
  const hasMore = (): boolean => !signal.aborted && (isFirst || waiting.size + gone.length > 0);

  const nextBatch = (): Batch => {
    const blocks: Block[] = [];
    let size = 0;
    const all = [...waiting.values()];
    const isLong =
      import.meta.env.FIREFOX &&
      isFirst &&
      document.readyState !== 'complete' &&
      // Shorter in every page than adding the lengths up.
      all.map(({ text }) => text).join('')[LONG_TEXT];
    for (const block of all) {
      if (size >= (isLong ? FIRST_TEXT : BATCH_TEXT) || blocks[BATCH_BLOCKS - 1]) break;
      size += block.text.length;
      blocks.push(block);
      waiting.delete(block.id);
    }
    const removed = gone;
    gone = [];
    return { page: page(), blocks, removed, isFirst, isMore: waiting.size > 0 };
  };

  const ask = async (batch: Batch): Promise<BatchReply | undefined> => {
    for (const delay of RETRIES) {
      if (signal.aborted) break;
      try {
        return await annotate(batch);
      } catch {
        await pause(delay);
      }
    }
    return undefined;
  };

  const run = async (): Promise<void> => {
    busy = true;
    try {
      while (hasMore()) {
        const batch = nextBatch();
        const reply = await ask(batch);
        if (signal.aborted) break;
        failed = !reply;
        if (!reply) {
          // Sent with the next batch, when the page changes or the reader has it read again.
          for (const block of batch.blocks) waiting.set(block.id, block);
          gone = [...batch.removed];
          break;
        }
        if (reply === 'forgotten') {
          isFirst = true;
          waiting.clear();
          gone = [];
          stale();
        } else {
          isFirst = false;
          await apply(reply);
          // Writing the next message takes as long as a slice of its own.
          if (hasMore()) await nextTurn();
        }
      }
    } catch (error) {
      failed = true;
      console.error(error);
    }
    busy = false;
    if (!signal.aborted) idle();
  };

  return {
    idle: () => !busy,
    failed: () => failed,
    push: (added, removed) => {
      for (const id of removed) if (!waiting.delete(id)) gone.push(id);
      for (const block of added) waiting.set(block.id, block);
      // It never rejects: `failed` says where something failed.
      if (!busy) void run();
    },
  };
}
