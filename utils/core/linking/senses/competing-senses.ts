/**
 * Reads the capitalised words of a text in one pass: names whose initials spell an acronym of the packs (Ocean
 * University of China, OUC), words that point to a country, and words that point to a namesake.
 */

import { initialsGlossedBefore, initialsGlossedBehind } from '../../languages/definitions/explained-initials.ts';
import { isJoinedOn, kindAt, OTHER, wordEnd, wordStart } from '../../languages/letters.ts';
import type { ScanNotes } from '../../matching/compiled-names/scan-notes.ts';
import type { CompetingSense } from '../candidates/types.ts';
import type { LinkingModel } from '../linking-model.ts';
import { initialsOf } from './initials.ts';
import { NAMES_COUNTRY, OPENS_PHRASE, POINTS_TO_NAMESAKE } from './place-word-filter.ts';

export interface CapitalReading {
  readonly competingSenses: readonly CompetingSense[];
  readonly countries: Readonly<Record<string, number>>;
  readonly namesakes: readonly string[];
}

/** The word before is part of the phrase where only one space (or hyphen) stands between: South Korea. */
const HYPHEN = 0x2d;
const SPACE = 0x20;
const NOWHERE = -2;
/** Greater than any offset, and small enough for engines to keep it as a plain integer and not as an object. */
const BEHIND_ALL = 0x3fffffff;

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

const NO_SENSES: readonly CompetingSense[] = [];
const NO_COUNTRIES: Readonly<Record<string, number>> = {};
const NO_NAMESAKES: readonly string[] = [];

/** Reads those words of one text that may point somewhere or begin a name; few do, so that lists are made for those. */
class CapitalReader {
  private competingSenses: CompetingSense[] | null = null;
  private countries: Record<string, number> | null = null;
  private namesakes: string[] | null = null;
  private readonly text: string;
  private readonly model: LinkingModel;

  constructor(text: string, model: LinkingModel) {
    this.text = text;
    this.model = model;
  }

  /** Null where nothing was found. */
  get reading(): CapitalReading | null {
    const { competingSenses, countries, namesakes } = this;
    if (competingSenses === null && countries === null && namesakes === null) return null;
    return {
      competingSenses: competingSenses ?? NO_SENSES,
      countries: countries ?? NO_COUNTRIES,
      namesakes: namesakes ?? NO_NAMESAKES,
    };
  }

  readNamesake(start: number, end: number): void {
    const namesakes = this.model.namesakes.get(bare(this.text, start, end));
    if (namesakes === undefined) return;
    this.namesakes ??= [];
    for (const contested of namesakes) if (!this.namesakes.includes(contested)) this.namesakes.push(contested);
  }

  readCountry(start: number, end: number): void {
    const country = this.model.placeWords.countryOf(bare(this.text, start, end));
    if (country === undefined) return;
    const isDateline = start === 0 && DATELINE.test(this.text.slice(end, end + FAR));
    this.count(country, isDateline ? DATELINE_COUNTS : 1);
  }

  /** `gap`: where the first word of the phrase ends. */
  readPhrase(start: number, gap: number, end: number): void {
    const { text } = this;
    const unit = text.charCodeAt(gap);
    if (unit === SPACE || unit === HYPHEN) this.count(this.model.placeWords.countryOf(text.slice(start, end)));
  }

  private count(country: string | undefined, words = 1): void {
    if (country === undefined) return;
    this.countries ??= {};
    this.countries[country] = (this.countries[country] ?? 0) + words;
  }

  /** Names that begin with this word and spell an acronym. */
  readInitials(at: number, wordsEnd: number): void {
    const { text, model } = this;
    let glossed: { readonly text: string; readonly at: number } | undefined;
    for (const { initials, end } of initialsOf(text, at, wordsEnd)) {
      const holders = model.holdersOf(initials);
      if (holders.length === 0) continue;
      this.competingSenses ??= [];
      glossed ??= initialsGlossedBefore(text, at);
      const from = glossed.text === initials ? { from: glossed.at } : {};
      const defined = glossed.text === initials || initialsGlossedBehind(text, end)?.toUpperCase() === initials;
      for (const entity of holders) this.competingSenses.push({ entity, text: initials, at, defined, ...from });
    }
  }
}

/** Null for a text that says nothing of the kind, as most do. The notes are those of the scan of this text. */
export function readCapitals(text: string, { capitals, count }: ScanNotes, model: LinkingModel): CapitalReading | null {
  const { placeWords, acronymPrefilter } = model;
  let reader: CapitalReader | null = null;
  // Where the word before begins and ends, if it may open a phrase.
  let phraseStart = NOWHERE;
  let phraseEnd = NOWHERE;
  for (let place = 0; place < count; place += 1) {
    const start = capitals[place] as number;
    const next = place + 1 < count ? (capitals[place + 1] as number) : BEHIND_ALL;
    // Most words end here: they point to no country and no namesake, and begin no name.
    const mayPoint = placeWords.mayBegin(text, start);
    const mayBegin = acronymPrefilter.mayBegin(text, start, next);
    const mayEndPhrase = start === phraseEnd + 1;
    if (!mayPoint && !mayBegin && !mayEndPhrase) continue;
    if (kindAt(text, start - 1) !== OTHER) continue;
    // Xi'An, Jiaotong-Liverpool: one word, read with its first letter.
    if (
      isJoinedOn(text, start) &&
      wordStart(text, start - 1) <= (place > 0 ? (capitals[place - 1] as number) : NOWHERE)
    )
      continue;
    const end = wordEnd(text, start);
    const marks = mayPoint ? placeWords.marksOf(text, start, end) : 0;
    const opensName = mayBegin && acronymPrefilter.mayOpen(text, start, end);
    if (marks !== 0 || mayEndPhrase || opensName) reader ??= new CapitalReader(text, model);
    if ((marks & POINTS_TO_NAMESAKE) !== 0) reader?.readNamesake(start, end);
    if ((marks & NAMES_COUNTRY) !== 0) reader?.readCountry(start, end);
    if (mayEndPhrase) reader?.readPhrase(phraseStart, phraseEnd, end);
    if (opensName) reader?.readInitials(start, end);
    phraseStart = start;
    phraseEnd = (marks & OPENS_PHRASE) !== 0 ? end : NOWHERE;
  }
  return reader?.reading ?? null;
}
