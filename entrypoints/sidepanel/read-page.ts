import type { PanelPage, PanelState } from '../../components/side-panel/types.ts';
import { activeTab } from '../../utils/browser/active-tab/active-tab.ts';
import type { PageReport } from '../../utils/browser/messages/protocol.ts';
import { send, sendToTab } from '../../utils/browser/messages/send.ts';
import { referenceDate } from '../../utils/core/as-of/reference-date.ts';
import { localDay } from '../../utils/core/dates/read-date.ts';
import type { Translate } from '../../utils/core/strings/translate.ts';

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
    overviews: new Map(overviews.map((overview) => [overview.id, overview])),
    together,
    reference: referenceDate(report.date, localDay(new Date())),
  };
}

/** What stands on `tab`'s page now, or why nothing can be said of it. */
export async function readPage(tab: number | null, translate: Translate): Promise<PanelState> {
  const closed: PanelState = { kind: 'closed', reason: translate('panel.unreachable') };
  if (tab === null) return closed;
  let report: PageReport;
  try {
    report = await sendToTab(tab, { type: 'report' });
  } catch {
    return closed;
  }
  return report ? { kind: 'page', page: await describe(report) } : closed;
}

export const currentTab = async (): Promise<number | null> => (await activeTab())?.id ?? null;
