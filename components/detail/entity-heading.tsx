import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import { useLanguage } from '../language/language.tsx';
import { seatName } from '../language/place-names.ts';
import { ENTITY_VIEWS } from './entity-views.tsx';

/** What it is and where, in one line: "University · Malaysia". */
export function EntityKind({ card }: { readonly card: EntityCard }) {
  const { translate, locale } = useLanguage();
  const kind = translate(kindKey(card.kind, 'institution'));
  const place = seatName(card, locale);
  return <>{place === null ? kind : `${kind} · ${place}`}</>;
}

/** The name, then what the entity is: an official's latest known role with its date, a unit's parent. */
export function EntityHeading({ card, id }: { readonly card: EntityCard; readonly id?: string }) {
  const { Lead } = ENTITY_VIEWS[card.type];
  return (
    <header class="detail-heading">
      <p class="detail-kind">
        <EntityKind card={card} />
      </p>
      <h2 class="detail-name" {...(id === undefined ? {} : { id })}>
        <bdi>{card.name}</bdi>
        {card.original !== null && <bdi class="original-name"> {card.original}</bdi>}
      </h2>
      <Lead card={card} />
    </header>
  );
}
