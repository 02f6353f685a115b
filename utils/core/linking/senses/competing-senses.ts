/**
 * Reads the capitalised words of a text in one pass: names whose initials spell an acronym of the packs (Ocean
 * University of China, OUC), words that point to a country, and words that point to a namesake.
 */
import type { ScanNotes } from '../../matching/compiled-names/scan-notes.ts';
import { isJoinedOn, kindAt, OTHER, wordEnd, wordStart } from '../candidates/letters.ts';
import type { CompetingSense } from '../candidates/types.ts';
import type { LinkingModel } from '../linking-model.ts';
import { initialsOf } from './initials.ts';
import { OPENS_PHRASE, POINTS_SOMEWHERE } from './place-word-filter.ts';

export interface CapitalReading {
  readonly competingSenses: readonly CompetingSense[];
  readonly countries: Readonly<Record<string, number>>;
  readonly namesakes: readonly string[];
}

/** The word before is part of the phrase where only one space (or hyphen) stands between: South Korea. */
const HYPHEN = 0x2d;
const SPACE = 0x20;
const GLOSS = /^\s*[(（]["“]?(\p{L}{2,8}?)s?["”]?[)）,;]/u;

const NOWHERE = -2;

interface Found extends CapitalReading {
  readonly competingSenses: CompetingSense[];
  readonly countries: Record<string, number>;
  readonly namesakes: string[];
}
const NONE: readonly string[] = [];

/** "KITWE — ", "ORLANDO, Fla. - ": where the story was written counts as much as so many words. */
const DATELINE = /^(?:,\s+\p{Lu}[\p{L}.]*)?(?:\s+\([^)]{1,20}\))?\s+[—–-]\s/u;
const DATELINE_COUNTS = 5;
/** In UTF-16 units. */
const FAR = 40;

/** The word without a possessive ending. */
function bare(text: string, start: number, end: number): string {
  const mark = text.charCodeAt(end - 2);
  const isPossessive = (mark === 0x27 || mark === 0x2019) && text.charCodeAt(end - 1) === 0x73 && end - start > 2;
  return text.slice(start, isPossessive ? end - 2 : end);
}

/** Reads those words of one text that may be of note. */
class CapitalReader {
  private found: Found | null = null;
  private readonly text: string;
  private readonly model: LinkingModel;
  /** Of the word before, where it may open a phrase. */
  private phraseStart = NOWHERE;
  private phraseEnd = NOWHERE;

  constructor(text: string, model: LinkingModel) {
    this.text = text;
    this.model = model;
  }

  /** Null where nothing was found. */
  get reading(): CapitalReading | null {
    return this.found;
  }

  /** Whether a word that begins at `start` may end a phrase. */
  awaits(start: number): boolean {
    return start === this.phraseEnd + 1;
  }

  /** `before`: where the capital before stands. The word may point somewhere; it may begin a name. */
  read(start: number, before: number, mayPoint: boolean, mayBegin: boolean): void {
    const { text } = this;
    const { placeWords, acronymPrefilter } = this.model;
    if (kindAt(text, start - 1) !== OTHER) return;
    // Xi'An, Jiaotong-Liverpool: one word, read with its first letter.
    if (isJoinedOn(text, start) && wordStart(text, start - 1) <= before) return;
    const end = wordEnd(text, start);
    const marks = mayPoint ? placeWords.marksOf(text, start, end) : 0;
    if ((marks & POINTS_SOMEWHERE) !== 0) this.readWord(start, end);
    if (this.awaits(start)) this.readPhrase(end);
    if (mayBegin && acronymPrefilter.mayOpen(text, start, end)) this.readInitials(start, end);
    this.phraseStart = start;
    this.phraseEnd = (marks & OPENS_PHRASE) !== 0 ? end : NOWHERE;
  }

  private finds(): Found {
    this.found ??= { competingSenses: [], countries: {}, namesakes: [] };
    return this.found;
  }

  private readWord(start: number, end: number): void {
    const { placeWords, namesakes } = this.model;
    const word = bare(this.text, start, end);
    for (const contested of namesakes.get(word) ?? NONE) {
      const { namesakes: spoken } = this.finds();
      if (!spoken.includes(contested)) spoken.push(contested);
    }
    const isDateline = start === 0 && DATELINE.test(this.text.slice(end, end + FAR));
    this.count(placeWords.countryOf(word), isDateline ? DATELINE_COUNTS : 1);
  }

  private readPhrase(end: number): void {
    const { text, phraseStart, phraseEnd } = this;
    const gap = text.charCodeAt(phraseEnd);
    if (gap === SPACE || gap === HYPHEN) this.count(this.model.placeWords.countryOf(text.slice(phraseStart, end)));
  }

  private count(country: string | undefined, words = 1): void {
    if (country === undefined) return;
    const { countries } = this.finds();
    countries[country] = (countries[country] ?? 0) + words;
  }

  /** Names that begin with this word and spell an acronym. */
  private readInitials(at: number, wordsEnd: number): void {
    const { text, model } = this;
    for (const { initials, end } of initialsOf(text, at, wordsEnd)) {
      const holders = model.holdersOf(initials);
      if (holders.length === 0) continue;
      const defined = GLOSS.exec(text.slice(end, end + 16))?.[1]?.toUpperCase() === initials;
      for (const entity of holders) this.finds().competingSenses.push({ entity, text: initials, at, defined });
    }
  }
}

/** Null for a text that says nothing of the kind, as most do. `sights`: of the scan of this text. */
export function readCapitals(text: string, { capitals, count }: ScanNotes, model: LinkingModel): CapitalReading | null {
  const { placeWords, acronymPrefilter } = model;
  let reader: CapitalReader | null = null;
  for (let place = 0; place < count; place += 1) {
    const start = capitals[place] as number;
    const next = place + 1 < count ? (capitals[place + 1] as number) : Number.MAX_SAFE_INTEGER;
    // The end for most: nothing points anywhere, and no name begins.
    const mayPoint = placeWords.mayBegin(text, start);
    const mayBegin = acronymPrefilter.mayBegin(text, start, next);
    if (!mayPoint && !mayBegin && !reader?.awaits(start)) continue;
    reader ??= new CapitalReader(text, model);
    reader.read(start, place > 0 ? (capitals[place - 1] as number) : NOWHERE, mayPoint, mayBegin);
  }
  return reader?.reading ?? null;
}
