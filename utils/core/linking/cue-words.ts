/** Words of a page that point somewhere: to a country, or to a namesake. Most words are told apart by a hash alone. */
import { PrefixFilter, WordFilter } from './word-hash.ts';
import { countryWords } from './words/countries.ts';

export class CueWords {
  private readonly words: WordFilter;
  private readonly openers: WordFilter;
  private readonly prefixes: PrefixFilter;

  /** `others`: words that point to namesakes. */
  constructor(others: Iterable<string>) {
    const all = [...others, ...countryWords.keys()];
    this.words = new WordFilter(all);
    this.prefixes = new PrefixFilter(all);
    const phrases = [...countryWords.keys()].map((phrase) => phrase.split(/[ -]/u)).filter(({ length }) => length > 1);
    this.openers = new WordFilter(phrases.map(([first = '']) => first));
  }

  /** False where surely no word begins that points anywhere. */
  mayBegin(text: string, start: number): boolean {
    return this.prefixes.may(text, start);
  }

  /** False for a word that surely points nowhere. */
  mayBe(text: string, start: number, end: number): boolean {
    return this.words.may(text, start, end);
  }

  /** False for a word that surely opens no phrase that names a country. */
  mayOpen(text: string, start: number, end: number): boolean {
    return this.openers.may(text, start, end);
  }

  countryOf(phrase: string): string | undefined {
    const folded = phrase.toLowerCase();
    return countryWords.get(folded.includes('’') ? folded.replaceAll('’', "'") : folded);
  }
}
