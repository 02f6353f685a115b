import { HashIndex } from '../bytes/hash-index.ts';
import { PackedRows } from '../bytes/packed-rows.ts';
import { asWords32, readSections } from '../bytes/sections.ts';
import type { CompiledSearch } from './compile-search.ts';
import type { FieldText } from './search-documents.ts';
import { type Lines, lineText } from './search-text.ts';
import type { SearchableSummary, SearchFacets, SearchFilters } from './types.ts';

/** Changes with the sections, and with every rule by which `compileSearch` computes them. */
export const SEARCH_VERSION = 1;
export const SEARCH_SECTIONS = [
  /** 32 bits each: where the lines of names begin, and the first line of each document. */
  'nameStarts',
  'firstNames',
  /** The same for all other texts. */
  'aboutStarts',
  'firstAbouts',
  /** See `similar.ts`. */
  'signatures',
  /** Packed rows. */
  'documents',
  /** From the id of a document to its number. */
  'ids',
  /** 32 bits each: documents in the orders of the lists for browsing. */
  'recordOrder',
  'entityOrder',
  /** JSON: the values of the filters. */
  'facets',
  /** 32 bits each: for one value after another, the documents that have it, ascending. */
  'postings',
] as const;

/** A document that can be found. */
export interface DocumentRow {
  readonly result: SearchableSummary;
  /** How many records name an entity; 0 for a record. */
  readonly records: number;
  readonly names: readonly FieldText[];
  readonly fields: readonly FieldText[];
}

const decoder = new TextDecoder();

/** The compiled search of one pack, read in place. Documents have numbers, which are the order of equally good results. */
export class SearchFile {
  readonly names: Lines;
  readonly about: Lines;
  readonly signatures: Uint32Array;
  readonly facets: SearchFacets;
  readonly recordOrder: Uint32Array;
  readonly entityOrder: Uint32Array;
  readonly #firstNames: Uint32Array;
  readonly #firstAbouts: Uint32Array;
  readonly #documents: PackedRows<DocumentRow>;
  readonly #ids: HashIndex;
  readonly #postings: Uint32Array;

  /** Throws BytesError for bytes that `compileSearch` of this version did not make. */
  constructor({ bytes, names, about }: CompiledSearch) {
    const sections = readSections(SEARCH_SECTIONS, SEARCH_VERSION, bytes);
    this.names = { text: names, starts: asWords32(sections.nameStarts) };
    this.about = { text: about, starts: asWords32(sections.aboutStarts) };
    this.signatures = asWords32(sections.signatures);
    this.facets = JSON.parse(decoder.decode(sections.facets)) as SearchFacets;
    this.recordOrder = asWords32(sections.recordOrder);
    this.entityOrder = asWords32(sections.entityOrder);
    this.#firstNames = asWords32(sections.firstNames);
    this.#firstAbouts = asWords32(sections.firstAbouts);
    this.#documents = new PackedRows(sections.documents);
    this.#ids = new HashIndex(sections.ids);
    this.#postings = asWords32(sections.postings);
  }

  /** The number of documents. */
  get size(): number {
    return this.#documents.length;
  }

  document(ordinal: number): DocumentRow {
    return this.#documents.at(ordinal);
  }

  /** Null where the pack has no document of this id. */
  documentOf(id: string): DocumentRow | null {
    for (const ordinal of this.#ids.numbersOf(id)) {
      const row = this.document(ordinal);
      if (row.result.id === id) return row;
    }
    return null;
  }

  documentOfName(line: number): number {
    return lastAtMost(this.#firstNames, line);
  }

  documentOfAbout(line: number): number {
    return lastAtMost(this.#firstAbouts, line);
  }

  /** The text of a line as the pack has it. */
  originalName(line: number): FieldText {
    const ordinal = this.documentOfName(line);
    return this.document(ordinal).names[line - (this.#firstNames[ordinal] ?? 0)] ?? NO_TEXT;
  }

  originalAbout(line: number): FieldText {
    const ordinal = this.documentOfAbout(line);
    return this.document(ordinal).fields[line - (this.#firstAbouts[ordinal] ?? 0)] ?? NO_TEXT;
  }

  /** Whether each of the needles is in any line of the document. */
  holdsAll(ordinal: number, needles: readonly string[]): boolean {
    const lines = [
      ...linesFrom(this.names, this.#firstNames, ordinal),
      ...linesFrom(this.about, this.#firstAbouts, ordinal),
    ];
    return needles.every((needle) => lines.some((line) => line.includes(needle)));
  }

  /** One for each document that passes the filters, otherwise 0; null where all pass. */
  passing({ kind, country, year }: SearchFilters): Uint8Array | null {
    if (kind === null && country === null && year === null) return null;
    const { kinds, countries, years } = this.facets;
    const isWanted = (each: SearchFacets['kinds'][number]): boolean =>
      kind !== null && each.type === kind.type && (kind.kind === null || each.kind === kind.kind);
    const tests: ((place: number) => boolean)[] = [];
    if (kind !== null) tests.push((place) => place < kinds.length && isWanted(kinds[place] as (typeof kinds)[number]));
    if (country !== null) tests.push((place) => countries[place - kinds.length]?.country === country);
    if (year !== null) tests.push((place) => years[place - kinds.length - countries.length]?.year === year);
    const passed = new Uint8Array(this.size);
    for (const test of tests)
      this.#eachPosting((place, ordinal) => {
        if (test(place)) passed[ordinal] = (passed[ordinal] ?? 0) + 1;
      });
    return passed.map((count) => (count === tests.length ? 1 : 0));
  }

  /** `place` counts the values of the filters: kinds, then countries, then years. */
  #eachPosting(visit: (place: number, ordinal: number) => void): void {
    let at = 0;
    const { kinds, countries, years } = this.facets;
    for (const [place, { count }] of [...kinds, ...countries, ...years].entries())
      for (const end = at + count; at < end; at++) visit(place, this.#postings[at] ?? 0);
  }
}

const NO_TEXT: FieldText = { field: 'title', text: '' };

function linesFrom(lines: Lines, first: Uint32Array, ordinal: number): readonly string[] {
  const found: string[] = [];
  for (let line = first[ordinal] ?? 0; line < (first[ordinal + 1] ?? 0); line++) found.push(lineText(lines, line));
  return found;
}

/** The last place whose value is at most `value`, in ascending values. */
function lastAtMost(values: Uint32Array, value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((values[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
