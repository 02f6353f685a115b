/**
 * Letters and digits of the scripts whose words stand apart (Latin, Greek, Cyrillic) and Thai, as ranges for character
 * classes. `\p{L}` would say the same, but an expression with many of it takes tenths of a second to compile.
 */
export const WORD_LETTERS = String.raw`0-9A-Za-z\u00aa\u00b5\u00ba\u00c0-\u024f\u0300-\u052f\u0e00-\u0e7f\u1e00-\u1eff`;
export const NO_LETTER_BEFORE = `(?<![${WORD_LETTERS}])`;
export const NO_LETTER_BEHIND = `(?![${WORD_LETTERS}])`;
export const HAN_LETTERS = String.raw`\u3400-\u4dbf\u4e00-\u9fff`;
