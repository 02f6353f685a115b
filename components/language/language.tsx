import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../../utils/core/i18n/translate.ts';

/** The reader's language: the catalogue's words, and the BCP 47 tag of the catalogue in use for `Intl` and `lang`. */
export interface Language {
  readonly translate: Translate;
  readonly locale: string;
}

const LanguageContext = createContext<Language | null>(null);

/** Gives every component inside it the reader's language. */
export const LanguageProvider = LanguageContext.Provider;

/** @throws Error outside a `LanguageProvider`. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('No LanguageProvider around this component');
  return language;
}
