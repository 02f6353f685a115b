import type { PanelPage, PanelState } from '../../components/side-panel/types.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send, sendToTab } from '../../utils/browser/messages/send.ts';
import type { ReaderTab } from '../../utils/browser/platform/active-tab.ts';
import { mayReadPages } from '../../utils/browser/platform/page-access.ts';
import { referenceDate } from '../../utils/core/facts/as-of/reference-date.ts';
import { localDay } from '../../utils/core/facts/dates/read-date.ts';
import type { PageReport } from '../../utils/core/page/page-report.ts';
import { whyClosed } from '../../utils/core/page/restricted-pages.ts';

/** A page of the largest kind still has fewer connections than a reader would scroll through. */
const mostConnections = 200;

async function describe(report: PageReport): Promise<PanelPage> {
  const entities = [...new Set(report.mentions.map(({ entity }) => entity))];
  const [overviews, together] = await Promise.all([
    send({ type: 'overviews', entities }),
    send({ type: 'named-together', entities, limit: mostConnections }),
  ]);
  return {
    report,
    overviews: new Map(expectValue(overviews).map((overview) => [overview.id, overview])),
    together: expectValue(together),
    reference: referenceDate(report.date, localDay(new Date())),
  };
}

/** What stands on the tab's page now, or why nothing can be said of it. */
export async function readPage(tab: ReaderTab | null): Promise<PanelState> {
  if (!tab) return { kind: 'closed', reason: 'browser' };
  const report = await sendToTab(tab.id, { type: 'report' });
  if (report.ok) return { kind: 'page', page: await describe(report.value) };
  // A page that is still loading has no content script yet; its next report comes by itself.
  if (tab.loading && tab.url?.startsWith('http')) return { kind: 'waiting' };
  return { kind: 'closed', reason: whyClosed(tab.url, await mayReadPages()) };
}
