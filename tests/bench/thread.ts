/** The thread that `own-thread.ts` starts. */
import { parentPort, workerData } from 'node:worker_threads';
import { timesOf } from './measure.ts';
import type { ThreadTask } from './own-thread.ts';
import { linkingRows } from './rows/linking.ts';
import { reportRows } from './rows/reports.ts';

const { name, quick } = workerData as ThreadTask;
const measure = { linking: linkingRows, reports: reportRows }[name];
parentPort?.postMessage(await measure({ times: (full) => timesOf(full, quick) }));
