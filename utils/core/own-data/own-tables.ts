import Papa from 'papaparse';
import { guardCell } from '../export/formula-guard.ts';
import { keyOf } from '../i18n/key-of.ts';
import { kindKey } from '../i18n/kind-key.ts';
import type { StringKey, Translate } from '../i18n/translate.ts';
import type { LanguageTag } from '../pack/types.ts';
import type { SearchableKind, SearchableType } from '../search/types.ts';
import { fieldText, type NameOf, nameDraft } from './form/draft.ts';
import { EDITED_LISTS, type EditedList, FORM_FIELDS, type FormField } from './form/fields.ts';
import { namesIn } from './list-rows.ts';
import type { OwnDocument, OwnRow } from './types.ts';

/** Own data of one list as a table; the first row has the names of the columns. */
export interface OwnTable {
  readonly list: EditedList;
  readonly rows: readonly (readonly string[])[];
}

interface TableOptions {
  readonly language: LanguageTag;
  readonly translate: Translate;
}

const TYPES: Readonly<Record<EditedList, SearchableType>> = {
  agreements: 'agreement',
  visits: 'visit',
  events: 'event',
  institutions: 'institution',
  officials: 'official',
};
export const typeOfList = (list: EditedList): SearchableType => TYPES[list];

/** The key of the name of a field on screen and in tables. */
export const fieldKey = (name: string): StringKey => `myData.field.${name}` as StringKey;

function cellText(
  field: FormField,
  list: EditedList,
  row: OwnRow,
  nameOf: NameOf,
  { language, translate }: TableOptions,
): string {
  const value = ({ ...row } as Readonly<Record<string, unknown>>)[field.name];
  if (value === undefined || value === null) return '';
  switch (field.type) {
    case 'choice':
      return field.name === 'kind'
        ? translate(kindKey(value as SearchableKind, TYPES[list]))
        : translate(`myData.status.${keyOf(value as string)}` as StringKey);
    case 'end':
      return value === 'open' ? translate('myData.open') : String(value);
    case 'flag':
      return translate('myData.yes');
    case 'institutions':
      return (value as readonly unknown[]).map((each) => nameDraft(each, nameOf).text).join('; ');
    case 'signatories':
      return (value as readonly { readonly official: unknown; readonly for: unknown }[])
        .map((each) => `${nameDraft(each.official, nameOf).text}, ${nameDraft(each.for, nameOf).text}`)
        .join('; ');
    case 'roles':
      return (value as readonly Readonly<Record<string, unknown>>[])
        .map(({ title, institution, from, until }) => {
          const words = `${fieldText({ name: 'title', type: 'text' }, title, language)}, ${nameDraft(institution, nameOf).text}`;
          return from || until ? `${words} (${from ?? ''}/${until ?? ''})` : words;
        })
        .join('; ');
    default:
      return fieldText(field, value, language);
  }
}

/**
 * The rows of own packs as tables, one for each list that has
 * rows; each row says which pack it is of and what it cites.
 */
export function ownTables(documents: readonly OwnDocument[], options: TableOptions): readonly OwnTable[] {
  const { translate, language } = options;
  return EDITED_LISTS.flatMap((list): readonly OwnTable[] => {
    const fields = FORM_FIELDS[list];
    const rows = documents.flatMap((own) => {
      const nameOf = namesIn(own);
      const sources = new Map(own.sources.map(({ id, title }) => [id, title]));
      return own[list].map((row) => [
        ...fields.map((field) => cellText(field, list, row, nameOf, options)),
        row.citations.map(({ source, locator }) => `${sources.get(source) ?? source}, ${locator}`).join('; '),
        fieldText({ name: 'title', type: 'text' }, own.title, language),
      ]);
    });
    if (rows.length === 0) return [];
    const header = [...fields.map(({ name }) => name), 'source', 'pack'].map((name) => translate(fieldKey(name)));
    return [{ list, rows: [header, ...rows] }];
  });
}

/** Without the byte order mark, spreadsheets read UTF-8 as the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** RFC 4180 with a guard against cells that a spreadsheet would run. */
export const tableCsv = ({ rows }: OwnTable): string =>
  `${BYTE_ORDER_MARK}${Papa.unparse(
    rows.map((row) => row.map((cell) => guardCell(cell.toWellFormed()))),
    { newline: '\r\n' },
  )}\r\n`;

/** An Excel workbook with a sheet for each table. The library is loaded when the first workbook is written. */
export async function tablesWorkbook(
  tables: readonly OwnTable[],
  nameOf: (list: EditedList) => string,
): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: tables.map(({ list, rows }) => ({
      // Excel takes names of up to 31 characters, without these.
      name: nameOf(list)
        .replace(/[\\/?*[\]:]/g, ' ')
        .slice(0, 31),
      rows: rows.map((row) => row.map((cell) => cell.toWellFormed())),
      freezePane: { rows: 1 },
    })),
  });
}
