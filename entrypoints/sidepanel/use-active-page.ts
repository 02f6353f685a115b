import { useEffect, useState } from 'preact/hooks';
import type { PanelState } from '../../components/side-panel/types.ts';
import { handleMessages } from '../../utils/browser/messages/handle-messages.ts';
import { findTab, type ReaderTab } from '../../utils/browser/platform/active-tab.ts';
import { followActiveTab, isOwnTab } from '../../utils/browser/platform/follow-active-tab.ts';
import { followAccess } from '../../utils/browser/platform/page-access.ts';
import { readPage } from './read-page.ts';

/** Milliseconds after which a page that had not answered is asked again. */
const again = 1000;

export interface ActivePage {
  readonly state: PanelState;
  readonly tab: number | null;
}

/**
 * The active tab's page as it changes: another tab, another address, or names found later, of which the page tells by
 * its status, or the background when it has told the toolbar. Answers that come late, for an earlier question, are dropped.
 */
export function useActivePage(): ActivePage {
  const [shown, setShown] = useState<ActivePage>({ state: { kind: 'waiting' }, tab: null });
  useEffect(() => {
    const life = new AbortController();
    let tab: ReaderTab | null = null;
    let asked = 0;
    const read = async () => {
      asked += 1;
      const turn = asked;
      const state = await readPage(tab);
      if (turn !== asked || life.signal.aborted) return;
      setShown({ state, tab: tab?.id ?? null });
      if (state.kind === 'waiting') setTimeout(() => turn === asked && !life.signal.aborted && void follow(), again);
    };
    const follow = async () => {
      const active = await findTab(null);
      // The panel itself, read in a tab, is not what it speaks of.
      if (active && (await isOwnTab(active.id))) return;
      tab = active;
      await read();
    };
    void follow();
    followActiveTab(() => void follow(), life.signal);
    followAccess(() => void follow(), life.signal);
    const changed = (of: number | null) => {
      if (of === tab?.id) void read();
      return true as const;
    };
    handleMessages(
      { 'page-status': (_, sender) => changed(sender.tab), 'badge-changed': ({ tab: of }) => changed(of) },
      life.signal,
    );
    return () => life.abort();
  }, []);
  return shown;
}
