import { useCallback, useEffect, useState } from 'preact/hooks';
import { SidePanel } from '../../components/side-panel/side-panel.tsx';
import { send, sendToTab } from '../../utils/browser/messages/send.ts';
import type { EntityCard } from '../../utils/core/card/types.ts';
import { localDay } from '../../utils/core/dates/read-date.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { useActivePage } from './use-active-page.ts';

/** The side panel with its page, its open entity and the way back. */
export function LivePanel() {
  const { state, tab } = useActivePage();
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
      onOpen={open}
      onBack={() => setCards((before) => before.slice(0, -1))}
      onReveal={(key) => ask({ type: 'reveal', key })}
      onStep={(direction) => ask({ type: 'step', direction })}
    />
  );
}
