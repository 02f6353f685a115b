import { useLanguage } from '../language/language.tsx';
import { Message } from './message.tsx';

interface FailedPageProps {
  readonly onRetry: () => void;
}

/** Says that the background did not answer about a page, and offers to ask again. */
export function FailedPage({ onRetry }: FailedPageProps) {
  const { translate } = useLanguage();
  return (
    <Message icon="info" title={translate('failure.noAnswer')} why={translate('failure.noAnswerWhy')}>
      <button type="button" class="button primary" onClick={onRetry}>
        {translate('failure.retry')}
      </button>
    </Message>
  );
}

/** Says that a part of a page could not be read, above what was found in the rest. */
export function PartlyReadNote({ onRetry }: FailedPageProps) {
  const { translate } = useLanguage();
  return (
    <p class="note partly-read" role="alert">
      {translate('failure.partlyRead')}{' '}
      <button type="button" class="link" onClick={onRetry}>
        {translate('failure.retry')}
      </button>
    </p>
  );
}
