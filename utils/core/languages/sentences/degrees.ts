/**
 * Where a degree comes from: a place of learning, whatever else is called so. Where somebody goes for one may be the
 * town in which it lies.
 */

const DEGREE = String.raw`(?:degrees?|Ph\.?D\.?|doctorates?|D\.?Phil\.?|M\.?B\.?A\.?|M\.?Sc\.?|M\.?Phil\.?|B\.?Sc\.?|master['’]s|bachelor['’]s)`;

/** By language, what ends right before the name. */
const STUDY: Readonly<Record<string, RegExp>> = {
  en: new RegExp(
    String.raw`(?:^|\P{L})(?:${DEGREE}(?:\s(?:in|of)(?:\s\p{Ll}+){1,3})?|graduat(?:ed|ing)(?:\sin\s\d{4})?)\s(?:from|at)\s(?:the\s)?$`,
    'u',
  ),
  es: /(?:^|\s)(?:doctor|doctora|licenciad[oa]|graduad[oa]|egresad[oa]|titulad[oa])(?:\sen(?:\s\p{L}+){1,3})?\spor\s(?:la\s)?$/iu,
  pt: /(?:^|\s)(?:doutor|doutora|mestre|formad[oa]|graduad[oa]|licenciad[oa])(?:\sem(?:\s\p{L}+){1,3})?\s(?:pela|pelo|por)\s$/iu,
};

/** `before`: what stands in the sentence before a name, in a text of this language (BCP 47). */
export function givesDegree(before: string, language: string): boolean {
  const study = STUDY[language.slice(0, 2)];
  // Nearly all names have another word right before them.
  return (
    study !== undefined && /(?:from|at|from the|at the|por|por la|pela|pelo)\s$/u.test(before) && study.test(before)
  );
}

const DEED = /^\s(?:graduates|engineers|tutors|lectures|fellows)\s(?:the|an?|this|these|those|its|their)\s/u;
/** " graduates the ", " engineers a ": a verb, and no word for people or works of learning. */
export const isDeedOfScholars = (after: string): boolean => DEED.test(after);
