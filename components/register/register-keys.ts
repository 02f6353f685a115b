import { type KeyOf, keyOf } from '../../utils/core/i18n/key-of.ts';
import type { SkipReason } from '../../utils/core/register/rows/classify-rows.ts';
import type { DoubtReason } from '../../utils/core/register/rows/record-types.ts';
import type { ColumnField } from '../../utils/core/register/words/header-words.ts';

type FieldKey<Field extends string> = Field extends `${infer Head}.${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : Field;

export const fieldKey = (field: ColumnField): `register.field.${FieldKey<ColumnField>}` =>
  `register.field.${keyOf(field.replace('.', '-')) as FieldKey<ColumnField>}`;
export const skipKey = (why: SkipReason): `register.skip.${KeyOf<SkipReason>}` => `register.skip.${keyOf(why)}`;
export const whyKey = (why: DoubtReason): `register.why.${KeyOf<DoubtReason>}` => `register.why.${keyOf(why)}`;

/** The choices over a column, in the order of the list. */
export const COLUMN_FIELDS: readonly ColumnField[] = [
  'partner',
  'partner.local',
  'country',
  'kind',
  'signed',
  'starts',
  'ends',
  'period',
  'duration',
  'renewals',
  'renewsByItself',
  'status',
  'unit',
  'topics',
  'number',
  'identifier.erasmus',
  'place',
  'note',
  'personal',
  'ignore',
];
