import { packHashIndexOf } from '../bytes/hash-index.ts';
import { RowPacker } from '../bytes/packed-rows.ts';
import { writeSections } from '../bytes/sections.ts';
import { isPlain } from '../matching/fold.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import { browseOrder } from './browse.ts';
import { type CompiledFacets, FacetCollector } from './facets.ts';
import { foldSearch } from './fold-search.ts';
import { type SearchDocument, type SearchDocuments, searchDocumentsOf } from './search-documents.ts';
import { type DocumentRow, SEARCH_SECTIONS, SEARCH_VERSION } from './search-file.ts';
import { joinLines, type Lines, type LineTexts } from './search-text.ts';
import { packSignatures } from './similar.ts';
import { lineOfSite } from './sites.ts';
import type { Steps } from './steps.ts';
import { isEntity } from './types.ts';
import { packWordIndex } from './word-index.ts';
import { daysOf } from './words/date-words.ts';

/** What search needs of one pack, as `SearchFile` reads it. */
export interface CompiledSearch {
  readonly bytes: Uint8Array;
  /** The names of all documents, and their other texts; where each line begins stands in the bytes. */
  readonly names: LineTexts;
  readonly about: LineTexts;
}

/** Makes a pack searchable. Takes time linear in the size of the pack. */
export function* compileSearch(index: PackIndex): Steps<CompiledSearch> {
  const fold = foldOnce();
  const documents = yield* searchDocumentsOf(index, fold);
  const rowOf = ({ result, names: texts, fields }: SearchDocument): DocumentRow => {
    const { length } = isEntity(result) ? index.recordsOf(result.id) : [];
    return { result, records: length, names: texts, fields };
  };
  const { names, about, facets, rows, sites } = yield* readDocuments(documents, rowOf, fold);
  const { records, entities } = yield* browseOrder(documents);
  const nameWords = yield* packWordIndex(names.lines, names.first);
  const aboutWords = yield* packWordIndex(about.lines, about.first);
  yield;
  const signatures = packSignatures(names.lines);
  yield;
  const bytes = writeSections(SEARCH_SECTIONS, SEARCH_VERSION, {
    nameStarts: names.lines.starts,
    firstNames: names.first,
    aboutStarts: about.lines.starts,
    firstAbouts: about.first,
    nameWords,
    aboutWords,
    signatures,
    documents: rows,
    ids: packHashIndexOf(documents.length, (ordinal) => documents.subjectAt(ordinal)?.id ?? ''),
    sites: new TextEncoder().encode(sites.join('\n')),
    days: daysOfRecords(documents),
    recordOrder: records,
    entityOrder: entities,
    facets: new TextEncoder().encode(JSON.stringify(facets.lists)),
    postings: facets.postings,
  });
  return { bytes, names: textsOf(names), about: textsOf(about) };
}

/** The first and last day of each record; records stand behind all entities. */
function daysOfRecords(documents: SearchDocuments): Int32Array {
  const days: number[] = [];
  for (let ordinal = documents.entities; ordinal < documents.length; ordinal += 1)
    days.push(...daysOf(documents.at(ordinal)?.result.date ?? null));
  return Int32Array.from(days);
}

/** Names are folded for their lines, for their order and for lists; an institution's stand in each of its records. */
function foldOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (isPlain(text)) return text.toLowerCase();
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = foldSearch(text);
    known.set(text, folded);
    return folded;
  };
}

/** The lines of all documents, and the first line of each; one more for the end. */
interface LinesOfDocuments {
  readonly lines: Lines;
  readonly first: Uint32Array;
}

const textsOf = ({ lines: { narrow, wide } }: LinesOfDocuments): LineTexts => ({ narrow, wide });

const DOCUMENTS_A_STEP = 100;

interface ReadDocuments {
  readonly names: LinesOfDocuments;
  readonly about: LinesOfDocuments;
  readonly facets: CompiledFacets;
  /** The packed rows. */
  readonly rows: Uint8Array;
  readonly sites: readonly string[];
}

/** Goes through the documents once, since each is made anew. */
function* readDocuments(
  documents: SearchDocuments,
  rowOf: (document: SearchDocument) => DocumentRow,
  fold: (text: string) => string,
): Steps<ReadDocuments> {
  const { length, titles } = documents;
  const [names, about]: [string[], string[]] = [[], []];
  const [firstNames, firstAbouts] = [new Uint32Array(length + 1), new Uint32Array(length + 1)];
  const facets = new FacetCollector();
  const sites: string[] = [];
  const packer = yield* RowPacker.for({
    length,
    at: (ordinal) => {
      const document = documents.at(ordinal);
      return document && rowOf(document);
    },
  });
  for (let ordinal = 0; ordinal < length; ordinal += 1) {
    const document = documents.at(ordinal) as SearchDocument;
    const { title } = document.result;
    for (const { text } of document.names) names.push(text === title ? (titles[ordinal] as string) : fold(text));
    for (const { text } of document.fields) about.push(fold(text));
    firstNames[ordinal + 1] = names.length;
    firstAbouts[ordinal + 1] = about.length;
    facets.add(document, ordinal);
    for (const address of documents.addressesAt(ordinal)) sites.push(lineOfSite(address, ordinal));
    packer.add(rowOf(document));
    if (ordinal % DOCUMENTS_A_STEP === DOCUMENTS_A_STEP - 1) yield;
  }
  return {
    names: { lines: joinLines(names), first: firstNames },
    about: { lines: joinLines(about), first: firstAbouts },
    facets: facets.finish(),
    rows: packer.finish(),
    sites,
  };
}
