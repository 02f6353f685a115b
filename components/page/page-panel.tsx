import { useLanguage } from '../language/language.tsx';
import { ClosedPage } from './closed-page.tsx';
import { FailedPage } from './failed-page.tsx';
import { PageView, type PageViewProps } from './page-view.tsx';
import { PausedPage } from './paused-page.tsx';
import type { PageState } from './types.ts';

/** The page of a tab in each of its states: what was found on it, or why nothing was. */
export function PagePanel({ state, ...view }: Omit<PageViewProps, 'page'> & { readonly state: PageState }) {
  const { translate } = useLanguage();
  const { actions, onSearch } = view;
  switch (state.kind) {
    case 'none':
      return null;
    case 'loading':
      return <p class="note late">{translate('page.reading')}</p>;
    case 'failed':
      return (
        <div class="page-body">
          <FailedPage onRetry={actions.retry} />
        </div>
      );
    case 'closed':
      return (
        <div class="page-body">
          <ClosedPage page={state} actions={actions} onSearch={onSearch} />
        </div>
      );
    case 'open':
      if (state.report.state !== 'paused') return <PageView page={state} {...view} />;
      return (
        <div class="page-body">
          <PausedPage page={state} actions={actions} />
        </div>
      );
  }
}
