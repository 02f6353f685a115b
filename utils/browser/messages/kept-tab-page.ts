import type { FrameReport, TabReport } from '../../core/page/tab-report.ts';
import { pause } from '../platform/pause.ts';
import { sessionItem } from '../storage/session-item.ts';
import type { TabPage } from './extension-page-to-background.ts';
import { sendToTab } from './send.ts';

interface Kept extends Omit<TabPage, 'report'> {
  readonly tab: number;
  /** The JSON of a `TabReport`. The browser keeps the fields of objects in another order, but texts as they are. */
  readonly report: string;
}

/** The browser keeps 10 MB for a session, which this leaves room in; a slot has the last of several tabs. */
const SLOTS = 8;
const MAX_LENGTH = 400_000;

const itemOf = (tab: number) => sessionItem<Kept>(`tab-page-${tab % SLOTS}`);

/** Keeps what the background knows of a tab's page, unless that is too long. */
export async function keepTabPage(tab: number, { report, overviews, together }: TabPage): Promise<void> {
  const kept: Kept = { tab, report: JSON.stringify(report), overviews, together };
  if (JSON.stringify(kept).length <= MAX_LENGTH) await itemOf(tab).keep(kept);
}

export const forgetTabPage = (tab: number): Promise<void> => itemOf(tab).forget();

export const forgetTabPages = (): Promise<unknown> =>
  Promise.all(Array.from({ length: SLOTS }, (_, slot) => forgetTabPage(slot)));

/** A page that is looked over again, as when the panel makes it narrower, says so for some tenths of a second. */
const TRIES = 20;
const RETRY = 50;

/** Whether the frames say word for word what they said when this was kept. */
async function isStillSo(tab: number, frames: readonly FrameReport[]): Promise<boolean> {
  const then = JSON.stringify(frames);
  for (let turn = 0; turn < TRIES; turn++) {
    const asking = frames.map(async ({ frame }) => {
      const answer = await sendToTab(tab, { type: 'report' }, frame);
      return { frame, report: answer.ok ? answer.value : null };
    });
    const now = await Promise.all(asking);
    if (JSON.stringify(now) === then) return true;
    if (!now.some(({ report }) => report?.state === 'reading')) return false;
    await pause(RETRY);
  }
  return false;
}

/**
 * What was kept of a tab's page, without the background, which may have been stopped. Null where nothing is kept, and
 * where the page says something else by now. Rejects where the browser gives nothing kept.
 */
export async function keptTabPage(tab: number): Promise<TabPage | null> {
  const kept = await itemOf(tab).recall(Number.POSITIVE_INFINITY);
  if (kept?.tab !== tab) return null;
  const report: TabReport = JSON.parse(kept.report);
  if (!(await isStillSo(tab, report.frames))) return null;
  return { report, overviews: kept.overviews, together: kept.together };
}
