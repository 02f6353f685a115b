import type { Query, Term } from './query.ts';
import type { LineRef, SearchFile } from './search-file.ts';
import { beginsLine, lineStart, lineText, wholeLine, wordStart } from './search-text.ts';
import { similarNames } from './similar.ts';
import type { Steps } from './steps.ts';
import type { SearchRank } from './types.ts';
import { WordFinder } from './word-finder.ts';
import type { Meaning } from './words/vocabulary.ts';

/** A document that a query found. */
export interface Hit {
  readonly ordinal: number;
  /** The text that matched; otherwise what it was found by. Null in lists for browsing. */
  readonly matched: LineRef | Meaning['field'] | { readonly site: string } | null;
  /** Null in lists for browsing. */
  readonly rank: SearchRank | null;
  /**
   * Of a similar name, of a date that is only partly the one that is wanted, or of a word inside a text; otherwise 0.
   */
  readonly distance: number;
  /** Which form of the query: as typed, without small words, or cut at what is understood. */
  readonly query: number;
}

const LINES_A_STEP = 300;
const DOCUMENTS_A_STEP = 300;
const MAX_ORDERED = 1000;
const PARTLY = 0.5;
/** A president comes before a vice president. */
const INSIDE = 0.1;

/**
 * The documents that match, each with its best rank; best rank first, then in their order, at most `most`. `sites`:
 * those that the query may be an address of, the nearest first.
 */
export function* findIn(
  file: SearchFile,
  queries: readonly Query[],
  sites: readonly string[],
  passing: Uint8Array | null,
  most: number,
): Steps<readonly Hit[]> {
  const hits: Hit[] = [];
  const seen = new Set<number>();
  let looked = 0;
  const finder = new WordFinder(file);
  const meant = new Map<Meaning, Uint8Array>();
  const meantBy = (meaning: Meaning): Uint8Array => {
    const found = meant.get(meaning) ?? file.meant(meaning);
    meant.set(meaning, found);
    return found;
  };
  const isOpen = (ordinal: number): boolean => !seen.has(ordinal) && (passing === null || passing[ordinal] === 1);
  const add = (hit: Hit): void => {
    seen.add(hit.ordinal);
    hits.push(hit);
  };

  /** Names that hold the words, and pass the test. */
  function* inNames(
    rank: SearchRank,
    query: number,
    candidates: Uint8Array | null,
    test: (line: number) => boolean,
  ): Steps<void> {
    for (
      let ordinal = candidates?.indexOf(1) ?? -1;
      ordinal >= 0;
      ordinal = candidates?.indexOf(1, ordinal + 1) ?? -1
    ) {
      if (hits.length >= most) return;
      if (++looked % DOCUMENTS_A_STEP === 0) yield;
      if (!isOpen(ordinal)) continue;
      const [from, to] = file.nameLines(ordinal);
      for (let number = from; number < to; number++)
        if (test(number)) {
          add({ ordinal, matched: { number, isAbout: false, isAtStart: false }, rank, distance: 0, query });
          break;
        }
    }
  }

  /** Records that are all that the words stand for. */
  function* byMeaning(query: number, { terms }: Query): Steps<void> {
    const meanings = terms.flatMap(({ meaning, isWhole }) => (meaning && isWhole ? meaning : []));
    const [first] = meanings;
    if (!first || meanings.length < terms.length || !meanings.some(saysWhat)) return;
    const all = meanings.map(meantBy);
    const found: Hit[] = [];
    for (let ordinal = file.firstRecord; ordinal < file.size; ordinal++) {
      if (ordinal % LINES_A_STEP === 0) yield;
      const fits = all.map((one) => one[ordinal] ?? 0);
      if (!isOpen(ordinal) || fits.includes(0)) continue;
      const distance = isPartly(meanings, fits) ? PARTLY : 0;
      found.push({ ordinal, matched: first.field, rank: 'meaning', distance, query });
    }
    found.sort((a, b) => a.distance - b.distance);
    for (const hit of found.slice(0, most - hits.length)) add(hit);
  }

  /** Documents that have each term in any of their texts, or are what it means. */
  function* about(query: number, { terms }: Query): Steps<void> {
    const needles = terms.map(({ words }) => words.map(wordStart));
    const counted = terms.map(({ words, meaning }) => {
      const inTexts = finder.rarest(words);
      const bits = meaning && meantBy(meaning);
      return { inTexts, bits, total: inTexts.count + (bits ? bits.reduce((sum, bit) => sum + (bit && 1), 0) : 0) };
    });
    yield;
    const driver = counted.reduce((least, one) => (one.total < least.total ? one : least), counted[0] ?? NO_TERM);
    if (driver.total === 0) return;
    const candidates = driver.bits?.slice() ?? new Uint8Array(file.size);
    if (driver.inTexts.count > 0) finder.mark(driver.inTexts.word, candidates);
    // Few are put in order; of many, the first that there are.
    const isFew = candidates.reduce((sum, bit) => sum + (bit && 1), 0) <= MAX_ORDERED;
    const found: Hit[] = [];
    for (let ordinal = 0; ordinal < file.size && (isFew || found.length + hits.length < most); ordinal++) {
      if (candidates[ordinal] === 0 || !isOpen(ordinal)) continue;
      if (++looked % DOCUMENTS_A_STEP === 0) yield;
      const fits = counted.map(({ bits }) => bits?.[ordinal] ?? 0);
      const isTold = needles.map((words) => file.holdsAll(ordinal, words));
      if (!isTold.every((told, at) => told || (fits[at] ?? 0) > 0)) continue;
      const partly = terms.some(({ meaning }, at) => !isTold[at] && meaning?.field === 'date' && fits[at] === 1);
      const matched = matchedBy(file, ordinal, terms, isTold);
      const isInside = matched !== null && typeof matched !== 'string' && 'isAtStart' in matched && !matched.isAtStart;
      const distance = isFew ? (partly ? PARTLY : 0) + (isInside ? INSIDE : 0) : 0;
      found.push({ ordinal, matched, rank: 'about', distance, query });
    }
    found.sort((a, b) => a.distance - b.distance);
    for (const hit of found.slice(0, most - hits.length)) add(hit);
  }

  const known = file.documentsOfSite(sites);
  for (const ordinal of known?.ordinals ?? [])
    if (known && isOpen(ordinal)) add({ ordinal, matched: { site: known.site }, rank: 'exact', distance: 0, query: 0 });
  const texts = queries.flatMap(({ text, words }, query) => (text === null ? [] : { text, words, query }));
  for (const { text, words, query } of texts) {
    const needle = wholeLine(text);
    yield* inNames('exact', query, finder.withWhole(words), (number) => beginsLine(file.names, needle, number));
  }
  const forms = [...queries.entries()].filter(([, { isNameOnly }]) => !isNameOnly);
  for (const [query, form] of forms) yield* byMeaning(query, form);
  for (const { text, words, query } of texts) {
    const needle = lineStart(text);
    yield* inNames('starts', query, finder.inNames(words), (number) => beginsLine(file.names, needle, number));
  }
  for (const [query, { words }] of forms) {
    const needles = words.map(wordStart);
    yield* inNames('words', query, finder.inNames(words), (number) => {
      const text = lineText(file.names, number);
      return needles.every((needle) => text.includes(needle));
    });
  }
  for (const [query, form] of forms) if (hits.length < most) yield* about(query, form);
  return hits;
}

