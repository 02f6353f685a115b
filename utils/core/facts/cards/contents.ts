import type { EntityCard } from './types.ts';

/** What a card shows: the entity, or why there is none yet. `name` is the text on the page. */
export type CardContents =
  | { readonly state: 'awaited'; readonly name: string }
  | { readonly state: 'unavailable'; readonly name: string }
  | { readonly state: 'here'; readonly card: EntityCard };
