import { useEffect, useState } from 'preact/hooks';
import type { PageState } from '../../components/popup/types.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send, sendToTab } from '../../utils/browser/messages/send.ts';
import { findTab } from '../../utils/browser/platform/active-tab.ts';
import { mayReadSite } from '../../utils/browser/platform/page-access.ts';
import { loadSettings } from '../../utils/browser/storage/settings-store.ts';
import type { EntityOverview } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { siteRule } from '../../utils/core/settings/sites.ts';
import { closedFor, closedTab, mayAnswer, webHost } from './closed-tab.ts';

const soon = 250;
const later = 1500;

const overviews = new Map<EntityId, EntityOverview>();

/** A tab by its id, the one before the reader, or none at all. */
export type TabChoice = number | 'active' | 'none';

export const chosenTab = (choice: TabChoice) => findTab(choice === 'active' ? null : Number(choice));

async function readPage(choice: TabChoice): Promise<PageState> {
  const tab = await chosenTab(choice);
  if (!tab) return closedFor('browser');
  const answer = (await mayAnswer(tab)) ? await sendToTab(tab.id, { type: 'report' }) : null;
  if (!answer?.ok) return (await closedTab(tab)) ?? { kind: 'loading' };
  const report = answer.value;
  const unknown = [...new Set(report.mentions.map(({ entity }) => entity))].filter((id) => !overviews.has(id));
  if (unknown.length > 0)
    for (const overview of expectValue(await send({ type: 'overviews', entities: unknown })))
      overviews.set(overview.id, overview);
  const host = URL.canParse(report.url) ? new URL(report.url).hostname : '';
  if (report.mediaType === 'application/pdf') return closedFor('pdf');
  const visitOnly = webHost(report.url) !== null && !(await mayReadSite(report.url));
  const rule = siteRule(await loadSettings(), host);
  return { kind: 'open', report, overviews: new Map(overviews), host, rule, visitOnly };
}

/** The page under the popup, read again as long as the popup is open: often while it is being read, then now and then. */
export function usePage(choice: TabChoice): { readonly page: PageState; readonly refresh: () => void } {
  const [page, setPage] = useState<PageState>({ kind: choice === 'none' ? 'none' : 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (choice === 'none') return;
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    const read = async () => {
      const state = await readPage(choice).catch((): PageState => ({ kind: 'loading' }));
      if (ended) return;
      // Drawing is only for what changed.
      const now = JSON.stringify(state.kind === 'open' ? { ...state, overviews: state.overviews.size } : state);
      if (now !== last) setPage(state);
      last = now;
      const busy = state.kind === 'loading' || (state.kind === 'open' && state.report.state === 'reading');
      timer = setTimeout(read, busy ? soon : later);
    };
    void read();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [choice, round]);
  return { page, refresh: () => setRound((now) => now + 1) };
}
