import { foldWords } from '../matching/fold.ts';
import { textIn } from '../pack/local-text.ts';
import type { Edtf, LanguageTag, LocalText } from '../pack/types.ts';
import { type NameOf, nameDraft } from './form/draft.ts';
import { EDITED_LISTS, type EditedList } from './form/fields.ts';
import type { OwnDocument, OwnRow } from './types.ts';

/** A row as a list shows it. */
export interface ListedRow {
  readonly pack: string;
  readonly list: EditedList;
  readonly id: string;
  readonly row: OwnRow;
  readonly kind: string | null;
  /** Its own title or name; null for a record that is called by its kind and its parties. */
  readonly title: string | null;
  /** The names of those between whom it is, in the order of the row, each with its id. */
  readonly sides: readonly { readonly name: string; readonly id: string }[];
  readonly country: string | null;
  /** Of a record: when it was signed or took place. */
  readonly date: Edtf | null;
  readonly starts: Edtf | null;
  readonly ends: Edtf | 'open' | null;
  /** What a search looks in, folded. */
  readonly text: string;
}

type Fields = Readonly<Record<string, unknown>>;

const SIDES: Readonly<Record<EditedList, readonly string[]>> = {
  agreements: ['parties'],
  visits: ['visitors', 'hosts'],
  events: ['organisers', 'participants'],
  institutions: [],
  officials: [],
};

const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Every text in a value, whatever its field. */
function textsIn(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) textsIn(inner, into);
}

function listedRow(pack: string, list: EditedList, row: OwnRow, language: LanguageTag, nameOf: NameOf): ListedRow {
  const fields: Fields = { ...row };
  const sides = SIDES[list].flatMap((name) =>
    ((fields[name] ?? []) as readonly unknown[]).map((reference) => {
      const { text, id } = nameDraft(reference, nameOf);
      return { name: text, id: id ?? '' };
    }),
  );
  const title = fields.title ?? fields.name;
  const roles = (fields.roles ?? []) as readonly Fields[];
  const { citations: _citations, id: _id, ...written } = fields;
  const texts = [...sides.map(({ name }) => name), ...roles.map((role) => nameDraft(role.institution, nameOf).text)];
  textsIn(written, texts);
  return {
    pack,
    list,
    id: row.id,
    row,
    kind: string(fields.kind),
    title: title === undefined ? null : textIn(title as LocalText, language),
    sides,
    country: string(fields.country),
    date: string(fields.signed ?? fields.date),
    starts: string(fields.starts),
    ends: string(fields.ends),
    text: foldWords(texts.join(' ')),
  };
}

/** Gives the name of a row of one document by its own id, or that after the pack's id. */
export function namesIn(document: OwnDocument): NameOf {
  const names = new Map<string, string>();
  for (const { id, name } of [...document.institutions, ...document.officials]) {
    names.set(id, name);
    names.set(`${document.id}:${id}`, name);
  }
  return (id) => names.get(id);
}

export type ListedRows = Readonly<Record<EditedList, readonly ListedRow[]>>;
const ROWS_A_STEP = 200;

/** The rows of own packs as lists show them, list by list; yields between its steps, since there may be many. */
export function* listRows(documents: readonly OwnDocument[], language: LanguageTag): Generator<void, ListedRows, void> {
  const lists: Record<EditedList, ListedRow[]> = {
    agreements: [],
    visits: [],
    events: [],
    institutions: [],
    officials: [],
  };
  for (const document of documents) {
    const nameOf = namesIn(document);
    for (const list of EDITED_LISTS) {
      for (const [at, row] of document[list].entries()) {
        lists[list].push(listedRow(document.id, list, row, language, nameOf));
        if (at % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
      }
    }
  }
  return lists;
}

/** What a row of a change is called, as `callRow`. */
export const nameOfRow = (list: EditedList, row: OwnRow, language: LanguageTag, nameOf: NameOf): string =>
  callRow(listedRow('', list, row, language, nameOf));

/** What a row is called in a line: its title, or the names of its sides. */
export const callRow = ({ title, sides }: ListedRow): string => title ?? sides.map(({ name }) => name).join(' – ');

export const SORT_FIELDS = ['name', 'kind', 'date', 'ends', 'country'] as const;
export type SortField = (typeof SORT_FIELDS)[number];
export interface SortOrder {
  readonly by: SortField;
  readonly descending: boolean;
}

/** Rows in order; those without the value that is sorted by come last. */
export function sortRows(
  rows: readonly ListedRow[],
  { by, descending }: SortOrder,
  collator: Intl.Collator,
): readonly ListedRow[] {
  const isDate = by === 'date' || by === 'ends';
  const compare = isDate
    ? (one: string, other: string) => (one < other ? -1 : Number(one > other))
    : (one: string, other: string) => collator.compare(one, other);
  const keyed = rows.map((row) => ({ row, key: sortKey(row, by) }));
  keyed.sort((one, other) => {
    if (one.key === '' || other.key === '') return Number(one.key === '') - Number(other.key === '');
    return (descending ? -1 : 1) * compare(one.key, other.key);
  });
  return keyed.map(({ row }) => row);
}

function sortKey(row: ListedRow, by: SortField): string {
  if (by === 'name') return callRow(row);
  if (by === 'ends') return row.ends === 'open' ? '9999' : (row.ends ?? '');
  return row[by] ?? '';
}

/** The rows that have every word of a search, in the order given. */
export function findRows(rows: readonly ListedRow[], search: string): readonly ListedRow[] {
  const words = foldWords(search)
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0 ? rows : rows.filter(({ text }) => words.every((word) => text.includes(word)));
}
