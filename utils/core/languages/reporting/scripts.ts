export interface ScriptSigns {
  readonly language: string;
  readonly letters: RegExp;
  /** The share of a text that decides for the language. */
  readonly share: number;
  /** Letters of other languages in the same script. A text in this language has few of them. */
  readonly foreign?: RegExp;
}

/**
 * Scripts and letters that tell a language; the first that fits decides. Han characters fill half of a Japanese text.
 * Kazakh and Belarusian write і as Ukrainian does, and beside it letters that Ukrainian has not.
 */
export const SCRIPTS: readonly ScriptSigns[] = [
  { language: 'ja', letters: /\p{Script=Hiragana}/gu, share: 0.15 },
  { language: 'ko', letters: /\p{Script=Hangul}/gu, share: 0.3 },
  { language: 'zh', letters: /\p{Script=Han}/gu, share: 0.3 },
  { language: 'th', letters: /\p{Script=Thai}/gu, share: 0.3 },
  { language: 'uk', letters: /[іїєґ]/giu, share: 0.02, foreign: /[ыэъёўәғқңөұүһ]/giu },
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu, share: 0.3 },
];

/** A headline in these languages may have no letter of their own, and look like one of the other. */
export const LOOKS_LIKE: Readonly<Record<string, string>> = { ja: 'zh', uk: 'ru', bg: 'ru', sr: 'ru' };
