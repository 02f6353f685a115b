/**
 * Whole names of bodies of which the page misspells one word: Open Univeristy of Toruk, Anadoul University. Looked for
 * only where a run of capitalised words says what a body is, and only for words that are nothing else.
 */
import { foldWord } from '../../../languages/common-words/common-words.ts';
import { endOfPlace, withoutSeams } from '../../../languages/institutions/place-seams.ts';
import type { Respelling } from '../../../languages/institutions/shortened-words.ts';
import { isSmallWord } from '../../../languages/language-profiles.ts';
import { isJoinedOn, wordEnd } from '../../../languages/letters.ts';
import { isOpener } from '../../../languages/sentences/small-words.ts';
import type { ScanNotes } from '../../../matching/compiled-names/scan-notes.ts';
import type { NameMatch } from '../../../matching/compiled-names/types.ts';
import type { LinkingModel } from '../../linking-model.ts';
import type { NameEntry } from '../name-entry.ts';
import { isOtherForm, LONGEST_WORD, mayBeMisspelledAt, readWord, SHORTEST_WORD } from './misspelled-words.ts';

/** All in UTF-16 units. */
const SHORTEST_NAME = 10;
const LONGEST_NAME = 120;
/** Two words with small words between them stand no farther apart. */
const FARTHEST = 9;
/** A bound for a block that is a list of names that no pack has. */
const MAX_WORDS_TRIED = 24;
const MAX_WORDS_BEFORE = 5;
/** Longer runs are lines in capitals, or lists. */
const LONGEST_RUN = 16;
const SPACE = 0x20;
/** So many spaces stand for a mark before a place, at most; in UTF-16 units. */
const SEAM = 4;

function joins(text: string, from: number, to: number): boolean {
  if (to - from <= SEAM) return text.slice(from, to).trim() === '';
  if (to - from > FARTHEST || text.charCodeAt(from) !== SPACE || text.charCodeAt(to - 1) !== SPACE) return false;
  return text
    .slice(from + 1, to - 1)
    .split(' ')
    .every((word) => isSmallWord(word));
}

const isWhole = ({ entity, isNamesake, isAcronym, namesInFull, text }: NameEntry): boolean =>
  !entity.isPerson && !isNamesake && !isAcronym && namesInFull && text.length >= SHORTEST_NAME && /\s/u.test(text);

/** Runs of capitalised words that may be a name, read one after another; one object reads a block. */
class MisspelledNames {
  readonly found: NameMatch[] = [];
  readonly #text: string;
  readonly #matches: readonly NameMatch[];
  readonly #model: LinkingModel;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #tried = 0;
  /** The place in `matches` of the first name that does not end before the word that is read. */
  #place = 0;

  constructor(text: string, matches: readonly NameMatch[], model: LinkingModel) {
    this.#text = text;
    this.#matches = matches;
    this.#model = model;
  }

  read({ capitals, count }: ScanNotes): void {
    const text = this.#text;
    let last = -1;
    for (let at = 0; at < count; at += 1) {
      const start = capitals[at] as number;
      if (start < last) continue;
      const size = this.#starts.length;
      // Most capitals stand alone.
      if (size === 0 && (at + 1 === count || (capitals[at + 1] as number) - start > LONGEST_WORD)) continue;
      if (isJoinedOn(text, start)) continue;
      if (size > 0 && (size === LONGEST_RUN || !joins(text, last, start))) this.#endRun();
      last = wordEnd(text, start);
      this.#starts.push(start);
      this.#ends.push(last);
    }
    this.#endRun();
  }

  #endRun(): void {
    if (this.#starts.length > 1) this.#readRun();
    this.#starts.length = 0;
    this.#ends.length = 0;
  }

