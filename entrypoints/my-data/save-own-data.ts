import type { SaveFormat } from '../../components/my-data/pack-tools.tsx';
import { saveFile } from '../../utils/browser/platform/save-file.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { EditedList } from '../../utils/core/own-data/form/fields.ts';
import { ownTables, tableCsv, tablesWorkbook } from '../../utils/core/own-data/own-tables.ts';
import type { OwnDocument } from '../../utils/core/own-data/types.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface SaveOptions {
  /** The list that is shown. */
  readonly list: EditedList;
  readonly language: string;
  readonly translate: Translate;
  /** `2026-11-28`. */
  readonly day: string;
}

/** Saves own packs: each as a pack, the shown list of all as CSV, or all lists as the sheets of a workbook. */
export async function saveOwnData(
  format: SaveFormat,
  documents: readonly OwnDocument[],
  { list, language, translate, day }: SaveOptions,
): Promise<void> {
  if (format === 'pack') {
    for (const document of documents)
      saveFile({
        name: `${document.id}-${day}.json`,
        type: 'application/json',
        content: `${JSON.stringify(document, null, 1)}\n`,
      });
    return;
  }
  const tables = ownTables(documents, { language, translate });
  const name = documents.length === 1 && documents[0] ? documents[0].id : 'my-data';
  if (format === 'csv') {
    const table = tables.find((each) => each.list === list) ?? tables[0];
    if (table) saveFile({ name: `${name}-${table.list}-${day}.csv`, type: 'text/csv', content: tableCsv(table) });
    return;
  }
  const nameOf = (list: EditedList) => translate(`myData.list.${list}`);
  const content = await tablesWorkbook(tables, nameOf);
  saveFile({ name: `${name}-${day}.xlsx`, type: XLSX, content });
}
