import { Worker } from 'node:worker_threads';
import type { Bench } from './bench.ts';
import type { Row } from './measure.ts';

/** What a thread measures, in Node alone. */
export type ThreadName = 'linking' | 'reports';
export interface ThreadTask {
  readonly name: ThreadName;
  readonly quick: boolean;
}

/**
 * Measures in a thread of its own, with a compiler that has seen no other row: rows 1 to 3 count look-ups by running
 * the matcher on tables that count, after which it takes three times as long in that thread.
 */
export const inOwnThread = (name: ThreadName, { quick }: Pick<Bench, 'quick'>): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const task: ThreadTask = { name, quick };
    const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: task });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`The thread that measures ${name} ended with ${code}`)));
  });