  #word(place: number): string {
    return this.#text.slice(this.#starts[place], this.#ends[place]);
  }

  #readRun(): void {
    let hasHead: boolean | null = null;
    for (const [place, start] of this.#starts.entries()) {
      const end = this.#ends[place] ?? 0;
      if (end - start < SHORTEST_WORD || this.#isNamed(start, end) || this.#tried >= MAX_WORDS_TRIED) continue;
      const { small, heads, mayBeMisspelled, isSomething } = readWord(this.#word(place));
      if (!mayBeMisspelled) continue;
      if (heads.length === 0) {
        if (isSomething) continue;
        hasHead ??= this.#starts.some((_, each) => readWord(this.#word(each)).isHead);
        if (!hasHead) continue;
      }
      this.#tried += 1;
      const match = this.#matchWith(place, small, heads);
      if (match !== null) this.found.push(match);
    }
  }

  #isNamed(start: number, end: number): boolean {
    while ((this.#matches[this.#place]?.end ?? end) < end) this.#place += 1;
    return (this.#matches[this.#place]?.start ?? end) <= start;
  }

  /** The name that has another spelling in place of the word; of several that begin before it, the longest. */
  #matchWith(place: number, word: string, heads: readonly string[]): NameMatch | null {
    const [start = 0, end = 0] = [this.#starts[place], this.#ends[place]];
    const behind = this.#text.slice(end, end + LONGEST_NAME);
    const next = NEXT_WORD.exec(behind)?.[1];
    for (let first = Math.max(0, place - MAX_WORDS_BEFORE); first <= place; first += 1) {
      // St Brackwaters University is another one than Brackwater University.
      if (first > 0 && heads.length === 0 && !isOpener(this.#word(first - 1))) return null;
      const from = this.#starts[first] ?? start;
      const before = this.#text.slice(from, start);
      const words = before.match(WORDS)?.map(foldWord) ?? [];
      const near = this.#model.compiledNames.nearWords(words, word, next === undefined ? undefined : foldWord(next));
      let found: NameMatch | null = null;
      const isMeant = (each: string): boolean => (heads.length > 0 ? heads.includes(each) : !isOtherForm(word, each));
      for (const spelling of near.filter(isMeant)) {
        const names = this.#named(before, spelling, behind);
        if (names === null) continue;
        // Two names are as near: neither is sure.
        if (found !== null) return null;
        found = {
          start: from,
          end: from + names.end + word.length - spelling.length,
          names: names.names,
          misspelled: heads.length > 0 ? 'head' : 'own-word',
        };
      }
      if (found !== null) return found;
    }
    return null;
  }

  #named(before: string, spelling: string, behind: string): NameMatch | null {
    const text = `${before}${spelling.charAt(0).toUpperCase()}${spelling.slice(1)}${behind}`;
    const [match] = this.#model.compiledNames.scan(text);
    if (match?.start !== 0 || match.end < before.length + spelling.length) return null;
    const names = match.names.filter((name) => this.#model.known.some([name], isWhole));
    return names.length === 0 ? null : { ...match, names };
  }
}

const WORDS = /[\p{L}\p{N}]+/gu;
const NEXT_WORD = /^ {1,4}([\p{L}\p{N}]+)/u;

/** The place of the first name from `from` on that does not end before `end`. */
function placeAt(matches: readonly NameMatch[], from: number, end: number): number {
  let place = from;
  while ((matches[place]?.end ?? end) < end) place += 1;
  return place;
}

/** Whether two capitalised words stand together of which one may be misspelled; in most blocks of prose none do. */
function mayHoldMisspelled(text: string, { capitals, count }: ScanNotes, matches: readonly NameMatch[]): boolean {
  // Small enough for engines to keep it as a plain integer and not as an object.
  let before = -1 - LONGEST_WORD;
  let isAsked = false;
  let place = 0;
  for (let at = 0; at < count; at += 1) {
    const start = capitals[at] as number;
    const wasAsked = isAsked;
    isAsked = false;
    if (start - before <= LONGEST_WORD && text.charCodeAt(start - 1) === SPACE) {
      const end = wordEnd(text, before);
      if (start - end <= FARTHEST && text.charCodeAt(end) === SPACE) {
        if (!wasAsked && mayBeMisspelledAt(text, before, end)) {
          place = placeAt(matches, place, end);
          if ((matches[place]?.start ?? end) > before) return true;
        }
        const last = wordEnd(text, start);
        if (mayBeMisspelledAt(text, start, last)) {
          place = placeAt(matches, place, last);
          if ((matches[place]?.start ?? last) > start) return true;
        }
        isAsked = true;
      }
    }
    before = start;
  }
  return false;
}

/**
 * `matches` with those names; one that stands inside such a name gives way to it. The notes are those of the scan of
 * this text.
 */
export function withMisspelledNames(
  given: string,
  notes: ScanNotes,
  matches: readonly NameMatch[],
  model: LinkingModel,
  seams: readonly Respelling[] = [],
): readonly NameMatch[] {
  const text = seams.length === 0 ? given : withoutSeams(given, seams);
  if (!mayHoldMisspelled(text, notes, matches)) return matches;
  const names = new MisspelledNames(text, matches, model);
  names.read(notes);
  const all = names.found.flatMap((match) => {
    const seam = seams.findLast(({ start, end }) => match.start < start && match.end > end);
    const end = seam === undefined ? match.end : endOfPlace(given, seam, match.end);
    return end === undefined ? [] : [{ ...match, end }];
  });
  if (all.length === 0) return matches;
  const cuts = ({ start, end }: NameMatch): boolean =>
    matches.some((each) => each.start < end && each.end > start && (each.start < start || each.end > end));
  const found = all.filter((each, place) => !cuts(each) && (all[place - 1]?.end ?? 0) <= each.start);
  const others = matches.filter(({ start, end }) => !found.some((each) => each.start < end && each.end > start));
  return [...others, ...found].sort((a, b) => a.start - b.start);
}
