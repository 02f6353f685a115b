/**
 * The page's side of linking: sends blocks in batches, one batch at a time, since each answer carries the context that
 * the next question needs. Nothing is sent twice unless the packs changed meanwhile.
 */
import type { AnnotateReply, AnnotateRequest, PageContext, PageFacts } from '../../core/mentions/types.ts';
import type { Block } from './blocks.ts';

export interface TrafficOptions {
  readonly annotate: (request: AnnotateRequest) => Promise<AnnotateReply>;
  readonly page: () => PageFacts;
  readonly signal: AbortSignal;
  readonly apply: (changed: AnnotateReply['changed']) => void;
  /** The packs changed: what was said about earlier blocks no longer holds, and all are to be pushed again. */
  readonly stale: () => void;
  readonly idle: () => void;
}

/** UTF-16 units in one batch: one answer is a short task for the background and for the page. */
const batchText = 250_000;
const batchBlocks = 4000;
/** Milliseconds before a failed batch is tried again; the background may be starting. */
const retries = [100, 500, 2000, 10_000];

export class Traffic {
  readonly #options: TrafficOptions;
  readonly #waiting = new Map<number, Block>();
  #removed: number[] = [];
  #context: PageContext | null = null;
  #busy = false;

  constructor(options: TrafficOptions) {
    this.#options = options;
  }

  get idle(): boolean {
    return !this.#busy;
  }

  push(added: readonly Block[], removed: readonly number[]): void {
    for (const id of removed) if (!this.#waiting.delete(id)) this.#removed.push(id);
    for (const block of added) this.#waiting.set(block.id, block);
    if (!this.#busy) void this.#run();
  }

  /** Forgets what the page has shown so far, as for another page. */
  reset(): void {
    this.#context = null;
    this.#waiting.clear();
    this.#removed = [];
  }

  async #run(): Promise<void> {
    this.#busy = true;
    while (!this.#options.signal.aborted && this.#waiting.size + this.#removed.length > 0) {
      const request = this.#nextRequest();
      const reply = await this.#ask(request);
      if (!reply) break;
      if (request.context && reply.context.pack !== request.context.pack) {
        this.reset();
        this.#options.stale();
        continue;
      }
      if (this.#context !== request.context) continue;
      this.#context = reply.context;
      this.#options.apply(reply.changed);
    }
    this.#busy = false;
    if (!this.#options.signal.aborted) this.#options.idle();
  }

  #nextRequest(): AnnotateRequest {
    const batch: Block[] = [];
    let size = 0;
    for (const [id, block] of this.#waiting) {
      if (batch.length > 0 && (size + block.text.length > batchText || batch.length >= batchBlocks)) break;
      size += block.text.length;
      batch.push(block);
      this.#waiting.delete(id);
    }
    const removed = this.#removed;
    this.#removed = [];
    return { page: this.#options.page(), blocks: batch, removed, context: this.#context };
  }

  async #ask(request: AnnotateRequest): Promise<AnnotateReply | null> {
    const { signal, annotate } = this.#options;
    for (const delay of [...retries, null]) {
      if (signal.aborted) return null;
      try {
        return await annotate(request);
      } catch {
        if (delay !== null) await new Promise((resolve) => setTimeout(resolve, delay));
      }
    }
    return null;
  }
}
