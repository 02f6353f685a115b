import { closedWords } from '../../utils/core/page/closed-words.ts';
import { AccessOffer } from '../access/access-offer.tsx';
import { useLanguage } from '../language/language.tsx';
import { Message } from './message.tsx';
import type { AttemptedActions, ClosedPageState } from './types.ts';

interface ClosedPageProps {
  readonly page: ClosedPageState;
  readonly actions: Pick<AttemptedActions, 'reload' | 'allow'>;
  /** Opens the search; `null` where there is none. */
  readonly onSearch: (() => void) | null;
}

/** Says why nothing is highlighted on a page, and what the reader can do. */
export function ClosedPage({ page: { reason, family, host }, actions, onSearch }: ClosedPageProps) {
  const { translate } = useLanguage();
  const { title, why } = closedWords(reason, family);
  return (
    <Message icon="info" title={translate(title)} why={translate(why)}>
      {(reason === 'site' || reason === 'access') && <AccessOffer host={host} onAllow={actions.allow} />}
      {(reason === 'reload' || reason === 'failed') && (
        <button type="button" class="button primary" onClick={actions.reload}>
          {translate('page.reload')}
        </button>
      )}
      {onSearch && (
        <button type="button" class="button" onClick={onSearch}>
          {translate('page.searchAll')}
        </button>
      )}
    </Message>
  );
}
