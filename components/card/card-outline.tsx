import type { CardContents } from '../../utils/core/facts/cards/contents.ts';
import { describeEntityFailure } from '../../utils/core/i18n/describe-failure.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';

interface CardOutlineProps {
  readonly contents: Exclude<CardContents, { state: 'loaded' }>;
  readonly onRetry: () => void;
}

/** Takes the place of the contents while they are loading; or says that they cannot be shown. */
export function CardOutline({ contents, onRetry }: CardOutlineProps) {
  const { translate } = useLanguage();
  if (contents.state === 'unavailable') {
    return (
      <div class="card-unavailable">
        <FailureNote
          failure={describeEntityFailure('failure.what.card', contents.error, translate)}
          onRetry={onRetry}
        />
      </div>
    );
  }
  return (
    <>
      <p class="visually-hidden" role="status">
        {translate('card.loading', [contents.name])}
      </p>
      <div class="outline" aria-hidden="true">
        <span />
        <span />
        <span class="outline-short" />
      </div>
    </>
  );
}
