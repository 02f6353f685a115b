/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof st amb assoc no vs ltd co univ dept gen sen rep hon rev ph.d d.phil m.phil m.sc b.sc b.a m.a
  m.b.a`.split(/\s+/u),
);

/** `word`: without its full stop. */
export const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word.toLowerCase());
