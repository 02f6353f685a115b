import { extension } from '../../utils/browser/platform/extension.ts';
import type { OwnDataAnswer, OwnDataCall, OwnDataCalls, OwnDataQuestion } from '../own-data/contract.ts';

interface Waiting {
  readonly resolve: (reply: OwnDataCalls[OwnDataCall]['reply']) => void;
  readonly reject: (error: Error) => void;
}

/** Own data, held by a worker. */
export class OwnDataWorker {
  readonly #worker = new Worker(extension.runtime.getURL('own-data.js'));
  readonly #language: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ending = new AbortController();
  #asked = 0;

  constructor(language: string) {
    this.#language = language;
    const { signal } = this.#ending;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<OwnDataAnswer>) => this.#take(data), { signal });
    this.#worker.addEventListener('error', ({ message }) => this.#rejectAll(message || 'the worker ended'), { signal });
  }

  /** Rejects where it cannot be answered; with `not-kept` where the browser has no room. */
  ask<Kind extends OwnDataCall>(kind: Kind, ask: OwnDataCalls[Kind]['ask']): Promise<OwnDataCalls[Kind]['reply']> {
    const number = ++this.#asked;
    const { promise, resolve, reject } = Promise.withResolvers<OwnDataCalls[OwnDataCall]['reply']>();
    this.#waiting.set(number, { resolve, reject });
    this.#worker.postMessage({ kind, number, language: this.#language, ...ask } as OwnDataQuestion);
    return promise as Promise<OwnDataCalls[Kind]['reply']>;
  }

  end(): void {
    this.#ending.abort();
    this.#worker.terminate();
    this.#rejectAll('the worker ended');
  }

  #take(answer: OwnDataAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('reply' in answer) waiting?.resolve(answer.reply);
    else waiting?.reject(new Error(answer.failed.isFull ? 'not-kept' : answer.failed.reason));
  }

  #rejectAll(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
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
