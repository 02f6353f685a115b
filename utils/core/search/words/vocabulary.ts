import { UNSPACED } from '../../matching/fold.ts';
import { foldSearch } from '../fold-search.ts';
import type { DateWanted } from './date-words.ts';
import { type KindWanted, kindsByPhrase } from './kind-words.ts';

/** What words stand for, apart from the names in which they occur. */
export type Meaning =
  | { readonly field: 'kind'; readonly kinds: readonly KindWanted[] }
  | { readonly field: 'country'; readonly country: string }
  | { readonly field: 'date'; readonly date: DateWanted };

/** What the words of a query may mean: kinds, and the countries of the data. */
export interface Vocabulary {
  /** Of a folded phrase, in the singular or plural. */
  meaningOf(phrase: string): Meaning | null;
  /** Of a word that is still being typed. */
  meaningBeginning(word: string): Meaning | null;
  /** The longest phrase of a script without spaces that stands at this place; null where none does. */
  phraseAt(text: string, at: number): string | null;
}

/** Shorter beginnings stand for too much. */
const ENOUGH_LETTERS = 4;

/** `countryNames` gives the names that readers may type for a country. */
export function createVocabulary(
  countries: readonly string[],
  countryNames: (country: string) => readonly string[],
): Vocabulary {
  const meanings = new Map<string, Meaning>();
  for (const [phrase, kinds] of kindsByPhrase()) meanings.set(foldSearch(phrase), { field: 'kind', kinds });
  for (const country of countries)
    for (const name of countryNames(country)) meanings.set(foldSearch(name), { field: 'country', country });
  const unspaced = [...meanings.keys()].filter((phrase) => UNSPACED.test(phrase));
  const longest = Math.max(0, ...unspaced.map((phrase) => phrase.length));
  const words = [...meanings.keys()].filter((phrase) => !phrase.includes(' '));

  const meaningOf = (phrase: string): Meaning | null =>
    meanings.get(phrase) ?? meanings.get(phrase.replace(/ies$/, 'y')) ?? meanings.get(phrase.replace(/s$/, '')) ?? null;
  return {
    meaningOf,
    meaningBeginning(word) {
      if (word.length < ENOUGH_LETTERS) return null;
      const found = words.filter((phrase) => phrase.startsWith(word)).flatMap((phrase) => meanings.get(phrase) ?? []);
      const kinds = found.flatMap((meaning) => (meaning.field === 'kind' ? meaning.kinds : []));
      return kinds.length > 0 ? { field: 'kind', kinds } : (found[0] ?? null);
    },
    phraseAt(text, at) {
      for (let length = Math.min(longest, text.length - at); length > 1; length--) {
        const phrase = text.slice(at, at + length);
        if (meanings.has(phrase) && UNSPACED.test(phrase)) return phrase;
      }
      return null;
    },
  };
}
