/**
 * The page's side of linking: sends blocks in batches, one batch at a time, since each answer carries the context that
 * the next question needs. Nothing is sent twice unless the packs changed meanwhile.
 */
import type { AnnotateReply, AnnotateRequest, PageContext, PageFacts } from '../../../core/page/types.ts';
import type { Block } from './block-index.ts';
import { nextTurn } from './slices.ts';

export interface AnnotationQueueOptions {
  readonly annotate: (request: AnnotateRequest) => Promise<AnnotateReply>;
  readonly page: () => PageFacts;
  readonly signal: AbortSignal;
  /** Resolves when all of it stands on the page: only then the next batch is sent. */
  readonly apply: (changed: AnnotateReply['changed']) => Promise<void>;
  /** The packs changed: what was said about earlier blocks no longer holds, and all are to be pushed again. */
  readonly stale: () => void;
  readonly idle: () => void;
}

/** UTF-16 units in one batch: one answer is a short task for the background and for the page. */
const BATCH_TEXT = 300_000;
const BATCH_BLOCKS = 4000;
/** Milliseconds before a failed batch is tried again, or given up at last; the background may be starting. */
const RETRIES = [100, 500, 2000, 10_000, 0];

export interface AnnotationQueue {
  readonly idle: () => boolean;
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
  let context: PageContext | null = null;
  let busy = false;

  const hasMore = (): boolean => !signal.aborted && waiting.size + gone.length > 0;

  const nextRequest = (): AnnotateRequest => {
    const blocks: Block[] = [];
    let size = 0;
    for (const [id, block] of waiting) {
      if (blocks.length > 0 && (size + block.text.length > BATCH_TEXT || blocks.length >= BATCH_BLOCKS)) break;
      size += block.text.length;
      blocks.push(block);
      waiting.delete(id);
    }
    const removed = gone;
    gone = [];
    return { page: page(), blocks, removed, context };
  };

  const ask = async (request: AnnotateRequest): Promise<AnnotateReply | null> => {
    for (const delay of RETRIES) {
      if (signal.aborted) return null;
      try {
        return await annotate(request);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, delay));
      }
    }
    return null;
  };

  const run = async (): Promise<void> => {
    busy = true;
    while (hasMore()) {
      const request = nextRequest();
      const reply = await ask(request);
      if (!reply || signal.aborted) break;
      if (context && reply.context.pack !== context.pack) {
        context = null;
        waiting.clear();
        gone = [];
        stale();
      } else {
        context = reply.context;
        await apply(reply.changed);
        // Writing the next message takes as long as a slice of its own.
        if (hasMore()) await nextTurn();
      }
    }
    busy = false;
    if (!signal.aborted) idle();
  };

  return {
    idle: () => !busy,
    push: (added, removed) => {
      for (const id of removed) if (!waiting.delete(id)) gone.push(id);
      for (const block of added) waiting.set(block.id, block);
      if (!busy) void run();
    },
  };
}
