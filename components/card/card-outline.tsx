import type { CardContents } from '../../utils/core/facts/cards/contents.ts';
import { useLanguage } from '../language/language.tsx';

/** Takes the place of the contents while they load, or says that they could not be loaded. */
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
