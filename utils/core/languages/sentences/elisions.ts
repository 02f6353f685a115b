/**
 * Words that lose their vowel before a name: French, Italian, Catalan. After other apostrophes a name does not begin.
 */
const ELIDED = new Set('l d qu n s c j m t jusqu lorsqu puisqu dell all nell sull dall un quest'.split(' '));
/** In small letters. */
export const isElidedWord = (word: string): boolean => ELIDED.has(word);
