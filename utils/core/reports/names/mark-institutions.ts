import type { Marks } from '../story/marks.ts';
import type { WordList, Words } from '../words/words-of.ts';
import { markHanInstitutions } from './han-institutions.ts';
import { isCapital, type Token, tokensOf } from './tokens.ts';

/** Longest name, in words: what is longer is no name. */
const MAX_WORDS = 14;
/** Lower-case words that may stand in a row within a name: Томский государственный технический университет. */
const MAX_LOWER = 4;

interface NameWords {
  isHead(word: string): boolean;
  isLink(word: string): boolean;
  isAnd(word: string): boolean;
  isField(word: string): boolean;
  isOffice(word: string): boolean;
  /** Before the place of a body. */
  leadsToPlace(word: string): boolean;
  /** Before what a body is for. */
  isFor(word: string): boolean;
  /** In the plural, what several bodies are called: Universities. */
  isGroupHead(word: string): boolean;
  /** Never the first word of a name: articles, prepositions, offices. */
  isOutside(word: string): boolean;
  readonly lowerCase: boolean;
  /** Whether a word without a capital may be the adjective of the head behind it. */
  isAdjective(word: string): boolean;
  readonly headsMayBeSmall: boolean;
}

const made = new WeakMap<Words, NameWords>();

function nameWordsOf(words: Words): NameWords {
  const done = made.get(words);
  if (done) return done;
  const lower = (...lists: readonly WordList[]): ReadonlySet<string> =>
    new Set(words.phrases(...lists).map((phrase) => phrase.toLowerCase()));
  const sources = words.phrases('institutionHeads').map((head) => head.replaceAll('*', String.raw`[\p{L}\p{M}-]*`));
  const head = new RegExp(`^(?:${sources.join('|')})$`, 'u');
  const [links, and, fields, groups] = [lower('nameLinks'), lower('and'), lower('fields'), lower('groupHeads')];
  const [purposes, offices, places] = [lower('for'), lower('offices'), lower('in')];
  const outside = lower(
    'articles',
    'with',
    'between',
    'by',
    'of',
    'from',
    'to',
    'at',
    'for',
    'clauseOpeners',
    'offices',
    'and',
    'outsideNames',
  );
  const names: NameWords = {
    isHead: (word) => head.test(word),
    isLink: (word) => links.has(word.toLowerCase()),
    isAnd: (word) => and.has(word.toLowerCase()),
    isGroupHead: (word) => groups.has(word.toLowerCase()),
    isOffice: (word) => offices.has(word.toLowerCase()),
    leadsToPlace: (word) => places.has(word.toLowerCase()),
    isFor: (word) => purposes.has(word.toLowerCase()),
    isField: (word) => fields.has(word.toLowerCase()),
    isOutside: (word) => word.length === 1 || outside.has(word.toLowerCase()),
    lowerCase: words.lowerCaseNames,
    isAdjective: (word) => words.lowerCaseNames || words.lowerCaseAdjectives.some((ending) => word.endsWith(ending)),
    headsMayBeSmall: words.lowerCaseAdjectives.length === 0,
  };
  made.set(words, names);
  return names;
}

/** The first word of a name whose head stands at `head`. */
function startOf(tokens: readonly Token[], head: number, names: NameWords): number {
  let start = head;
  let lower = 0;
  for (let at = head; at > 0 && tokens[at]?.follows; at -= 1) {
    const before = tokens[at - 1];
    if (!before || names.isOutside(before.text) || names.isLink(before.text)) break;
    if (isCapital(before)) {
      start = at - 1;
      lower = 0;
    } else if (!names.isAdjective(before.text) || ++lower > MAX_LOWER) break;
  }
  return start;
}

/** A head may be of two words: Đại học. */
function isHeadAt(tokens: readonly Token[], at: number, names: NameWords): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  return (
    word !== undefined &&
    (names.isHead(word.text) || (next?.follows === true && names.isHead(`${word.text} ${next.text}`)))
  );
}

