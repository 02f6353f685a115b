/** What babel calls a language, as biblatex wants it in `langid` (biblatex manual, table 2), by its ISO 639 code. */
const BABEL_NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'ngerman',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  id: 'indonesian',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  ms: 'malay',
  pt: 'portuguese',
  ru: 'russian',
  th: 'thai',
  tr: 'turkish',
  vi: 'vietnamese',
  zh: 'chinese',
};

/** `null` for a language that is not listed. */
export const babelLanguage = (tag: string): string | null => BABEL_NAMES[tag.toLowerCase().split('-')[0] ?? ''] ?? null;
