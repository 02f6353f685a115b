/**
 * Scripts and letters, and the share of a text that decides for a language, the first that fits. Han characters fill
 * half of a Japanese text.
 */
export const SCRIPTS: readonly (readonly [script: RegExp, share: number, language: string])[] = [
  [/\p{Script=Hiragana}/gu, 0.15, 'ja'],
  [/\p{Script=Hangul}/gu, 0.3, 'ko'],
  [/\p{Script=Han}/gu, 0.3, 'zh'],
  [/\p{Script=Thai}/gu, 0.3, 'th'],
  [/[іїєґ]/giu, 0.02, 'uk'],
  [/\p{Script=Cyrillic}/gu, 0.3, 'ru'],
];

/** A headline in these languages may have no letter of their own, and look like one of the other. */
export const LOOKS_LIKE: Readonly<Record<string, string>> = { ja: 'zh', uk: 'ru' };
