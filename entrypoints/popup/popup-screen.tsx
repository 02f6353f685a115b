import { useMemo } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import type { Subject } from '../../components/popup/subject.ts';
import type { PopupActions, PopupMemory } from '../../components/popup/types.ts';
import { PageReports } from '../../components/reports/page-reports.tsx';
import { ShortcutsProvider } from '../../components/shortcuts/shortcuts.tsx';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { openPage } from '../../utils/browser/platform/open-page.ts';
import { openOptions } from '../../utils/browser/platform/options-page.ts';
import { hasSidePanel, openSidePanel } from '../../utils/browser/platform/side-panel.ts';
import { referenceDate } from '../../utils/core/facts/as-of/reference-date.ts';
import { localDay } from '../../utils/core/facts/dates/read-date.ts';
import { printAddress } from '../sidepanel/panel-address.ts';
import { reportActions } from './report-actions.ts';
import { saveSearch } from './save-search.ts';
import { useDataState } from './use-data-state.ts';
import { usePageActions } from './use-page-actions.ts';
import { usePageReports } from './use-page-reports.ts';
import { NO_SHORTCUTS, useSetShortcuts } from './use-set-shortcuts.ts';
import { type TabChoice, useTabPage } from './use-tab-page.ts';

interface PopupScreenProps {
  readonly choice: TabChoice;
  readonly memory: PopupMemory;
  readonly remember: (memory: PopupMemory) => void;
  readonly start: Subject | null;
  /** It is open in a tab, and not as a popup. */
  readonly asPage: boolean;
}

/** The popup, connected to the browser. `choice`: the tab that it shows. */
export function PopupScreen({ choice, memory, remember, start, asPage }: PopupScreenProps) {
  const language = useLanguage();
  const { translate } = language;
  const tabPage = useTabPage(choice);
  const { page } = tabPage;
  const shownTab = page.kind === 'open' ? tabPage.tab : null;
  const reports = usePageReports(tabPage);
  const keeping = useMemo(() => reportActions(translate), [translate]);
  const missing = useDataState();
  const { actions: pageActions, cardPage } = usePageActions(tabPage);
  const actions = useMemo(
    (): PopupActions => ({
      ...pageActions,
      search: async (query) => expectValue(await ask({ type: 'search', query })),
      exportSearch: (query, format) => saveSearch(query, format, language),
      card: async (entity) => expectValue(await ask({ type: 'entity-card', entity, ...cardPage() })),
      record: async (record) => expectValue(await ask({ type: 'record', record })),
      copy: (text) => navigator.clipboard.writeText(text),
      openOptions,
      openPanel: hasSidePanel()
        ? async () => {
            await openSidePanel();
            window.close();
          }
        : null,
      print: async (subject) => {
        await openPage(printAddress(shownTab, subject), 'new-tab');
        if (!asPage) window.close();
      },
      remember,
    }),
    [pageActions, cardPage, remember, language, shownTab, asPage],
  );
  const { date = null, dateToCome = null } = page.kind === 'open' ? page.report : {};
  const reference = useMemo(() => referenceDate(date, localDay(new Date()), dateToCome), [date, dateToCome]);
  const shortcuts = useSetShortcuts() ?? NO_SHORTCUTS;
  return (
    <ShortcutsProvider value={shortcuts}>
      <Popup
        page={page}
        actions={actions}
        memory={memory}
        reference={reference}
        start={start}
        missing={missing}
        reports={<PageReports state={reports} actions={keeping} />}
      />
    </ShortcutsProvider>
  );
}
