/** Words of a page that point somewhere: to a country, or to a namesake. A hash alone excludes most words. */

import { PrefixFilter, WordFilter } from '../../languages/common-words/word-hash.ts';
import { countryWords } from '../../languages/geography/countries.ts';

/** Is the name of a country, or of its people; points to a namesake; begins a phrase that names a country. */
export const NAMES_COUNTRY = 1;
export const POINTS_TO_NAMESAKE = 2;
export const OPENS_PHRASE = 4;

export class PlaceWordFilter {
  private readonly words: WordFilter;
  private readonly prefixes: PrefixFilter;

  /** `others`: words that point to namesakes. */
  constructor(others: Iterable<string>) {
    const namesakes = [...others];
    const countries = countryWords();
    this.words = new WordFilter();
    this.words.mark(countries.keys(), NAMES_COUNTRY);
    this.words.mark(namesakes, POINTS_TO_NAMESAKE);
    this.prefixes = new PrefixFilter([...namesakes, ...countries.keys()]);
    const phrases = [...countries.keys()].map((phrase) => phrase.split(/[ -]/u)).filter(({ length }) => length > 1);
    this.words.mark(
      phrases.map(([first = '']) => first),
      OPENS_PHRASE,
    );
  }

  /** False where surely no word begins that points anywhere. */
  mayBegin(text: string, start: number): boolean {
    return this.prefixes.may(text, start);
  }

  /**
   * What a word may do, in bits: `NAMES_COUNTRY`, `POINTS_TO_NAMESAKE`,
   * `OPENS_PHRASE`; 0 for one that surely does nothing.
   */
  marksOf(text: string, start: number, end: number): number {
    return this.words.marksOf(text, start, end);
  }

  countryOf(phrase: string): string | undefined {
    const folded = phrase.toLowerCase();
    return countryWords().get(folded.includes('’') ? folded.replaceAll('’', "'") : folded);
  }
}
