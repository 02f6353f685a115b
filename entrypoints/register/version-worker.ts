import { extension } from '../../utils/browser/platform/extension.ts';
import type { ShownItem } from '../../utils/core/own-data/next-version.ts';
import type { VersionChoice, VersionCounts, VersionKind } from '../../utils/core/own-data/version-choice.ts';
import type { Progress } from '../../utils/core/register/reading/slices.ts';
import type { VersionsEvent, VersionsOutcome, VersionsRequest } from '../pack-import/versions-contract.ts';

type OnProgress = (progress: Progress) => void;

/** What a newer file says beside own data. */
export interface ComparedVersion {
  readonly title: string;
  readonly same: number;
  readonly counts: VersionCounts;
  /** The first of each kind. */
  readonly items: readonly ShownItem[];
}

type Answer = Exclude<VersionsEvent, { kind: 'progress' | 'failed' }>;

/** Compares, accepts and takes back in a worker, one thing at a time; it keeps what was compared until it is ended. */
export class VersionWorker {
  readonly #worker = new Worker(extension.runtime.getURL('pack-import.js'));
  readonly #ending = new AbortController();
  /** Rejects once the worker ends by itself; what was compared is lost then. */
  readonly #ended: Promise<never>;

  constructor() {
    const { signal } = this.#ending;
    const { promise, reject } = Promise.withResolvers<never>();
    this.#ended = promise;
    // It may end while nothing is asked.
    promise.catch(() => undefined);
    const end = (message = ''): void => reject(new Error(message || 'the worker ended'));
    this.#worker.addEventListener('error', ({ message }) => end(message), { signal });
    this.#worker.addEventListener('messageerror', () => end(), { signal });
  }

  /** Null where there is no such own pack. Rejects where it cannot be read. */
  async compare(
    request: Omit<Extract<VersionsRequest, { kind: 'compare' }>, 'kind'>,
    onProgress: OnProgress,
  ): Promise<ComparedVersion | null> {
    const end = await this.#ask({ kind: 'compare', ...request }, onProgress);
    return end.kind === 'compared' ? end : null;
  }

  /** Items of a kind, from the one at `from` of those of its kind. */
  async more(of: VersionKind, from: number, shown: number): Promise<readonly ShownItem[]> {
    const end = await this.#ask({ kind: 'more', of, from, shown });
    return end.kind === 'items' ? end.items : [];
  }

  /** Accepts what was compared last, as far as it is chosen, as one change. Rejects where it cannot be stored. */
  accept(choice: VersionChoice): Promise<VersionsOutcome> {
    return this.#outcomeOf({ kind: 'accept', choice });
  }

  /** Takes back what was accepted last. */
  undo(): Promise<VersionsOutcome> {
    return this.#outcomeOf({ kind: 'undo' });
  }

  /** Prepares for pages what was accepted or taken back last. Rejects where the worker ends meanwhile. */
  async prepare(onProgress: OnProgress): Promise<void> {
    await this.#ask({ kind: 'prepare' }, onProgress);
  }

  end(): void {
    this.#ending.abort();
    this.#worker.terminate();
  }

  async #outcomeOf(request: VersionsRequest): Promise<VersionsOutcome> {
    const end = await this.#ask(request);
    return end.kind === 'outcome' ? end.outcome : { kind: 'no-pack' };
  }

  #ask(request: VersionsRequest, onProgress: OnProgress = () => undefined): Promise<Answer> {
    const answered = new AbortController();
    const { signal } = answered;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    this.#worker.addEventListener(
      'message',
      ({ data }: MessageEvent<VersionsEvent>) => {
        if (data.kind === 'progress') onProgress(data);
        else if (data.kind === 'failed') reject(data.isFull ? new Error('not-kept') : new Error(data.reason));
        else resolve(data);
      },
      { signal },
    );
    this.#worker.postMessage(request);
    return Promise.race([promise, this.#ended]).finally(() => answered.abort());
  }
}
