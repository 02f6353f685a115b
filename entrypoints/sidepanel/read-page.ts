import type { PanelPage, PanelState } from '../../components/side-panel/types.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send, sendToTab } from '../../utils/browser/messages/send.ts';
import type { ReaderTab } from '../../utils/browser/platform/active-tab.ts';
import { mayReadSite } from '../../utils/browser/platform/page-access.ts';
import { referenceDate } from '../../utils/core/facts/as-of/reference-date.ts';
import { localDay } from '../../utils/core/facts/dates/read-date.ts';
import type { PageReport } from '../../utils/core/page/page-report.ts';
import { closedFor, closedTab, mayAnswer, webHost } from '../popup/closed-tab.ts';

/** A page of the largest kind still has fewer connections than a reader would scroll through. */
const mostConnections = 200;

async function describe(report: PageReport): Promise<Omit<PanelPage, 'host' | 'visitOnly'>> {
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
  if (!tab) return closedFor('browser');
  const answer = (await mayAnswer(tab)) ? await sendToTab(tab.id, { type: 'report' }) : null;
  if (!answer?.ok) return (await closedTab(tab)) ?? { kind: 'waiting' };
  const report = answer.value;
  if (report.mediaType === 'application/pdf') return closedFor('pdf');
  const host = webHost(report.url);
  const visitOnly = host !== null && !(await mayReadSite(report.url));
  return { kind: 'page', page: { ...(await describe(report)), host, visitOnly } };
}
