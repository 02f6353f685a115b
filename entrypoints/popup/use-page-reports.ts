import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../../components/language/language.tsx';
import type { PageState } from '../../components/page/types.ts';
import type { PageReportsState } from '../../components/reports/types.ts';
import { ask } from '../../utils/browser/messages/send.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { TabPage } from './use-tab-page.ts';

const READING: PageReportsState = { kind: 'reading' };

/** Changes when the page has other text, other names or other packs than before: then its reports are read anew. */
const stateKey = (page: PageState): string | null => {
  if (page.kind !== 'open' || page.report.state === 'reading' || page.report.state === 'paused') return null;
  const { url, mentions, packVersion } = page.report;
  return JSON.stringify([url, packVersion, mentions.map(({ key, entity }) => [key, entity])]);
};

/** What the page of a tab reports. It is asked for once the page is read, and again when that changes. */
export function usePageReports({ page, tab }: Pick<TabPage, 'page' | 'tab'>): PageReportsState {
  const { translate } = useLanguage();
  const [shown, setShown] = useState<{ readonly url: string; readonly state: PageReportsState }>({
    url: '',
    state: READING,
  });
  const key = stateKey(page);
  const url = page.kind === 'open' ? page.report.url : '';
  useEffect(() => {
    if (key === null || tab === null) return;
    const life = new AbortController();
    ask({ type: 'page-proposals', tab }).then((result) => {
      if (life.signal.aborted) return;
      const state: PageReportsState = result.ok
        ? { kind: 'read', found: result.value }
        : { kind: 'failed', why: describeFailure('failure.what.reports', new Error(result.reason), translate) };
      setShown({ url, state });
    }, console.error);
    return () => life.abort();
  }, [key, tab, url, translate]);
  // What another page reported is gone with it.
  return shown.url === url ? shown.state : READING;
}
