import type { LanguageTag, LocalText } from './types.ts';

const ENGLISH = 'en';

/** Chinese is written in two scripts, and a tag often names the country instead. */
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)\b/;
const scriptOf = (tag: string): string => (/^zh\b/.test(tag) ? (TRADITIONAL.test(tag) ? 'zh-hant' : 'zh-hans') : tag);
/** A language tag for comparison: Chinese by its script alone. */
export const foldTag = (tag: LanguageTag): string => scriptOf(tag.toLowerCase().replaceAll('_', '-'));

/**
 * The text in a language: as that tag gives it, in the same language of another country or script, in English, or in
 * the first language that there is.
 */
export function textIn(text: LocalText, language: LanguageTag): string {
  if (typeof text === 'string') return text;
  const entries = Object.entries(text).map(([tag, words]) => ({ tag: foldTag(tag), words }));
  const wanted = foldTag(language);
  const [primary] = wanted.split('-');
  const found =
    entries.find(({ tag }) => tag === wanted) ??
    entries.find(({ tag }) => tag.split('-')[0] === primary) ??
    entries.find(({ tag }) => tag.split('-')[0] === ENGLISH) ??
    entries[0];
  return found?.words ?? '';
}

/** The text in every language in which it is given. */
export const textsOf = (text: LocalText): readonly string[] =>
  typeof text === 'string' ? [text] : [...new Set(Object.values(text))];

/** Texts one after the other, in each language in which one of them is given. */
export function joinTexts(texts: readonly LocalText[], separator: string): LocalText {
  const tags = new Set(texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))));
  const inLanguage = (tag: LanguageTag) => texts.map((text) => textIn(text, tag)).join(separator);
  return tags.size === 0 ? inLanguage(ENGLISH) : Object.fromEntries([...tags].map((tag) => [tag, inLanguage(tag)]));
}
