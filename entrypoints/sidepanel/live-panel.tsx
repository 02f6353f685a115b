import { useCallback, useMemo, useState } from 'preact/hooks';
import { useFailure } from '../../components/failure/use-failure.ts';
import { useLanguage } from '../../components/language/language.tsx';
import { SidePanel } from '../../components/side-panel/side-panel.tsx';
import type { Message } from '../../utils/browser/messages/protocol.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { askToReadPages, askToReadSite } from '../../utils/browser/platform/page-access.ts';
import { referenceDate } from '../../utils/core/facts/as-of/reference-date.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { localDay } from '../../utils/core/facts/dates/read-date.ts';
import { ReaderError } from '../../utils/core/i18n/describe-failure.ts';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { useReducedData } from '../popup/use-reduced-data.ts';
import { useTabPage } from '../popup/use-tab-page.ts';

/** The entities opened one from another, and the page on which they were opened. */
interface Opened {
  readonly url: string;
  readonly cards: readonly EntityCard[];
}

/** The side panel, connected to the browser. */
export function LivePanel() {
  const { page: state, tab, refresh } = useTabPage('active');
  const isReduced = useReducedData();
  const { translate } = useLanguage();
  const { failure, attempt } = useFailure();
  const [opened, setOpened] = useState<Opened>({ url: '', cards: [] });
  const report = state.kind === 'open' ? state.report : null;
  const url = report?.url ?? '';
  // An entity that was opened on another page is closed.
  const cards = opened.url === url ? opened.cards : [];

  const open = useCallback(
    (entity: EntityId) =>
      attempt('failure.what.entity', async () => {
        const page = [...new Set(report?.mentions.map((mention) => mention.entity))];
        const card = expectValue(await send({ type: 'entity-card', entity, page }));
        if (card === null) throw new ReaderError(translate('popup.gone'));
        setOpened((before) => ({ url, cards: [...(before.url === url ? before.cards : []), card] }));
      }),
    [report, url, attempt, translate],
  );
  const date = report?.date ?? null;
  const reference = useMemo(() => referenceDate(date, localDay(new Date())), [date]);
  const ask = (what: StringKey, message: (tab: number) => Message): void =>
    attempt(what, async () => {
      try {
        const value = tab === null ? null : expectValue(await send(message(tab)));
        if (value === false) throw new ReaderError(translate('failure.gone'));
      } finally {
        // Where the page is gone meanwhile, the panel says so.
        refresh();
      }
    });
  return (
    <SidePanel
      state={state}
      failure={failure}
      isReduced={isReduced}
      card={cards.at(-1) ?? null}
      onOpen={open}
      onBack={() => setOpened({ url, cards: cards.slice(0, -1) })}
      reference={reference}
      onReveal={(key) => ask('failure.what.reveal', (of) => ({ type: 'reveal-in-tab', tab: of, key }))}
      onStep={(direction) => ask('failure.what.step', (of) => ({ type: 'step-in-tab', tab: of, direction }))}
      onRetry={() => ask('failure.what.again', (of) => ({ type: 'read-tab-again', tab: of }))}
      onAllow={(host) => (host === null ? askToReadPages() : askToReadSite(host))}
    />
  );
}