/** Whether the capitals from here on are a name of their own: “… and Aalto University”. */
function beginsName(tokens: readonly Token[], from: number, names: NameWords): boolean {
  for (let at = from; at < tokens.length && (at === from || tokens[at]?.follows); at += 1) {
    const token = tokens[at];
    if (!token || !isCapital(token)) return false;
    if (isHeadAt(tokens, at, names)) return true;
  }
  return false;
}

/** Where a name ends: behind its last word, in tokens. */
function endOf(tokens: readonly Token[], start: number, head: number, names: NameWords): number {
  let end = head + 1;
  let isOpen = head === start || names.lowerCase;
  let lower = 0;
  // “Univerzitet za strane jezike u Toruku”: words of a field have no capitals.
  let isOfField = false;
  for (let at = end; at < tokens.length && tokens[at]?.follows && at - start < MAX_WORDS; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const link = names.isLink(token.text);
    if (!link && names.isOutside(token.text)) break;
    if (names.isAnd(token.text)) {
      const [before, after] = [tokens[at - 1], tokens[at + 1]];
      const joins = [before, after].some((word) => word !== undefined && names.isField(word.text));
      if (!joins || after === undefined || beginsName(tokens, at + 1, names)) break;
      isOpen = true;
    } else if (link) {
      isOpen = true;
      isOfField ||= !names.headsMayBeSmall && names.isFor(token.text);
    } else if (isCapital(token) && (isOpen || names.isHead(token.text))) {
      end = at + 1;
      lower = 0;
      // "University of Tartu Rector": a name goes on behind its
      // complement only where its language sets adjectives there.
      isOpen = names.lowerCase || head === start || isOpen;
    } else if ((names.lowerCase || isOfField) && ++lower <= MAX_LOWER && !isCapital(token)) {
      isOpen = true;
    } else break;
  }
  return end;
}

/** Capitals behind a place within a name, from which on the last two are a person: u Toruku Ada Vexar. */
const MIN_WITH_PERSON = 3;

/** “rektor Univerziteta u Toruku Ada Vexar”: behind an office, a name ends before the person who holds it. */
function endBeforePerson(tokens: readonly Token[], start: number, end: number, names: NameWords): number {
  const office = tokens[start - 1];
  if (!office || !tokens[start]?.follows || !names.isOffice(office.text)) return end;
  let capitals = 0;
  for (let at = end - 1; at > start; at -= 1) {
    const token = tokens[at];
    if (!token) return end;
    if (names.leadsToPlace(token.text)) return capitals >= MIN_WITH_PERSON ? end - 2 : end;
    if (!isCapital(token)) return end;
    capitals += 1;
  }
  return end;
}

/** The text with a mark in place of each name that holds a head noun of institutions. */
export function markInstitutions(text: string, marks: Marks, words: Words): string {
  if (!words.spaced) return markHanInstitutions(text, marks, words);
  const names = nameWordsOf(words);
  const tokens = tokensOf(text);
  let marked = '';
  let done = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.start < done || !isHeadAt(tokens, at, names)) continue;
    const start = startOf(tokens, at, names);
    if (start === at && !names.headsMayBeSmall && !isCapital(token)) continue;
    const end = endBeforePerson(tokens, start, endOf(tokens, start, at, names), names);
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (!first || !last || first.start < done) continue;
    const hasCapital = tokens.slice(start, end).some((word) => isCapital(word));
    // "The University" alone names nobody.
    const heads = tokens.slice(start, end).filter((_, index) => isHeadAt(tokens, start + index, names));
    // “Two Chinese Universities” names none.
    const isGroup = heads.every(({ text: word }) => names.isGroupHead(word));
    if (end - start < 2 || !hasCapital || isGroup) continue;
    const name = text.slice(first.start, last.end);
    marked += text.slice(done, first.start) + marks.add({ kind: 'institution', text: name, entity: null });
    done = last.end;
    at = end - 1;
  }
  return marked + text.slice(done);
}
