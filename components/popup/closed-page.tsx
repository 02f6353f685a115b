import type { ClosedReason } from '../../utils/core/page/restricted-pages.ts';
import { useLanguage } from '../translation/language.tsx';
import { Message } from './message.tsx';
import type { PopupActions } from './types.ts';

interface ClosedPageProps {
  readonly reason: ClosedReason;
  readonly actions: Pick<PopupActions, 'reload' | 'allow'>;
  readonly onSearch: () => void;
}

/** Says in plain words why nothing is marked on a page, and what can be done about it. */
export function ClosedPage({ reason, actions, onSearch }: ClosedPageProps) {
  const { translate } = useLanguage();
  return (
    <Message icon="info" title={translate(`popup.closed.${reason}`)} why={translate(`popup.closed.${reason}Why`)}>
      {reason === 'permission' && (
        <button type="button" class="button primary" onClick={actions.allow}>
          {translate('popup.allow')}
        </button>
      )}
      {reason === 'reload' && (
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
