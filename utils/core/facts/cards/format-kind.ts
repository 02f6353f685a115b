import { kindKey } from '../../i18n/kind-key.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CardRecord } from './types.ts';

/** The kind of a record in the reader's language; where it is none of the known kinds, in the source's own word. */
export const formatKind = (record: CardRecord, translate: Translate): string =>
  record.type === 'agreement' && record.kind === 'other' && record.kindInSource !== null
    ? record.kindInSource
    : translate(kindKey(record.kind, record.type));
