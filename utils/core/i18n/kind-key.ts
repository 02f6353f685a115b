import type { SearchableKind, SearchableType } from '../search/types.ts';
import { type KeyOf, keyOf } from './key-of.ts';
import type { StringKey } from './translate.ts';

/** Every type has the kind `other`, which is called by the type. */
const OTHER_KEYS = {
  institution: 'kinds.other',
  official: 'kinds.official',
  agreement: 'kinds.otherAgreement',
  visit: 'kinds.otherVisit',
  event: 'kinds.otherEvent',
} as const satisfies Readonly<Record<SearchableType, StringKey>>;

/** The catalogue key of a kind of institution or record. */
export const kindKey = (
  kind: SearchableKind,
  type: SearchableType,
): (`kinds.${KeyOf<SearchableKind>}` | (typeof OTHER_KEYS)[SearchableType]) & StringKey =>
  kind === 'other' ? OTHER_KEYS[type] : `kinds.${keyOf(kind)}`;

const SHORT: Partial<Readonly<Record<SearchableKind, StringKey>>> = {
  'memorandum-of-understanding': 'shortKinds.memorandum',
  'memorandum-of-cooperation': 'shortKinds.memorandum',
};

/** The key of what a line of a list calls a kind. */
export const shortKindKey = (kind: SearchableKind, type: SearchableType): StringKey =>
  SHORT[kind] ?? kindKey(kind, type);
