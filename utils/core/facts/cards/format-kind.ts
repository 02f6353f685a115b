import { kindKey, shortKindKey } from '../../i18n/kind-key.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CardRecord } from './types.ts';

/** The kind of a record in the reader's language; where it is none of the known kinds, in the source's own word.
 * `isShort`: every memorandum is a "memorandum". */
export const formatKind = (record: CardRecord, translate: Translate, isShort = false): string =>
  record.type === 'agreement' && record.kind === 'other' && record.kindInSource !== null
    ? record.kindInSource
    : translate((isShort ? shortKindKey : kindKey)(record.kind, record.type));
