import { useMemo, useRef } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import type { Subject } from '../../components/popup/subject.ts';
import type { PageState, PopupActions, PopupMemory } from '../../components/popup/types.ts';
import { expectValue } from '../../utils/browser/messages/result.ts';
import { send, sendToTab } from '../../utils/browser/messages/send.ts';
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
import { chosenTab, type TabChoice, usePage } from './use-page.ts';

function exportOf(page: PageState): MentionExport | null {
  if (page.kind !== 'open') return null;
  const { report, overviews } = page;
  const made = `${new Date().toISOString().slice(0, 19)}Z`;
  return { exportedAt: made, pages: [{ ...report, page: report.url }], entities: overviews };
}

interface PopupScreenProps {
  readonly choice: TabChoice;
  readonly memory: PopupMemory;
  readonly remember: (memory: PopupMemory) => void;
  readonly start: Subject | null;
}

/** The popup with everything it needs from the browser. `choice`: the tab that it speaks of. */
export function PopupScreen({ choice, memory, remember, start }: PopupScreenProps) {
  const language = useLanguage();
  const { page, refresh } = usePage(choice);
  // The actions stay the same while the page changes under them, so that no question is asked twice.
  const latest = useRef({ page, refresh });
  latest.current = { page, refresh };
  const actions = useMemo((): PopupActions => {
    const ask = async <Answer,>(what: (tab: number) => Promise<Answer>): Promise<Answer | null> => {
      const tab = await chosenTab(choice);
      return tab ? what(tab.id).catch(() => null) : null;
    };
    const pageEntities = () => {
      const now = latest.current.page;
      return now.kind === 'open' ? [...new Set(now.report.mentions.map(({ entity }) => entity))] : [];
    };
    const save = async (format: ExportFormat): Promise<string | null> => {
      const document = exportOf(latest.current.page);
      if (!document) throw new Error(language.translate('popup.unavailable'));
      const text = format.write(document, language);
      if (format.id === 'tab-separated') {
        await navigator.clipboard.writeText(text);
        return null;
      }
      const name = fileName(document, format);
      saveFile({ name, type: format.mediaType, text });
      return name;
    };
    return {
      search: async (query) => expectValue(await send({ type: 'search', query })),
      card: async (entity) => expectValue(await send({ type: 'entity-card', entity, page: pageEntities() })),
      record: async (record) => expectValue(await send({ type: 'record', record })),
      reveal: (key) => void ask((tab) => sendToTab(tab, { type: 'reveal', key })),
      step: (direction) => ask(async (tab) => expectValue(await sendToTab(tab, { type: 'step', direction }))),
      toggleHidden: () => void ask((tab) => sendToTab(tab, { type: 'toggle-hidden' })).then(latest.current.refresh),
      setRule: (rule) => {
        const now = latest.current.page;
        if (now.kind !== 'open') return;
        void changeSettings((settings) => withSiteRule(settings, now.host, rule)).then(latest.current.refresh);
      },
      export: save,
      copy: (text) => navigator.clipboard.writeText(text),
      today: toIsoDay(localDay(new Date())),
      openOptions: () => void openOptions(),
      openPanel: hasSidePanel()
        ? () => {
            void openSidePanel().then(() => window.close());
          }
        : null,
      reload: () => void ask(reloadTab).then(latest.current.refresh),
      allow: async (host) => {
        const allowed = await (host === null ? askToReadPages() : askToReadSite(host));
        latest.current.refresh();
        return allowed;
      },
      remember,
    };
  }, [choice, language, remember]);
  const date = page.kind === 'open' ? page.report.date : null;
  const reference = useMemo(() => referenceDate(date, localDay(new Date())), [date]);
  return <Popup page={page} actions={actions} memory={memory} reference={reference} start={start} />;
}
