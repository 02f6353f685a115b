import type { OpenPage, PageState } from '../../components/page/types.ts';
import { takeEarly } from '../../utils/browser/messages/asked-early.ts';
import type { TabPage } from '../../utils/browser/messages/extension-page-to-background.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import type { ReaderTab } from '../../utils/browser/platform/active-tab.ts';
import { mayReadSite } from '../../utils/browser/platform/page-access.ts';
import { holdsList } from '../../utils/browser/platform/page-lists.ts';
import { countTables } from '../../utils/browser/platform/page-tables.ts';
import { pause } from '../../utils/browser/platform/pause.ts';
import { loadSettings } from '../../utils/browser/storage/settings-store.ts';
import { LISTED_INSTITUTION } from '../../utils/core/languages/tables/listed-institutions.ts';
import { isSiteOn, siteRule } from '../../utils/core/settings/sites.ts';
import { closedFor, closedTab, mayAnswer, webHost } from './closed-tab.ts';

/** Whether the page is read on every visit; also true of a page that is of no site. */
const mayReadAlways = async (url: string): Promise<boolean> => webHost(url) === null || mayReadSite(url);

/** `tables`: how many the page has, where it was asked already. */
async function mayHoldRegister(tab: number, tables?: Promise<number>): Promise<boolean> {
  const list = holdsList(tab, LISTED_INSTITUTION);
  return (await (tables ?? countTables(tab))) > 0 || list;
}

/** What is asked while the background finds out about the page. It rejects where the settings cannot be read. */
const askBeside = ({ id, url }: ReaderTab, tables: Promise<number> | undefined) =>
  Promise.all([loadSettings(), mayHoldRegister(id, tables), url === null ? null : mayReadAlways(url)]);

async function describe(
  { report: { page: report, frames }, overviews, together }: TabPage,
  tab: ReaderTab,
  beside: ReturnType<typeof askBeside>,
): Promise<OpenPage> {
  const [settings, holdsRegister, mayRead] = await beside;
  const host = webHost(report.url);
  // The tab may have gone to another page meanwhile.
  const isSame = tab.url !== null && webHost(tab.url) === host;
  const isRegister = tab.url === report.url ? holdsRegister : await mayHoldRegister(tab.id);
  return {
    kind: 'open',
    report,
    frames,
    overviews: new Map(overviews.map((overview) => [overview.id, overview])),
    together,
    host: host ?? '',
    rule: siteRule(settings, host ?? ''),
    isBehind: host !== null && isSiteOn(settings, host, report.packVersion ?? '') === (report.state === 'paused'),
    visitOnly: !(isSame && mayRead !== null ? mayRead : await mayReadAlways(report.url)),
    tablesAddress: isRegister ? `/register.html?tab=${tab.id}` : null,
  };
}

/** Milliseconds in which what is kept of a page is drawn. */
const DRAWING = 50;

async function askForPage(tab: ReaderTab, isBrief: boolean, onKept?: (page: OpenPage) => void): Promise<PageState> {
  const early = isBrief ? await takeEarly(tab) : null;
  const beside = askBeside(tab, early?.tables);
  // Awaited only for a page that is open.
  beside.catch(() => undefined);
  const kept = onKept && (await early?.kept);
  if (kept) {
    onKept(await describe(kept, tab, beside));
    // A background that starts would take the processor from it.
    await pause(DRAWING);
  }
  const told = await early?.answer();
  const answer = told?.ok ? told : await ask({ type: 'tab-page', tab: tab.id, isBrief });
  if (answer.ok) {
    const isPdf = answer.value.report.page.mediaType === 'application/pdf';
    return isPdf ? closedFor('pdf') : describe(answer.value, tab, beside);
  }
  // The background answers `unreachable` for a tab in which no content script runs.
  return answer.reason === 'unreachable' ? unanswered(tab) : { kind: 'failed' };
}

const unanswered = async (tab: ReaderTab): Promise<PageState> => (await closedTab(tab)) ?? { kind: 'loading' };

/**
 * The page with all rows of what ties it, where it was asked
 * for in brief. Rejects where the background does not answer.
 */
export async function withAllTies(page: OpenPage): Promise<OpenPage> {
  if (!page.together.rows) return page;
  const { mentions, date } = page.report;
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  const together = expectValue(await ask({ type: 'named-together', entities, date: date?.edtf ?? null }));
  return { ...page, together };
}

/**
 * The current state of a tab's page, or why it is not known. `isBrief`: with the first rows of what ties it, for a list
 * that is to be there at once. `onKept` is called before with what is kept of the page, where it says the same now:
 * then the state confirms it. Never rejects.
 */
export async function readTabPage(
  tab: ReaderTab | null,
  isBrief = false,
  onKept?: (page: OpenPage) => void,
): Promise<PageState> {
  if (!tab) return closedFor('browser');
  try {
    return await ((await mayAnswer(tab)) ? askForPage(tab, isBrief, onKept) : unanswered(tab));
  } catch (error) {
    console.error(error);
    return { kind: 'failed' };
  }
}
