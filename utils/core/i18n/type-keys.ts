import type { EntityType, RecordType } from '../pack/types.ts';
import type { StringKey } from './translate.ts';

/** The catalogue keys for the entities of a type, and for the roles on the card of one. */
export const ENTITY_TYPE_KEYS = {
  institution: { heading: 'page.institutions', roles: 'detail.people' },
  official: { heading: 'page.officials', roles: 'detail.roles' },
} as const satisfies Readonly<Record<EntityType, { readonly heading: StringKey; readonly roles: StringKey }>>;

/** In the order in which lists show them. */
export const LISTED_ENTITY_TYPES = Object.keys(ENTITY_TYPE_KEYS) as readonly EntityType[];

/** The catalogue keys for the records of a type. */
export const RECORD_TYPE_KEYS = {
  agreement: { heading: 'detail.agreements' },
  visit: { heading: 'detail.visits' },
  event: { heading: 'detail.events' },
} as const satisfies Readonly<Record<RecordType, { readonly heading: StringKey }>>;
