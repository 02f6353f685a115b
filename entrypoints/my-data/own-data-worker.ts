import { extension } from '../../utils/browser/platform/extension.ts';
import type { OwnDataAnswer, OwnDataCall, OwnDataCalls, OwnDataQuestion } from '../own-data/contract.ts';

interface Waiting {
  readonly resolve: (reply: OwnDataCalls[OwnDataCall]['reply']) => void;
  readonly reject: (error: Error) => void;
}

interface Running {
  readonly worker: Worker;
  readonly ending: AbortController;
}

const ENDED = 'the worker ended';

/** The worker ended before it answered; what it was asked may be done or not. */
export class WorkerEnded extends Error {
  override readonly name = 'WorkerEnded';
}

/**
 * Own data, held by a worker. One that ends by itself is started again by the next question: it reads what is stored.
 */
export class OwnDataWorker {
  readonly #language: string;
  readonly #waiting = new Map<number, Waiting>();
  #running: Running | null;
  #isEnded = false;
  #asked = 0;

  constructor(language: string) {
    this.#language = language;
    this.#running = this.#start();
  }

  /** Rejects where it cannot be answered; with `not-kept` where the browser has no room. */
  ask<Kind extends OwnDataCall>(kind: Kind, ask: OwnDataCalls[Kind]['ask']): Promise<OwnDataCalls[Kind]['reply']> {
    if (this.#isEnded) return Promise.reject(new WorkerEnded(ENDED));
    this.#running ??= this.#start();
    const number = ++this.#asked;
    const { promise, resolve, reject } = Promise.withResolvers<OwnDataCalls[OwnDataCall]['reply']>();
    this.#waiting.set(number, { resolve, reject });
    this.#running.worker.postMessage({ kind, number, language: this.#language, ...ask } as OwnDataQuestion);
    return promise as Promise<OwnDataCalls[Kind]['reply']>;
  }

  end(): void {
    this.#isEnded = true;
    this.#stop(ENDED);
  }

  #start(): Running {
    const worker = new Worker(extension.runtime.getURL('own-data.js'));
    const ending = new AbortController();
    const { signal } = ending;
    worker.addEventListener('message', ({ data }: MessageEvent<OwnDataAnswer>) => this.#take(data), { signal });
    worker.addEventListener('error', ({ message }) => this.#stop(message || ENDED), { signal });
    worker.addEventListener('messageerror', () => this.#stop(ENDED), { signal });
    return { worker, ending };
  }

  #stop(reason: string): void {
    this.#running?.ending.abort();
    this.#running?.worker.terminate();
    this.#running = null;
    this.#rejectAll(reason);
  }

  #take(answer: OwnDataAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('reply' in answer) waiting?.resolve(answer.reply);
    else waiting?.reject(new Error(answer.failed.isFull ? 'not-kept' : answer.failed.reason));
  }

  #rejectAll(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new WorkerEnded(reason));
    this.#waiting.clear();
  }
}

/** Asks a worker of its own, which ends with the answer: the page's worker has its lists to answer meanwhile. */
export async function askBeside<Kind extends OwnDataCall>(
  language: string,
  kind: Kind,
  ask: OwnDataCalls[Kind]['ask'],
): Promise<OwnDataCalls[Kind]['reply']> {
  const worker = new OwnDataWorker(language);
  try {
    return await worker.ask(kind, ask);
  } finally {
    worker.end();
  }
}