const NO_TERM = { inTexts: { word: '', count: 0 }, bits: null, total: 0 } as const;

/** A country alone, or a month of any year, names no record. */
const saysWhat = (meaning: Meaning): boolean =>
  meaning.field === 'kind' || (meaning.field === 'date' && 'first' in meaning.date);

const isPartly = (meanings: readonly Meaning[], fits: readonly number[]): boolean =>
  meanings.some(({ field }, at) => field === 'date' && fits[at] === 1);

/** The text that shows best why a document was found: that of a word which means nothing by itself. */
function matchedBy(
  file: SearchFile,
  ordinal: number,
  terms: readonly Term[],
  isTold: readonly boolean[],
): Hit['matched'] {
  const told = terms.filter((_, at) => isTold[at]);
  const { words: [word] = [] } = told.find(({ meaning }) => meaning === null) ?? told[0] ?? {};
  const line = word === undefined ? null : file.lineWith(ordinal, wordStart(word));
  return line ?? terms.flatMap(({ meaning }) => meaning?.field ?? [])[0] ?? null;
}

/** Similar names, nearest first, each document once. */
export function* similarIn(file: SearchFile, text: string, passing: Uint8Array | null): Steps<readonly Hit[]> {
  const hits: Hit[] = [];
  const seen = new Set<number>();
  for (const { line, distance } of yield* similarNames(file.names, file.signatures)(text)) {
    const ordinal = file.documentOfName(line);
    if (seen.has(ordinal) || (passing && !passing[ordinal])) continue;
    seen.add(ordinal);
    hits.push({
      ordinal,
      matched: { number: line, isAbout: false, isAtStart: false },
      rank: 'similar',
      distance,
      query: 0,
    });
  }
  return hits;
}
