import type { ComponentChildren } from 'preact';
import type { EntityCard } from '../../utils/core/card/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';

export interface EntityDetailProps {
  readonly card: EntityCard;
  /** Opens another entity's card in place of this one; the caller keeps the way back. */
  readonly onOpen: (entity: EntityId) => void;
  /** What stands between the heading and the records: connections, how things stood when the page was written. */
  readonly lead?: ComponentChildren;
}

/** Everything known of one entity; the same in the card, the popup and the side panel. */
export function EntityDetail({ card, lead }: EntityDetailProps) {
  return (
    <article class="detail">
      <h2 class="detail-name">{card.name}</h2>
      {lead}
    </article>
  );
}
