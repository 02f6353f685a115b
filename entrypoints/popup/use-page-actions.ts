import { useMemo, useRef } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { AnyFormat } from '../../components/page/export-menu.tsx';
import type { PageActions, PageState } from '../../components/page/types.ts';
import { CallError, expectValue } from '../../utils/browser/messages/result.ts';
import { ask, send } from '../../utils/browser/messages/send.ts';
import { reloadTab } from '../../utils/browser/platform/active-tab.ts';
import { askToReadPages, askToReadSite } from '../../utils/browser/platform/page-access.ts';
import { saveFile } from '../../utils/browser/platform/save-file.ts';
import { changeSettings } from '../../utils/browser/storage/settings-store.ts';
import { fileName } from '../../utils/core/export/file-name.ts';
import type { PackFormat } from '../../utils/core/export/packs/types.ts';
import type { ExportWords, MentionExport } from '../../utils/core/export/types.ts';
import { localIsoDay } from '../../utils/core/facts/dates/read-date.ts';
import type { Edtf, EntityId } from '../../utils/core/pack/types.ts';
import { isPartlyRead } from '../../utils/core/page/tab-report.ts';
import { withSiteRule } from '../../utils/core/settings/sites.ts';
import { savePackExport } from './save-pack-export.ts';
import { withAllTies } from './tab-page.ts';
import type { TabPage } from './use-tab-page.ts';

/** The page and its frames with mentions, each with its address. Rejects where its ties are not all there. */
async function exportOf(page: PageState): Promise<MentionExport> {
  if (page.kind !== 'open') throw new CallError('unreachable');
  const { frames, overviews, together } = await withAllTies(page);
  const exportedAt = `${new Date().toISOString().slice(0, 19)}Z`;
  const named = frames.filter(({ report }, index) => index === 0 || report.mentions.length > 0);
  return {
    exportedAt,
    ...(isPartlyRead(page.report) ? { isPartial: true } : {}),
    pages: named.map(({ report }) => ({ ...report, page: report.url })),
    entities: overviews,
    records: together.direct.map(({ record }) => record),
  };
}

/** Saves what the packs know of the names of a page, and of what ties them. */
async function savePagePart(format: PackFormat, exported: MentionExport, words: ExportWords): Promise<string> {
  const { pages, records = [], isPartial } = exported;
  const entities = [...new Set(pages.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))];
  const pack = expectValue(await ask({ type: 'pack-part', entities, records: records.map(({ id }) => id) }));
  return savePackExport(format, { pack, title: pages[0]?.title ?? '', pages, isPartial }, words);
}

interface TabActions {
  readonly actions: PageActions;
  /** What the card of an entity is asked for with: the entities of the page that is shown now, and its date. */
  readonly cardPage: () => { readonly page: readonly EntityId[]; readonly date: Edtf | null };
}

/**
 * What popup and side panel do with the page of a tab. The actions stay the same while the page changes, so that views
 * do not repeat their calls.
 */
export function usePageActions({ page, tab, refresh }: TabPage): TabActions {
  const language = useLanguage();
  const latest = useRef({ page, tab });
  latest.current = { page, tab };
  return useMemo((): TabActions => {
    /** Calls `act` with the tab, then refreshes its state. Rejects where it failed. */
    const withTab = async <Value>(act: (tab: number) => Promise<Value>): Promise<Value> => {
      try {
        if (latest.current.tab === null) throw new CallError('unreachable');
        return await act(latest.current.tab);
      } finally {
        refresh();
      }
    };
    const save = async (format: AnyFormat): Promise<string | null> => {
      const document = await exportOf(latest.current.page);
      if ('shape' in format) return savePagePart(format, document, language);
      const text = format.write(document, language);
      if (format.id === 'tab-separated') {
        await navigator.clipboard.writeText(text);
        return null;
      }
      const name = fileName(document, format, localIsoDay(new Date()));
      saveFile({ name, type: format.mediaType, content: text });
      return name;
    };
    const actions: PageActions = {
      reveal: (key) => withTab(async (of) => expectValue(await send({ type: 'reveal-in-tab', tab: of, key }))),
      step: (direction) => withTab(async (of) => expectValue(await send({ type: 'step-in-tab', tab: of, direction }))),
      toggleHidden: () => withTab(async (of) => expectValue(await send({ type: 'toggle-tab-hidden', tab: of }))),
      setRule: async (rule) => {
        const now = latest.current.page;
        if (now.kind !== 'open') throw new CallError('unreachable');
        await withTab(() => changeSettings((settings) => withSiteRule(settings, now.host, rule)));
      },
      export: save,
      reload: () => withTab(reloadTab),
      retry: () => withTab(async (of) => expectValue(await send({ type: 'read-tab-again', tab: of }))),
      allow: async (host) => {
        const allowed = await (host === null ? askToReadPages() : askToReadSite(host));
        refresh();
        return allowed;
      },
    };
    const cardPage: TabActions['cardPage'] = () => {
      const now = latest.current.page;
      if (now.kind !== 'open') return { page: [], date: null };
      const { mentions, date } = now.report;
      return { page: [...new Set(mentions.map(({ entity }) => entity))], date: date?.edtf ?? null };
    };
    return { actions, cardPage };
  }, [language, refresh]);
}
