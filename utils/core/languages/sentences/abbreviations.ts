/** Abbreviations whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof st amb assoc no vs ltd co univ dept gen sen rep hon rev ph.d d.phil m.phil m.sc b.sc b.a m.a
  m.b.a`.split(/\s+/u),
);

/** `word`: without its full stop. */
export const isAbbreviation = (word: string): boolean => ABBREVIATIONS.has(word.toLowerCase());

/** The end of a text with an abbreviation, a single letter or a number behind which no sentence ends. */
export const ENDS_NO_SENTENCE =
  /(?:^|[\s(])(?:\p{L}|\d{1,2}|Dr|Prof|Mr|Mrs|Ms|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ltd|Inc|Co|Corp|vs|etc|Univ|Hon|Gen|Gov|Sen|Rev|approx|dr|hab|ул|пр|им|проф|акад|стр|bzw|ca|Nr|Mme|art|Sr|Sra|Dña|núm|พ\.ศ|ดร|รศ|ผศ|มสธ)\.$/u;
