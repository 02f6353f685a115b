import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { OwnDataQuestion } from '../../../entrypoints/own-data/contract.ts';

vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getURL: (path: string) => path } },
}));
const { OwnDataWorker } = await import('../../../entrypoints/my-data/own-data-worker.ts');

/** Answers nothing by itself. */
class SilentWorker extends EventTarget {
  static made: SilentWorker[] = [];
  readonly asked: OwnDataQuestion[] = [];
  hasEnded = false;

  constructor() {
    super();
    SilentWorker.made.push(this);
  }

  postMessage(question: OwnDataQuestion): void {
    this.asked.push(question);
  }

  answer(reply: unknown): void {
    const number = this.asked.at(-1)?.number;
    this.dispatchEvent(new MessageEvent('message', { data: { number, reply } }));
  }

  terminate(): void {
    this.hasEnded = true;
  }
}
const last = (): SilentWorker => {
  const worker = SilentWorker.made.at(-1);
  if (!worker) throw new Error('no worker was started');
  return worker;
};

beforeEach(() => {
  SilentWorker.made = [];
  vi.stubGlobal('Worker', SilentWorker);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('answers from a new worker after one has ended by itself', async () => {
  const own = new OwnDataWorker('en');
  for (const type of ['error', 'messageerror']) {
    const waiting = own.ask('history', { count: 1 });
    last().dispatchEvent(Object.assign(new Event(type), type === 'error' ? { message: 'no memory' } : {}));
    await expect(waiting).rejects.toThrow(type === 'error' ? 'no memory' : 'the worker ended');
    expect(last().hasEnded).toBe(true);
  }
  const answered = own.ask('history', { count: 1 });
  expect(SilentWorker.made).toHaveLength(3);
  last().answer([]);
  expect(await answered).toEqual([]);
});

it('rejects what waits, and all that is asked later, once the page has ended it', async () => {
  const own = new OwnDataWorker('en');
  const waiting = own.ask('history', { count: 1 });
  own.end();
  await expect(waiting).rejects.toThrow('the worker ended');
  await expect(own.ask('history', { count: 1 })).rejects.toThrow('the worker ended');
  expect(SilentWorker.made).toHaveLength(1);
});
