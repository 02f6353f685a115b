import { useCallback, useMemo, useState } from 'preact/hooks';
import { useFailure } from '../../components/failure/use-failure.ts';
import { useLanguage } from '../../components/language/language.tsx';
import { attemptedActions } from '../../components/page/attempted-actions.ts';
import { PageReports } from '../../components/reports/page-reports.tsx';
import { ShortcutsProvider } from '../../components/shortcuts/shortcuts.tsx';
import { SidePanel } from '../../components/side-panel/side-panel.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { referenceDate } from '../../utils/core/facts/as-of/reference-date.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { localDay } from '../../utils/core/facts/dates/read-date.ts';
import { ReaderError } from '../../utils/core/i18n/describe-failure.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { reportActions } from '../popup/report-actions.ts';
import { useDataState } from '../popup/use-data-state.ts';
import { usePageActions } from '../popup/use-page-actions.ts';
import { usePageReports } from '../popup/use-page-reports.ts';
import { useSetShortcuts } from '../popup/use-set-shortcuts.ts';
import { useTabPage } from '../popup/use-tab-page.ts';
import { useAskedEntity } from './use-asked-entity.ts';
import { usePanelView } from './use-panel-view.ts';

/** The entities opened one from another, and the page on which they were opened. */
interface Opened {
  readonly url: string;
  readonly cards: readonly EntityCard[];
}

/** The side panel, connected to the browser. */
export function LivePanel() {
  const tabPage = useTabPage('active');
  const { page: state } = tabPage;
  const views = usePanelView(tabPage.tab);
  const reports = usePageReports(tabPage);
  const missing = useDataState();
  const { translate } = useLanguage();
  const keeping = useMemo(() => reportActions(translate), [translate]);
  const { failure, attempt } = useFailure();
  const { actions, cardPage } = usePageActions(tabPage);
  const attempted = useMemo(() => attemptedActions(actions, attempt, translate), [actions, attempt, translate]);
  const [opened, setOpened] = useState<Opened>({ url: '', cards: [] });
  const report = state.kind === 'open' ? state.report : null;
  const url = report?.url ?? '';
  // An entity that was opened on another page is closed.
  const cards = opened.url === url ? opened.cards : [];

  const open = useCallback(
    (entity: EntityId) =>
      attempt('failure.what.entity', async () => {
        const card = expectValue(await send({ type: 'entity-card', entity, ...cardPage() }));
        if (card === null) throw new ReaderError(translate('popup.gone'));
        setOpened((before) => ({ url, cards: [...(before.url === url ? before.cards : []), card] }));
      }),
    [cardPage, url, attempt, translate],
  );
  useAskedEntity(report !== null, open);
  const date = report?.date ?? null;
  const reference = useMemo(() => referenceDate(date, localDay(new Date())), [date]);
  const shortcuts = useSetShortcuts();
  return (
    <ShortcutsProvider value={shortcuts}>
      <SidePanel
        state={state}
        views={views}
        actions={attempted}
        failure={failure}
        missing={missing}
        card={cards.at(-1) ?? null}
        onOpen={open}
        onBack={() => setOpened({ url, cards: cards.slice(0, -1) })}
        reference={reference}
        reports={<PageReports key={url} state={reports} actions={keeping} />}
      />
    </ShortcutsProvider>
  );
}
