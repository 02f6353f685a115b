import { kindKey, shortKindKey } from '../../i18n/kind-key.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { CardRecord } from './types.ts';

const HAN = /\p{Script=Han}/u;

/**
 * The kind of a record in the reader's language; where it is none of the known kinds, in the source's own word. Where
 * that word is in another script, the kind comes first, so that the reader can read the line. `isShort`: every
 * memorandum is a "memorandum".
 */
export function formatKind(record: CardRecord, translate: Translate, isShort = false): string {
  const kind = translate((isShort ? shortKindKey : kindKey)(record.kind, record.type));
  if (record.type !== 'agreement' || record.kind !== 'other' || record.kindInSource === null) return kind;
  const word = record.kindInSource;
  return HAN.test(word) === HAN.test(kind) ? word : translate('records.kindInSource', [kind, word]);
}
