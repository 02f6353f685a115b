import { closedWords } from '../../utils/core/page/closed-words.ts';
import { AccessOffer } from '../access/access-offer.tsx';
import { useLanguage } from '../language/language.tsx';
import type { ClosedPageState, ViewActions } from '../popup/types.ts';
import { Message } from './message.tsx';

interface ClosedPageProps {
  readonly page: ClosedPageState;
  readonly actions: Pick<ViewActions, 'reload' | 'allow'>;
  readonly onSearch: () => void;
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
          {translate('popup.reload')}
        </button>
      )}
      <button type="button" class="button" onClick={onSearch}>
        {translate('popup.searchAll')}
      </button>
    </Message>
  );
}
