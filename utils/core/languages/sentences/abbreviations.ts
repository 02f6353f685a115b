/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set('mr mrs ms dr prof st amb assoc no vs ltd co univ dept gen sen rep hon rev'.split(' '));

/** `word`: without its full stop. */
export const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word.toLowerCase());
