import { foldWords } from '../matching/fold.ts';
import { textIn } from '../pack/local-text.ts';
import type { Edtf, LanguageTag, LocalText } from '../pack/types.ts';
import { type NameOf, nameDraft } from './form/draft.ts';
import type { EditedList } from './form/fields.ts';
import type { OwnDocument, OwnRow } from './types.ts';

/** A row as a list shows it. */
export interface ListedRow {
  readonly pack: string;
  readonly list: EditedList;
  readonly id: string;
  /** Its own title or name, or the names of those between whom it is. */
  readonly name: string;
  readonly kind: string | null;
  readonly country: string | null;
  /** Of a record: when it was signed or took place. */
  readonly date: Edtf | null;
  readonly ends: Edtf | 'open' | null;
  /**
   * Of an agreement that is not signed yet: its date is the day on which it is to be. The page is sent many rows
   * without it.
   */
  readonly isInPreparation?: true;
  /** Of an agreement for which no end is stated. */
  readonly renewsByItself?: true;
}

/** A row of own data with what lists show of it. */
export interface IndexedRow {
  readonly row: OwnRow;
  readonly listed: ListedRow;
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

const sidesOf = (list: EditedList, fields: Fields, nameOf: NameOf): readonly string[] =>
  SIDES[list].flatMap((name) =>
    ((fields[name] ?? []) as readonly unknown[]).map((reference) => nameDraft(reference, nameOf).text),
  );

function listedRow(pack: string, list: EditedList, row: OwnRow, language: LanguageTag, nameOf: NameOf): ListedRow {
  const fields: Fields = { ...row };
  const title = fields.title ?? fields.name;
  return {
    pack,
    list,
    id: row.id,
    name: title === undefined ? sidesOf(list, fields, nameOf).join(' – ') : textIn(title as LocalText, language),
    kind: string(fields.kind),
    country: string(fields.country),
    date: string(fields.signed ?? fields.date),
    ends: string(fields.ends),
    ...(fields.status === 'in-preparation' ? { isInPreparation: true } : {}),
    ...(fields.renewsByItself === true && !fields.ends ? { renewsByItself: true } : {}),
  };
}

export const indexRow = (...given: Parameters<typeof listedRow>): IndexedRow => ({
  row: given[2],
  listed: listedRow(...given),
});

/** What a search looks in, folded. */
export function searchTextOf(list: EditedList, row: OwnRow, nameOf: NameOf): string {
  const { citations: _citations, id: _id, ...written } = { ...row } as Fields;
  const roles = (written.roles ?? []) as readonly Fields[];
  const texts = [...sidesOf(list, written, nameOf), ...roles.map((role) => nameDraft(role.institution, nameOf).text)];
  textsIn(written, texts);
  return foldWords(texts.join(' '));
}

/** The names of the entities of one document by their own ids, and by those after the pack's id. */
export function ownNames(document: OwnDocument): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of [...document.institutions, ...document.officials]) {
    names.set(id, name);
    names.set(`${document.id}:${id}`, name);
  }
  return names;
}

/** Gives the name of a row of one document by its own id, or that after the pack's id. */
export function namesIn(document: OwnDocument): NameOf {
  const names = ownNames(document);
  return (id) => names.get(id);
}

/** What a row of a change is called. */
export const nameOfRow = (list: EditedList, row: OwnRow, language: LanguageTag, nameOf: NameOf): string =>
  listedRow('', list, row, language, nameOf).name;

export const SORT_FIELDS = ['name', 'kind', 'date', 'ends', 'country'] as const;
export type SortField = (typeof SORT_FIELDS)[number];
export interface SortOrder {
  readonly by: SortField;
  readonly descending: boolean;
}

/** Rows in order; those without the value that is sorted by come last, and equal ones stand as `placeOf` says. */
export function sortRows(
  rows: readonly IndexedRow[],
  { by, descending }: SortOrder,
  collator: Intl.Collator,
  placeOf: (row: IndexedRow) => number,
): readonly IndexedRow[] {
  const isDate = by === 'date' || by === 'ends';
  const compare = isDate
    ? (one: string, other: string) => (one < other ? -1 : Number(one > other))
    : (one: string, other: string) => collator.compare(one, other);
  const keyed = rows.map((row) => ({ row, key: sortKey(row.listed, by), place: placeOf(row) }));
  keyed.sort((one, other) => {
    const isEmpty = Number(one.key === '') - Number(other.key === '');
    if (isEmpty !== 0) return isEmpty;
    const order = one.key === other.key ? 0 : compare(one.key, other.key);
    return (descending ? -order : order) || one.place - other.place;
  });
  return keyed.map(({ row }) => row);
}

function sortKey(row: ListedRow, by: SortField): string {
  if (by === 'ends') return row.ends === 'open' || row.renewsByItself ? '9999' : (row.ends ?? '');
  return row[by] ?? '';
}
