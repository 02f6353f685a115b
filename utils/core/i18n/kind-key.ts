import type { SearchableKind } from '../search/types.ts';
import { type KeyOf, keyOf } from './key-of.ts';
import type { StringKey } from './translate.ts';

/** The catalogue key of a kind of institution or record. */
export const kindKey = (kind: SearchableKind): `kinds.${KeyOf<SearchableKind>}` & StringKey => `kinds.${keyOf(kind)}`;
