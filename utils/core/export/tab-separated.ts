import { kindKey } from '../i18n/kind-key.ts';
import { formatMoment } from './format-moment.ts';
import { guardCell } from './formula-guard.ts';
import { packsText } from './packs-text.ts';
import { type MentionRow, rowsOf } from './rows.ts';
import type { ExportWords, MentionExport } from './types.ts';

/** A cell of pasted text ends at a tab or a line break, so it may contain neither. */
const cell = (text: string): string => guardCell(text.toWellFormed().replace(/\s+/g, ' ').trim());

/**
 * The text to paste into a spreadsheet or a document's table: the columns that people read, in their language,
 * without the technical ones of the CSV file. Lines end with a line feed.
 */
export function toTabSeparated(document: MentionExport, words: ExportWords): string {
  const { translate } = words;
  const header = [
    translate('export.columns.name'),
    translate('export.columns.exact'),
    translate('export.columns.kind'),
    translate('export.columns.country'),
    translate('export.columns.title'),
    translate('export.columns.link'),
    translate('export.columns.exportedAt'),
    translate('export.columns.packVersion'),
    translate('export.columns.packs'),
  ];
  const kinds = new Map(
    [...document.entities].map(([id, { kind }]) => [String(id), translate(kindKey(kind, 'institution'))]),
  );
  const packs = new Map([...document.entities].map(([id, { packs: known }]) => [String(id), packsText(known, words)]));
  const line = (row: MentionRow): readonly string[] => [
    row.name,
    row.exact,
    kinds.get(row.entity) ?? row.kind,
    row.country,
    row.title,
    row.link === '' ? row.page : row.link,
    formatMoment(row.exportedAt, words.locale),
    row.packVersion,
    packs.get(row.entity) ?? '',
  ];
  return [header, ...rowsOf(document).map(line)].map((row) => `${row.map(cell).join('\t')}\n`).join('');
}
