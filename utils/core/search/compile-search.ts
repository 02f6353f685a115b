import { packHashIndexOf } from '../bytes/hash-index.ts';
import { packRowsInSteps } from '../bytes/packed-rows.ts';
import { writeSections } from '../bytes/sections.ts';
import { foldWords, isPlain } from '../matching/fold.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import { browseOrder } from './browse.ts';
import { facetsOf } from './facets.ts';
import { type FieldText, type SearchDocument, searchDocumentsOf } from './search-documents.ts';
import { type DocumentRow, SEARCH_SECTIONS, SEARCH_VERSION } from './search-file.ts';
import { joinLines, type Lines } from './search-text.ts';
import { packSignatures } from './similar.ts';
import { mapInSteps, type Steps } from './steps.ts';
import { isEntity } from './types.ts';
import { packWordIndex } from './word-index.ts';
import { daysOf } from './words/date-words.ts';

/** What search needs of one pack, as `SearchFile` reads it. */
export interface CompiledSearch {
  readonly bytes: Uint8Array;
  /** The names of all documents, and their other texts: `Lines` without `starts`, which stand in the bytes. */
  readonly names: string;
  readonly about: string;
}

/** Makes a pack searchable. Takes time linear in the size of the pack. */
export function* compileSearch(index: PackIndex): Steps<CompiledSearch> {
  const fold = foldOnce();
  const { documents, titles } = yield* searchDocumentsOf(index, fold);
  const names = yield* linesOf(
    documents,
    (document) => document.names,
    (text, ordinal) => (text === documents[ordinal]?.result.title ? (titles[ordinal] ?? '') : fold(text)),
  );
  const about = yield* linesOf(documents, (document) => document.fields, fold);
  const { records, entities } = yield* browseOrder(documents, titles);
  const facets = yield* facetsOf(documents);
  const rowOf = ({ result, names: texts, fields }: SearchDocument): DocumentRow => {
    const { length } = isEntity(result) ? index.recordsOf(result.id) : [];
    return { result, records: length, names: texts, fields };
  };
  const nameWords = yield* packWordIndex(names.lines, names.first);
  const aboutWords = yield* packWordIndex(about.lines, about.first);
  yield;
  const signatures = packSignatures(names.lines);
  yield;
  const rows = yield* packRowsInSteps({
    length: documents.length,
    at: (ordinal) => {
      const document = documents[ordinal];
      return document && rowOf(document);
    },
  });
  const bytes = writeSections(SEARCH_SECTIONS, SEARCH_VERSION, {
    nameStarts: names.lines.starts,
    firstNames: names.first,
    aboutStarts: about.lines.starts,
    firstAbouts: about.first,
    nameWords,
    aboutWords,
    signatures,
    documents: rows,
    ids: packHashIndexOf(documents.length, (ordinal) => documents[ordinal]?.result.id ?? ''),
    days: daysOfRecords(documents),
    recordOrder: Uint32Array.from(records),
    // Without records the documents are in that order themselves, as in every register of names.
    entityOrder: entities.every((ordinal, place) => ordinal === place) ? NO_ORDER : Uint32Array.from(entities),
    facets: new TextEncoder().encode(JSON.stringify(facets.lists)),
    postings: facets.postings,
  });
  return { bytes, names: names.lines.text, about: about.lines.text };
}

const NO_ORDER = new Uint32Array();

/** The first and last day of each record; records stand behind all entities. */
function daysOfRecords(documents: readonly SearchDocument[]): Int32Array {
  const first = documents.findIndex(({ result }) => !isEntity(result));
  return Int32Array.from((first < 0 ? [] : documents.slice(first)).flatMap(({ result }) => daysOf(result.date)));
}

/** Names are folded for their lines, for their order and for lists; an institution's stand in each of its records. */
function foldOnce(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (isPlain(text)) return text.toLowerCase();
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = foldWords(text);
    known.set(text, folded);
    return folded;
  };
}

/** The lines of all documents, and the first line of each; one more for the end. */
function* linesOf(
  documents: readonly SearchDocument[],
  of: (document: SearchDocument) => readonly FieldText[],
  fold: (text: string, ordinal: number) => string,
): Steps<{ readonly lines: Lines; readonly first: Uint32Array }> {
  const folded: string[] = [];
  const first = new Uint32Array(documents.length + 1);
  yield* mapInSteps(documents, (document, ordinal) => {
    for (const { text } of of(document)) folded.push(fold(text, ordinal));
    first[ordinal + 1] = folded.length;
  });
  return { lines: joinLines(folded), first };
}
