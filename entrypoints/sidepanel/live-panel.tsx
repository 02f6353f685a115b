import { useCallback, useMemo, useState } from 'preact/hooks';
import { SidePanel } from '../../components/side-panel/side-panel.tsx';
import type { Message } from '../../utils/browser/messages/protocol.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { askToReadPages, askToReadSite } from '../../utils/browser/platform/page-access.ts';
import { referenceDate } from '../../utils/core/facts/as-of/reference-date.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { localDay } from '../../utils/core/facts/dates/read-date.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { useTabPage } from '../popup/use-tab-page.ts';

/** The entities opened one from another, and the page on which they were opened. */
interface Opened {
  readonly url: string;
  readonly cards: readonly EntityCard[];
}

/** The side panel, connected to the browser. */
export function LivePanel() {
  const { page: state, tab, refresh } = useTabPage('active');
  const [opened, setOpened] = useState<Opened>({ url: '', cards: [] });
  const report = state.kind === 'open' ? state.report : null;
  const url = report?.url ?? '';
  // An entity that was opened on another page is closed.
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
  const date = report?.date ?? null;
  const reference = useMemo(() => referenceDate(date, localDay(new Date())), [date]);
  const ask = async (message: (tab: number) => Message): Promise<void> => {
    if (tab !== null) await send(message(tab));
    // Where the page is gone, the panel shows that.
    refresh();
  };
  return (
    <SidePanel
      state={state}
      card={cards.at(-1) ?? null}
      onOpen={open}
      onBack={() => setOpened({ url, cards: cards.slice(0, -1) })}
      reference={reference}
      onReveal={(key) => void ask((of) => ({ type: 'reveal-in-tab', tab: of, key }))}
      onStep={(direction) => void ask((of) => ({ type: 'step-in-tab', tab: of, direction }))}
      onRetry={() => void ask((of) => ({ type: 'read-tab-again', tab: of }))}
      onAllow={(host) => (host === null ? askToReadPages() : askToReadSite(host))}
    />
  );
}
