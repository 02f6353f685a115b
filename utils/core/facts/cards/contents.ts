import type { EntityCard } from './types.ts';

/** What a card shows: the entity, or why there is none yet. `name` is the text on the page. */
export type CardContents =
  | { readonly state: 'loading'; readonly name: string }
  /** `error`: what the call failed with; null where the packs in use do not know the entity. */
  | { readonly state: 'unavailable'; readonly name: string; readonly error: unknown }
  | { readonly state: 'loaded'; readonly card: EntityCard };
