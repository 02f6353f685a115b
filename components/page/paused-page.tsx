import { useLanguage } from '../language/language.tsx';
import { Message } from './message.tsx';
import type { AttemptedActions, OpenPage } from './types.ts';

interface PausedPageProps {
  readonly page: OpenPage;
  readonly actions: Pick<AttemptedActions, 'setRule'>;
}

/** Says that the reader paused the site of the page, and offers to switch it on. */
export function PausedPage({ page: { host, rule }, actions }: PausedPageProps) {
  const { translate } = useLanguage();
  const title =
    rule?.kind === 'until-data-changes' ? 'pausedUntilTitle' : rule?.kind === 'paused' ? 'pausedTitle' : 'offTitle';
  return (
    <Message icon="pause" title={translate(`page.${title}`, [host])} why={translate('page.paused')}>
      <button type="button" class="button primary" onClick={() => actions.setRule({ kind: 'on' })}>
        {translate('page.resume')}
      </button>
    </Message>
  );
}
