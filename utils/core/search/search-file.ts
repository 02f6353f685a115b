import { HashIndex } from '../bytes/hash-index.ts';
import { PackedRows } from '../bytes/packed-rows.ts';
import { asWords32, readJson, readSections } from '../bytes/sections.ts';
import type { CompiledSearch } from './compile-search.ts';
import type { FieldText } from './search-documents.ts';
import { type Lines, lineText } from './search-text.ts';
import { ordinalsOfSite } from './sites.ts';
import type { SearchableSummary, SearchFacets, SearchFilters } from './types.ts';
import { WordIndex } from './word-index.ts';
import { fitDate } from './words/date-words.ts';
import type { Meaning } from './words/vocabulary.ts';

/** Changes with the sections, and with every rule by which `compileSearch` computes them. */
export const SEARCH_VERSION = 11;
export const SEARCH_SECTIONS = [
  /** 32 bits each: where the lines of names begin, and the first line of each document. */
  'nameStarts',
  'firstNames',
  /** The same for all other texts. */
  'aboutStarts',
  'firstAbouts',
  /** The documents of each word of the names, and of all other texts. */
  'nameWords',
  'aboutWords',
  /** See `similar.ts`. */
  'signatures',
  /** Packed rows. */
  'documents',
  /** From the id of a document to its number. */
  'ids',
  /** Text: a line for each address of an institution's own pages; see `sites.ts`. */
  'sites',
  /** 32 bits each: the first and last day of each record, which stand behind all entities; see `daysOf`. */
  'days',
  /** 32 bits each: documents in the orders of the lists for browsing; no entities where they stand in that order. */
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

/**
 * The compiled search of one pack, read in place. Documents have numbers, which are the order of equally good results.
 */
export class SearchFile {
  readonly names: Lines;
  readonly about: Lines;
  readonly nameWords: WordIndex;
  readonly aboutWords: WordIndex;
  readonly signatures: Uint32Array;
  readonly facets: SearchFacets;
  readonly recordOrder: Uint32Array;
  /** The document that is the first record. */
  readonly firstRecord: number;
  readonly #days: Int32Array;
  readonly #entityOrder: Uint32Array;
  readonly #firstNames: Uint32Array;
  readonly #firstAbouts: Uint32Array;
  readonly #documents: PackedRows<DocumentRow>;
  readonly #ids: HashIndex;
  readonly #sites: Uint8Array;
  readonly #postings: Uint32Array;

  /** Throws BytesError for bytes that `compileSearch` of this version did not make. */
  constructor({ bytes, names, about }: CompiledSearch) {
    const sections = readSections(SEARCH_SECTIONS, SEARCH_VERSION, bytes);
    this.names = { ...names, starts: asWords32(sections.nameStarts) };
    this.about = { ...about, starts: asWords32(sections.aboutStarts) };
    this.nameWords = new WordIndex(sections.nameWords);
    this.aboutWords = new WordIndex(sections.aboutWords);
    this.signatures = asWords32(sections.signatures);
    this.facets = readJson(sections.facets) as SearchFacets;
    this.recordOrder = asWords32(sections.recordOrder);
    const { buffer, byteOffset, byteLength } = sections.days;
    this.#days = new Int32Array(buffer, byteOffset, byteLength >> 2);
    this.#firstNames = asWords32(sections.firstNames);
    this.#firstAbouts = asWords32(sections.firstAbouts);
    this.#documents = new PackedRows(sections.documents);
    this.#ids = new HashIndex(sections.ids);
    this.#sites = sections.sites;
    this.#postings = asWords32(sections.postings);
    this.firstRecord = this.size - (this.#days.length >> 1);
    this.#entityOrder = asWords32(sections.entityOrder);
  }

  /** The number of documents. */
  get size(): number {
    return this.#documents.length;
  }

  /** The entities by name; made where they stand in that order, since it is asked for when one browses alone. */
  get entityOrder(): Uint32Array {
    if (this.#entityOrder.length > 0) return this.#entityOrder;
    const order = new Uint32Array(this.firstRecord);
    for (let ordinal = 0; ordinal < order.length; ordinal++) order[ordinal] = ordinal;
    return order;
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

  /** The first of the sites that some document has its own pages on, with those documents. */
  documentsOfSite(sites: readonly string[]): { readonly site: string; readonly ordinals: readonly number[] } | null {
    if (sites.length === 0) return null;
    // Few searches are for an address: the text is not kept.
    const lines = new TextDecoder().decode(this.#sites);
    for (const site of sites) {
      const ordinals = ordinalsOfSite(lines, site);
      if (ordinals.length > 0) return { site, ordinals };
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
    const texts = [
      ...linesOf(this.names, this.#firstNames, ordinal),
      ...linesOf(this.about, this.#firstAbouts, ordinal),
    ];
    return needles.every((needle) => texts.some((text) => text.includes(needle)));
  }

  /** The lines of the names of a document: the first, and the one behind the last. */
  nameLines(ordinal: number): readonly [from: number, to: number] {
    return [this.#firstNames[ordinal] ?? 0, this.#firstNames[ordinal + 1] ?? 0];
  }

  /** The line of the document that shows the needle best: a name before another text, and one that begins with it. */
  lineWith(ordinal: number, needle: string): LineRef | null {
    for (const isAbout of [false, true]) {
      let inside: LineRef | null = null;
      const lines = isAbout ? this.about : this.names;
      const first = isAbout ? this.#firstAbouts : this.#firstNames;
      for (let number = first[ordinal] ?? 0; number < (first[ordinal + 1] ?? 0); number++) {
        const text = lineText(lines, number);
        // Each line begins with a space, and so do words of scripts that have spaces.
        if (text.startsWith(needle) || text.startsWith(needle, 1)) return { number, isAbout, isAtStart: true };
        if (inside === null && text.includes(needle)) inside = { number, isAbout, isAtStart: false };
      }
      if (inside !== null) return inside;
    }
    return null;
  }

  /** One for each document that the words may mean, otherwise 0; of a date, 2 for records within it. */
  meant(meaning: Meaning): Uint8Array {
    const found = new Uint8Array(this.size);
    if (meaning.field === 'date') {
      for (let ordinal = this.firstRecord, at = 0; ordinal < this.size; ordinal++, at += 2) {
        const fit = fitDate(meaning.date, this.#days[at] ?? 1, this.#days[at + 1] ?? 0);
        if (fit !== 'none') found[ordinal] = fit === 'within' ? 2 : 1;
      }
      return found;
    }
    const { kinds, countries } = this.facets;
    const isMeant = (place: number): boolean => {
      if (meaning.field === 'country') return countries[place - kinds.length]?.country === meaning.country;
      const known = kinds[place];
      return (
        known !== undefined &&
        meaning.kinds.some(({ type, kind }) => type === known.type && (kind === null || kind === known.kind))
      );
    };
    this.#eachPosting(isMeant, (ordinal) => {
      found[ordinal] = 1;
    });
    return found;
  }

  /** One for each document that passes the filters, otherwise 0; null where all pass. */
  passing({ kind, country, year, unit }: SearchFilters): Uint8Array | null {
    if (kind === null && country === null && year === null && unit === null) return null;
    const { kinds, countries, years, units } = this.facets;
    const beforeUnits = kinds.length + countries.length + years.length;
    const isWanted = (each: SearchFacets['kinds'][number]): boolean =>
      kind !== null && each.type === kind.type && (kind.kind === null || each.kind === kind.kind);
    const tests: ((place: number) => boolean)[] = [];
    if (kind !== null) tests.push((place) => place < kinds.length && isWanted(kinds[place] as (typeof kinds)[number]));
    if (country !== null) tests.push((place) => countries[place - kinds.length]?.country === country);
    if (year !== null) tests.push((place) => years[place - kinds.length - countries.length]?.year === year);
    if (unit !== null) tests.push((place) => units[place - beforeUnits]?.unit === unit);
    const passed = new Uint8Array(this.size);
    for (const test of tests)
      this.#eachPosting(test, (ordinal) => {
        passed[ordinal] = (passed[ordinal] ?? 0) + 1;
      });
    return passed.map((count) => (count === tests.length ? 1 : 0));
  }

  /** `place` counts the values of the filters: kinds, then countries, years and units. */
  #eachPosting(test: (place: number) => boolean, visit: (ordinal: number) => void): void {
    const { kinds, countries, years, units } = this.facets;
    let [place, at] = [0, 0];
    for (const { count } of [...kinds, ...countries, ...years, ...units]) {
      const end = at + count;
      if (test(place++)) for (; at < end; at++) visit(this.#postings[at] ?? 0);
      at = end;
    }
  }
}

/** A line of the names, or of the other texts. */
export interface LineRef {
  readonly number: number;
  readonly isAbout: boolean;
  /** Whether what is sought stands at its beginning. */
  readonly isAtStart: boolean;
}

const NO_TEXT: FieldText = { field: 'title', text: '' };

/** The lines of a document. */
function linesOf(lines: Lines, first: Uint32Array, ordinal: number): readonly string[] {
  const texts: string[] = [];
  for (let line = first[ordinal] ?? 0; line < (first[ordinal + 1] ?? 0); line++) texts.push(lineText(lines, line));
  return texts;
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
