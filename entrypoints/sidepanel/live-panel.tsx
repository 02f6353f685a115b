import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useFailure } from '../../components/failure/use-failure.ts';
import { useLanguage } from '../../components/language/language.tsx';
import { attemptedActions } from '../../components/page/attempted-actions.ts';
import type { PrintSubject } from '../../components/printing/types.ts';
import { PageReports } from '../../components/reports/page-reports.tsx';
import { ShortcutsProvider } from '../../components/shortcuts/shortcuts.tsx';
import { SidePanel } from '../../components/side-panel/side-panel.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { openPage } from '../../utils/browser/platform/open-page.ts';
import { referenceDate } from '../../utils/core/facts/as-of/reference-date.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { localDay } from '../../utils/core/facts/dates/read-date.ts';
import { ReaderError } from '../../utils/core/i18n/describe-failure.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { reportActions } from '../popup/report-actions.ts';
import { useDataState } from '../popup/use-data-state.ts';
import { usePageActions } from '../popup/use-page-actions.ts';
import { usePageReports } from '../popup/use-page-reports.ts';
import { NO_SHORTCUTS, useSetShortcuts } from '../popup/use-set-shortcuts.ts';
import { useTabPage } from '../popup/use-tab-page.ts';
import { type PanelAddress, printAddress } from './panel-address.ts';
import { useAskedEntity } from './use-asked-entity.ts';
import { usePanelView } from './use-panel-view.ts';
import { useShownPage } from './use-shown-page.ts';
import { useTabTitle } from './use-tab-title.ts';

/** The entities opened one from another, and the page on which they were opened. */
interface Opened {
  readonly url: string;
  readonly cards: readonly EntityCard[];
}

/** The side panel, connected to the browser: beside the active tab, or in a tab of its own that can be printed. */
export function LivePanel({ address }: { readonly address: PanelAddress }) {
  const isOwnTab = address.choice !== 'active';
  const tabPage = useTabPage(address.choice);
  const state = useShownPage(tabPage.page, isOwnTab);
  const views = usePanelView(isOwnTab ? null : tabPage.tab, address.view ?? 'ties');
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
        const card = expectValue(await ask({ type: 'entity-card', entity, ...cardPage() }));
        if (card === null) throw new ReaderError(translate('popup.gone'));
        setOpened((before) => ({ url, cards: [...(before.url === url ? before.cards : []), card] }));
      }),
    [cardPage, url, attempt, translate],
  );
  useAskedEntity(report !== null && !isOwnTab ? tabPage.tab : null, open);
  const isShown = state.kind === 'none' || (report !== null && !['reading', 'paused'].includes(report.state));
  useEffect(() => {
    if (isShown && address.entity !== null) open(address.entity);
  }, [isShown, address.entity, open]);
  const card = cards.at(-1) ?? null;
  useTabTitle(
    isOwnTab,
    card?.name ?? (report && `${report.title || report.url} – ${translate(`panel.views.${views.view}`)}`),
  );
  const print = (subject: PrintSubject) =>
    attempt('failure.what.print', () => openPage(printAddress(tabPage.tab, subject), 'new-tab'));
  const { date = null, dateToCome = null } = report ?? {};
  const reference = useMemo(() => referenceDate(date, localDay(new Date()), dateToCome), [date, dateToCome]);
  const shortcuts = useSetShortcuts() ?? NO_SHORTCUTS;
  return (
    <ShortcutsProvider value={shortcuts}>
      <SidePanel
        state={state}
        views={views}
        actions={attempted}
        failure={failure}
        missing={missing}
        card={card}
        onOpen={open}
        onBack={cards.length > 1 || state.kind === 'open' ? () => setOpened({ url, cards: cards.slice(0, -1) }) : null}
        reference={reference}
        onPrint={isOwnTab ? null : print}
        isReadyToPrint={address.isPrinted && isShown && (address.entity === null || card !== null)}
        reports={isOwnTab ? null : <PageReports key={url} state={reports} actions={keeping} />}
      />
    </ShortcutsProvider>
  );
}
