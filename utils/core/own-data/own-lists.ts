import { foldWords } from '../matching/fold.ts';
import type { LanguageTag } from '../pack/types.ts';
import { type EndingAgreement, endingWithin } from './ends-soon.ts';
import type { NameOf } from './form/draft.ts';
import { EDITED_LISTS, type EditedList } from './form/fields.ts';
import {
  type IndexedRow,
  indexRow,
  type ListedRow,
  ownNames,
  type SortOrder,
  searchTextOf,
  sortRows,
} from './list-rows.ts';
import type { OwnDocument, OwnRow, OwnRows } from './types.ts';

/** Which rows of a list are shown. */
export interface RowQuery {
  /** Null for all packs. */
  readonly pack: string | null;
  readonly list: EditedList;
  /** Every word of it is somewhere in the row; empty for all rows. */
  readonly search: string;
  readonly order: SortOrder;
  readonly from: number;
  readonly count: number;
}

/** A part of a list. */
export interface RowsReply {
  /** How many rows were found. */
  readonly total: number;
  readonly rows: readonly ListedRow[];
}

export interface EndingReply {
  readonly total: number;
  readonly ending: readonly EndingAgreement[];
}

export type ListCounts = Readonly<Record<EditedList, number>>;

interface ListedPack {
  readonly document: OwnDocument;
  readonly names: ReadonlyMap<string, string>;
  /** What was computed of rows that are still the same. */
  readonly indexed: WeakMap<OwnRow, IndexedRow>;
  readonly texts: WeakMap<OwnRow, string>;
}

const wordsOf = (text: string): readonly string[] =>
  foldWords(text)
    .split(' ')
    .filter((word) => word !== '');

/** The lists of own packs, in parts. Orders and texts are computed when they are first asked for, and kept. */
export class OwnLists {
  readonly #language: LanguageTag;
  readonly #collator: Intl.Collator;
  #packs: readonly ListedPack[] = [];
  #orders = new Map<string, readonly IndexedRow[]>();
  /** Of the data before the last change: nearly sorted for the next one. */
  #before: ReadonlyMap<string, readonly IndexedRow[]> = new Map();
  #found: { readonly key: string; readonly rows: readonly IndexedRow[] } | null = null;
  #ending: { readonly key: string; readonly rows: readonly EndingAgreement[] } | null = null;

  constructor(language: LanguageTag) {
    this.#language = language;
    this.#collator = new Intl.Collator(language, { numeric: true });
  }

  /** Takes the packs as they are now. Rows that are the same objects as before are not computed again. */
  set(documents: readonly OwnDocument[]): void {
    const known = new Map(this.#packs.map((pack) => [pack.document.id, pack]));
    this.#packs = documents.map((document) => {
      const names = ownNames(document);
      const before = known.get(document.id);
      // Records show the names of their parties.
      const isSame = before !== undefined && [...before.names].every(([id, name]) => names.get(id) === name);
      return isSame
        ? { ...before, document, names }
        : { document, names, indexed: new WeakMap(), texts: new WeakMap() };
    });
    if (this.#orders.size > 0) this.#before = this.#orders;
    this.#orders = new Map();
    this.#found = null;
    this.#ending = null;
  }

  document(pack: string | null): OwnDocument | null {
    return this.#packs.find(({ document }) => document.id === pack)?.document ?? null;
  }

  /** All packs, or the one that is shown. */
  documents(pack: string | null): readonly OwnDocument[] {
    return this.#shown(pack).map(({ document }) => document);
  }

  /** Names of a pack's own entities. */
  namesOf(pack: string | null): NameOf {
    const names = this.#packs.find(({ document }) => document.id === pack)?.names;
    return (id) => names?.get(id);
  }

  counts(pack: string | null): ListCounts {
    const count = (list: EditedList) => this.#shown(pack).reduce((sum, { document }) => sum + document[list].length, 0);
    return Object.fromEntries(EDITED_LISTS.map((list) => [list, count(list)])) as ListCounts;
  }

