import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { SidePanel } from '../../components/side-panel/side-panel.tsx';
import type { PanelState } from '../../components/side-panel/types.ts';
import { useLanguage } from '../../components/translation/language.tsx';
import { followActiveTab } from '../../utils/browser/active-tab/active-tab.ts';
import { listen } from '../../utils/browser/messages/listen.ts';
import { send, sendToTab } from '../../utils/browser/messages/send.ts';
import type { EntityCard } from '../../utils/core/card/types.ts';
import { localDay } from '../../utils/core/dates/read-date.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { currentTab, readPage } from './read-page.ts';

/** Keeps the panel at the active tab's page as it changes. Answers that come late, for another tab, are dropped. */
function usePage(): { readonly state: PanelState; readonly tab: number | null } {
  const { translate } = useLanguage();
  const [shown, setShown] = useState<{ state: PanelState; tab: number | null }>({
    state: { kind: 'waiting' },
    tab: null,
  });
  const tab = useRef<number | null>(null);
  const asked = useRef(0);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      asked.current += 1;
      const turn = asked.current;
      const state = await readPage(tab.current, translate);
      if (turn === asked.current && !life.signal.aborted) setShown({ state, tab: tab.current });
    };
    const follow = async () => {
      const active = await currentTab();
      // A page of our own became active, as when the panel itself is read in a tab: what it showed stays.
      if (active !== null || tab.current === null) tab.current = active;
      await read();
    };
    follow();
    followActiveTab(follow, life.signal);
    listen(
      {
        'page-status': (_, sender) => {
          if (sender.tab === tab.current) read();
          return true;
        },
      },
      life.signal,
    );
    return () => life.abort();
  }, [translate]);
  return shown;
}

/** The width that drawings have, as the panel is resized. */
function useWidth(): number {
  const measure = () => Math.max(240, document.documentElement.clientWidth - 32);
  const [width, setWidth] = useState(measure);
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener('resize', () => setWidth(measure()), { signal: life.signal });
    return () => life.abort();
  }, []);
  return width;
}

/** The side panel with its page, its open entity and the way back. */
export function LivePanel() {
  const { state, tab } = usePage();
  const width = useWidth();
  const [cards, setCards] = useState<readonly EntityCard[]>([]);
  const url = state.kind === 'page' ? state.page.report.url : '';
  // Another page: what was open belongs to the one before.
  useEffect(() => setCards([]), [url]);

  const open = useCallback(
    async (entity: EntityId) => {
      const page = state.kind === 'page' ? state.page.report.mentions.map((mention) => mention.entity) : [];
      const card = await send({ type: 'entity-card', entity, page: [...new Set(page)] });
      if (card) setCards((before) => [...before, card]);
    },
    [state],
  );
  const ask = (message: Parameters<typeof sendToTab>[1]) => {
    if (tab !== null) sendToTab(tab, message).catch(() => undefined); // The page is gone; the next report says so.
  };
  return (
    <SidePanel
      state={state}
      card={cards.at(-1) ?? null}
      today={localDay(new Date())}
      width={width}
      onOpen={open}
      onBack={() => setCards((before) => before.slice(0, -1))}
      onReveal={(key) => ask({ type: 'reveal', key })}
      onStep={(direction) => ask({ type: 'step', direction })}
    />
  );
}
