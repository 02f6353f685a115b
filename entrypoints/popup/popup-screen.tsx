import { useMemo, useRef } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import type { Subject } from '../../components/popup/subject.ts';
import type { PageState, PopupActions, PopupMemory } from '../../components/popup/types.ts';
import { CallError, expectValue } from '../../utils/browser/messages/result.ts';
import { send } from '../../utils/browser/messages/send.ts';
import { reloadTab } from '../../utils/browser/platform/active-tab.ts';
import { openOptions } from '../../utils/browser/platform/options-page.ts';
import { askToReadPages, askToReadSite } from '../../utils/browser/platform/page-access.ts';
import { saveFile } from '../../utils/browser/platform/save-file.ts';
import { hasSidePanel, openSidePanel } from '../../utils/browser/platform/side-panel.ts';
import { changeSettings } from '../../utils/browser/storage/settings-store.ts';
import { fileName } from '../../utils/core/export/file-name.ts';
import type { ExportFormat, MentionExport } from '../../utils/core/export/types.ts';
import { referenceDate } from '../../utils/core/facts/as-of/reference-date.ts';
import { localDay, toIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import { withSiteRule } from '../../utils/core/settings/sites.ts';
import { useReducedData } from './use-reduced-data.ts';
import { type TabChoice, useTabPage } from './use-tab-page.ts';

/** The page and its frames with mentions, each with its address. */
function exportOf(page: PageState): MentionExport | null {
  if (page.kind !== 'open') return null;
  const { frames, overviews } = page;
  const exportedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const named = frames.filter(({ report }, index) => index === 0 || report.mentions.length > 0);
  return { exportedAt, pages: named.map(({ report }) => ({ ...report, page: report.url })), entities: overviews };
}

interface PopupScreenProps {
  readonly choice: TabChoice;
  readonly memory: PopupMemory;
  readonly remember: (memory: PopupMemory) => void;
  readonly start: Subject | null;
}

/** The popup, connected to the browser. `choice`: the tab that it shows. */
export function PopupScreen({ choice, memory, remember, start }: PopupScreenProps) {
  const language = useLanguage();
  const { page, tab, refresh } = useTabPage(choice);
  const isReduced = useReducedData();
  // The actions stay the same while the page changes under them, so that no question is asked twice.
  const latest = useRef({ page, tab });
  latest.current = { page, tab };
  const actions = useMemo((): PopupActions => {
    /** Does something with the tab, and shows what is known of it then. Rejects where it failed. */
    const withTab = async <Value,>(act: (tab: number) => Promise<Value>): Promise<Value> => {
      try {
        if (latest.current.tab === null) throw new CallError('unreachable');
        return await act(latest.current.tab);
      } finally {
        refresh();
      }
    };
    const pageEntities = () => {
      const now = latest.current.page;
      return now.kind === 'open' ? [...new Set(now.report.mentions.map(({ entity }) => entity))] : [];
    };
    const save = async (format: ExportFormat): Promise<string | null> => {
      const document = exportOf(latest.current.page);
      if (!document) throw new CallError('unreachable');
      const text = format.write(document, language);
      if (format.id === 'tab-separated') {
        await navigator.clipboard.writeText(text);
        return null;
      }
      const name = fileName(document, format, toIsoDay(localDay(new Date())));
      saveFile({ name, type: format.mediaType, text });
      return name;
    };
    return {
      search: async (query) => expectValue(await send({ type: 'search', query })),
      card: async (entity) => expectValue(await send({ type: 'entity-card', entity, page: pageEntities() })),
      record: async (record) => expectValue(await send({ type: 'record', record })),
      reveal: (key) => withTab(async (of) => expectValue(await send({ type: 'reveal-in-tab', tab: of, key }))),
      step: async (direction) => {
        const of = latest.current.tab;
        return of === null ? null : expectValue(await send({ type: 'step-in-tab', tab: of, direction }));
      },
      toggleHidden: () => withTab(async (of) => expectValue(await send({ type: 'toggle-tab-hidden', tab: of }))),
      setRule: async (rule) => {
        const now = latest.current.page;
        if (now.kind !== 'open') throw new CallError('unreachable');
        await withTab(() => changeSettings((settings) => withSiteRule(settings, now.host, rule)));
      },
      export: save,
      copy: (text) => navigator.clipboard.writeText(text),
      // Computed for each citation, since the popup may stay open past midnight.
      get today() {
        return toIsoDay(localDay(new Date()));
      },
      openOptions,
      openPanel: hasSidePanel()
        ? async () => {
            await openSidePanel();
            window.close();
          }
        : null,
      reload: () => withTab(reloadTab),
      retry: () => withTab(async (of) => expectValue(await send({ type: 'read-tab-again', tab: of }))),
      allow: async (host) => {
        const allowed = await (host === null ? askToReadPages() : askToReadSite(host));
        refresh();
        return allowed;
      },
      remember,
    };
  }, [language, refresh, remember]);
  const date = page.kind === 'open' ? page.report.date : null;
  const reference = useMemo(() => referenceDate(date, localDay(new Date())), [date]);
  return (
    <Popup page={page} actions={actions} memory={memory} reference={reference} start={start} isReduced={isReduced} />
  );
}