  rows({ pack, list, search, order, from, count }: RowQuery): RowsReply {
    const words = wordsOf(search);
    const sorted = this.#sorted(pack, list, order);
    const found = words.length === 0 ? sorted : this.#find(JSON.stringify([pack, list, order, words]), sorted, words);
    return { total: found.length, rows: found.slice(from, from + count).map(({ listed }) => listed) };
  }

  /** The agreements that end within `months` of `today`, the soonest first. */
  allEnding(pack: string | null, today: string, months: number): readonly EndingAgreement[] {
    const key = JSON.stringify([pack, today, months]);
    if (this.#ending?.key !== key)
      this.#ending = { key, rows: endingWithin(this.#rowsOf(pack, 'agreements'), today, months) };
    return this.#ending.rows;
  }

  ending(pack: string | null, today: string, months: number, from: number, count: number): EndingReply {
    const all = this.allEnding(pack, today, months);
    return { total: all.length, ending: all.slice(from, from + count) };
  }

  /** The first entities of a pack in whose names all words of a text are. */
  entities(
    pack: string | null,
    list: 'institutions' | 'officials',
    text: string,
    count: number,
  ): readonly (OwnRows['institutions'] | OwnRows['officials'])[] {
    const words = wordsOf(text);
    const rows: readonly (OwnRows['institutions'] | OwnRows['officials'])[] = this.document(pack)?.[list] ?? [];
    const found: (OwnRows['institutions'] | OwnRows['officials'])[] = [];
    for (const row of rows) {
      if (found.length === count) break;
      const all = foldWords([row.name, ...row.names.map((each) => each.text)].join(' '));
      if (words.every((word) => all.includes(word))) found.push(row);
    }
    return found;
  }

  #shown(pack: string | null): readonly ListedPack[] {
    return this.#packs.filter(({ document }) => pack === null || document.id === pack);
  }

  /** In the order of the packs. */
  #rowsOf(pack: string | null, list: EditedList): readonly IndexedRow[] {
    return this.#shown(pack).flatMap(({ document, names, indexed }) =>
      document[list].map((row: OwnRow) => {
        const known = indexed.get(row) ?? indexRow(document.id, list, row, this.#language, (id) => names.get(id));
        indexed.set(row, known);
        return known;
      }),
    );
  }

  #sorted(pack: string | null, list: EditedList, order: SortOrder): readonly IndexedRow[] {
    const key = JSON.stringify([pack, list, order.by, order.descending]);
    const known = this.#orders.get(key);
    if (known) return known;
    const rows = this.#rowsOf(pack, list);
    const places = new Map(rows.map((row, place) => [row, place]));
    const kept = (this.#before.get(key) ?? []).filter((row) => places.has(row));
    const isKept = new Set(kept);
    // What is nearly sorted is sorted in one pass.
    const nearly = [...kept, ...rows.filter((row) => !isKept.has(row))];
    const sorted = sortRows(nearly, order, this.#collator, (row) => places.get(row) ?? 0);
    this.#orders.set(key, sorted);
    return sorted;
  }

  #find(key: string, rows: readonly IndexedRow[], words: readonly string[]): readonly IndexedRow[] {
    if (this.#found?.key === key) return this.#found.rows;
    const packs = new Map(this.#packs.map((pack) => [pack.document.id, pack]));
    const found = rows.filter(({ row, listed }) => {
      const text = this.#textOf(packs.get(listed.pack), listed.list, row);
      return words.every((word) => text.includes(word));
    });
    this.#found = { key, rows: found };
    return found;
  }

  #textOf(pack: ListedPack | undefined, list: EditedList, row: OwnRow): string {
    const known = pack?.texts.get(row);
    if (known !== undefined) return known;
    const text = searchTextOf(list, row, (id) => pack?.names.get(id));
    pack?.texts.set(row, text);
    return text;
  }
}
