/** Words of a page that point somewhere: to a country, or to a namesake. A hash alone excludes most words. */

import { countryWords } from '../../languages/countries.ts';
import { PrefixFilter, WordFilter } from './word-hash.ts';

/** Is a word that points somewhere; begins a phrase that names a country. */
export const POINTS_SOMEWHERE = 1;
export const OPENS_PHRASE = 2;

export class PlaceWordFilter {
  private readonly words: WordFilter;
  private readonly prefixes: PrefixFilter;

  /** `others`: words that point to namesakes. */
  constructor(others: Iterable<string>) {
    const all = [...others, ...countryWords.keys()];
    this.words = new WordFilter(all);
    this.prefixes = new PrefixFilter(all);
    const phrases = [...countryWords.keys()].map((phrase) => phrase.split(/[ -]/u)).filter(({ length }) => length > 1);
    this.words.mark(
      phrases.map(([first = '']) => first),
      OPENS_PHRASE,
    );
  }

  /** False where surely no word begins that points anywhere. */
  mayBegin(text: string, start: number): boolean {
    return this.prefixes.may(text, start);
  }

  /** What a word may do, in bits: `pointsSomewhere`, `opensPhrase`; 0 for one that surely does nothing. */
  marksOf(text: string, start: number, end: number): number {
    return this.words.marksOf(text, start, end);
  }

  countryOf(phrase: string): string | undefined {
    const folded = phrase.toLowerCase();
    return countryWords.get(folded.includes('’') ? folded.replaceAll('’', "'") : folded);
  }
}
