import type { CardContents } from '../../utils/core/facts/cards/contents.ts';
import { describeEntityFailure } from '../../utils/core/i18n/describe-failure.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';

interface CardOutlineProps {
  readonly contents: Exclude<CardContents, { state: 'here' }>;
  readonly onRetry: () => void;
}

/** Stands for the contents while they are awaited, in the place that they will take; or says that they do not come. */
export function CardOutline({ contents, onRetry }: CardOutlineProps) {
  const { translate } = useLanguage();
  if (contents.state === 'unavailable') {
    return (
      <>
        <h2 class="detail-name">{contents.name}</h2>
        <div class="card-unavailable">
          <FailureNote
            failure={describeEntityFailure('failure.what.card', contents.error, translate)}
            onRetry={onRetry}
          />
        </div>
      </>
    );
  }
  return (
    <>
      <p class="visually-hidden" role="status">
        {translate('card.loading', [contents.name])}
      </p>
      <div class="outline" aria-hidden="true">
        <span class="outline-title" />
        <span />
        <span />
        <span class="outline-short" />
      </div>
    </>
  );
}
