import type { CardContents } from '../../utils/core/facts/cards/contents.ts';
import { useLanguage } from '../language/language.tsx';

/** Stands for the contents while they are awaited, in the place that they will take; or says that they do not come. */
export function CardOutline({ contents }: { readonly contents: Exclude<CardContents, { state: 'here' }> }) {
  const { translate } = useLanguage();
  if (contents.state === 'unavailable') {
    return (
      <>
        <h2 class="detail-name">{contents.name}</h2>
        <p class="card-unavailable">{translate('card.unavailable')}</p>
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
