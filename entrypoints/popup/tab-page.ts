import type { OpenPage, PageState } from '../../components/page/types.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import type { ReaderTab } from '../../utils/browser/platform/active-tab.ts';
import { mayReadSite } from '../../utils/browser/platform/page-access.ts';
import { countTables } from '../../utils/browser/platform/page-tables.ts';
import { loadSettings } from '../../utils/browser/storage/settings-store.ts';
import type { TabReport } from '../../utils/core/page/tab-report.ts';
import { siteRule } from '../../utils/core/settings/sites.ts';
import { closedFor, closedTab, mayAnswer, webHost } from './closed-tab.ts';

/** More connections than a reader would scroll through. */
const MAX_CONNECTIONS = 200;

async function describe({ page: report, frames }: TabReport, tab: number): Promise<OpenPage> {
  const entities = [...new Set(report.mentions.map(({ entity }) => entity))];
  const date = report.date?.edtf ?? null;
  const host = webHost(report.url);
  const [overviews, together, settings, mayRead, tables] = await Promise.all([
    send({ type: 'overviews', entities, date }),
    send({ type: 'named-together', entities, limit: MAX_CONNECTIONS, date }),
    loadSettings(),
    host === null || mayReadSite(report.url),
    countTables(tab),
  ]);
  return {
    kind: 'open',
    report,
    frames,
    overviews: new Map(expectValue(overviews).map((overview) => [overview.id, overview])),
    together: expectValue(together),
    host: host ?? '',
    rule: siteRule(settings, host ?? ''),
    visitOnly: !mayRead,
    tablesAddress: tables > 0 ? `/register.html?tab=${tab}` : null,
  };
}

/** The current state of a tab's page, or why it is not known. Never rejects. */
export async function readTabPage(tab: ReaderTab | null): Promise<PageState> {
  if (!tab) return closedFor('browser');
  try {
    const answer = (await mayAnswer(tab)) ? await send({ type: 'tab-report', tab: tab.id }) : null;
    if (answer?.ok) {
      const isPdf = answer.value.page.mediaType === 'application/pdf';
      return isPdf ? closedFor('pdf') : await describe(answer.value, tab.id);
    }
    // The background answers `unreachable` for a tab in which no content script runs.
    if (answer && answer.reason !== 'unreachable') return { kind: 'failed' };
    return (await closedTab(tab)) ?? { kind: 'loading' };
  } catch (error) {
    console.error(error);
    return { kind: 'failed' };
  }
}
