import type { ScanNotes } from './scan-notes.ts';

/** How the letters on a page may differ from the letters of a name; see `../`. */
export type CaseRule =
  /** Acronyms: as written, or as one of the listed spellings. */
  | 'exact'
  /** Proper names: the capitals of the name must be capitals; all capitals (a headline) is accepted too. */
  | 'proper'
  /** Scripts without case. */
  | 'caseless';

export interface CompilableName {
  readonly text: string;
  readonly rule: CaseRule;
}

/** Which word of a name a text misspells: one that says what the body is, or one that tells it from others. */
export type MisspelledWord = 'head' | 'own-word';

export interface NameMatch {
  /** UTF-16 offsets in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** Indices into the list of names that was compiled: every name that this span spells. Never empty, ascending. */
  readonly names: readonly number[];
  /** One word of the name is misspelled in the text. */
  readonly misspelled?: MisspelledWord;
}

/** The compiled names. `scan` gives the leftmost longest matches, disjoint and in order. */
export interface CompiledNames {
  readonly size: number;
  /** `notes`, where given, gets what the text has besides names. */
  scan(text: string, scanNotes?: ScanNotes): readonly NameMatch[];
}

/** Compiled names that are read from their bytes. */
export interface LoadedNames extends CompiledNames {
  /** The words of which `word` is a misspelling, with which a name goes on behind `before`; see `near-words.ts`. */
  nearWords(before: readonly string[], word: string, next: string | undefined): readonly string[];
  /** The text of a name by its number; empty for one that has no letter or digit. */
  textOf(number: number): string;
}
