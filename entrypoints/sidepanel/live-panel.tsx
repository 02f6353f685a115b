import { useCallback, useState } from 'preact/hooks';
import { SidePanel } from '../../components/side-panel/side-panel.tsx';
import type { PageCommand } from '../../utils/browser/messages/protocol.ts';
import { send, sendToTab } from '../../utils/browser/messages/send.ts';
import { askToReadPages, askToReadSite } from '../../utils/browser/platform/page-access.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { useActivePage } from './use-active-page.ts';

/** The cards that were opened one from another, and the page that they were opened on. */
interface Opened {
  readonly url: string;
  readonly cards: readonly EntityCard[];
}

/** The side panel with its page, its open entity and the way back. */
export function LivePanel() {
  const { state, tab } = useActivePage();
  const [opened, setOpened] = useState<Opened>({ url: '', cards: [] });
  const report = state.kind === 'page' ? state.page.report : null;
  const url = report?.url ?? '';
  // On another page, what was open belongs to the one before.
  const cards = opened.url === url ? opened.cards : [];

  const open = useCallback(
    async (entity: EntityId) => {
      const page = [...new Set(report?.mentions.map((mention) => mention.entity))];
      const answer = await send({ type: 'entity-card', entity, page });
      const card = answer.ok ? answer.value : null;
      if (card) setOpened((before) => ({ url, cards: [...(before.url === url ? before.cards : []), card] }));
    },
    [report, url],
  );
  const ask = (command: PageCommand) => {
    // Where the page is gone meanwhile, the next report says so.
    if (tab !== null) void sendToTab(tab, command);
  };
  return (
    <SidePanel
      state={state}
      card={cards.at(-1) ?? null}
      onOpen={open}
      onBack={() => setOpened({ url, cards: cards.slice(0, -1) })}
      onReveal={(key) => ask({ type: 'reveal', key })}
      onStep={(direction) => ask({ type: 'step', direction })}
      onAllow={(host) => (host === null ? askToReadPages() : askToReadSite(host))}
    />
  );
}
