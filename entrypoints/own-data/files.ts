import type { SavedFile } from '../../utils/browser/platform/save-file.ts';
import { toCalendar } from '../../utils/core/export/packs/calendar.ts';
import { catalogueTranslate } from '../../utils/core/i18n/catalogue-translate.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { type EndingAgreement, packOfEnding } from '../../utils/core/own-data/ends-soon.ts';
import type { EditedList } from '../../utils/core/own-data/form/fields.ts';
import { ownTables, tableCsv, tablesWorkbook } from '../../utils/core/own-data/own-tables.ts';
import type { OwnDocument } from '../../utils/core/own-data/types.ts';
import { indexPack } from '../../utils/core/pack/index-pack.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A worker has no catalogue of the browser. */
const translateIn = (language: string): Translate => catalogueTranslate(/^zh\b/.test(language) ? 'zh_CN' : 'en');

/** As a file of the browser, which a message does not copy. */
const fileOf = (name: string, type: string, content: string | Uint8Array): SavedFile => ({
  name,
  type,
  content: new Blob([content as BlobPart], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }),
});

interface FileOptions {
  /** Of the reader. */
  readonly language: string;
  /** `2026-11-28`. */
  readonly day: string;
}

/** Own packs as files: each as a pack, a list of all as CSV, or all lists as the sheets of a workbook. */
export async function filesOfOwnData(
  format: 'pack' | 'csv' | 'xlsx',
  documents: readonly OwnDocument[],
  { list, language, day }: FileOptions & { readonly list: EditedList },
): Promise<readonly SavedFile[]> {
  if (format === 'pack')
    return documents.map((document) =>
      fileOf(`${document.id}-${day}.json`, 'application/json', `${JSON.stringify(document, null, 1)}\n`),
    );
  const translate = translateIn(language);
  const tables = ownTables(documents, { language, translate });
  const name = documents.length === 1 && documents[0] ? documents[0].id : 'my-data';
  if (format === 'csv') {
    const table = tables.find((each) => each.list === list) ?? tables[0];
    return table ? [fileOf(`${name}-${table.list}-${day}.csv`, 'text/csv', tableCsv(table))] : [];
  }
  const content = await tablesWorkbook(tables, (each) => translate(`myData.list.${each}`));
  return [fileOf(`${name}-${day}.xlsx`, XLSX, content)];
}

/** The agreements that end soon as entries of a calendar or as a table. */
export function filesOfEnding(
  format: 'ics' | 'csv',
  documents: readonly OwnDocument[],
  ending: readonly EndingAgreement[],
  { language, day }: FileOptions,
): readonly SavedFile[] {
  const translate = translateIn(language);
  const name = `ends-soon-${day}`;
  if (format === 'csv') {
    const kept = new Set(ending.map(({ row }) => `${row.pack} ${row.id}`));
    const some = documents.map((document) => ({
      ...document,
      agreements: document.agreements.filter(({ id }) => kept.has(`${document.id} ${id}`)),
    }));
    const table = ownTables(some, { language, translate }).find(({ list }) => list === 'agreements');
    return table ? [fileOf(`${name}.csv`, 'text/csv', tableCsv(table))] : [];
  }
  const pack = packOfEnding(documents, ending);
  if (!pack) return [];
  const [file] = toCalendar(
    { index: indexPack(pack, language), exportedAt: new Date().toISOString() },
    { translate, locale: language },
  );
  return file ? [fileOf(`${name}.ics`, 'text/calendar', file.text)] : [];
}
