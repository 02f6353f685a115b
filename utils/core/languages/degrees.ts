/** Where a degree comes from, or where somebody goes for one: a place of learning, whatever else is called so. */

const DEGREE = String.raw`(?:degrees?|Ph\.?D\.?|doctorates?|D\.?Phil\.?|M\.?B\.?A\.?|M\.?Sc\.?|M\.?Phil\.?|B\.?Sc\.?|master['’]s|bachelor['’]s)`;

interface Study {
  /** Ends right before the name. */
  readonly from: RegExp;
  /** Going there, where what stands behind says for what. */
  readonly to?: readonly [before: RegExp, after: RegExp];
}

const STUDY: Readonly<Record<string, Study>> = {
  en: {
    from: new RegExp(
      String.raw`(?:^|\P{L})(?:${DEGREE}(?:\s(?:in|of)(?:\s\p{Ll}+){1,3})?|graduat(?:ed|ing)(?:\sin\s\d{4})?)\sfrom\s(?:the\s)?$`,
      'u',
    ),
    to: [
      /(?:^|\s)(?:went|moved|came|returned|transferred)\s(?:up\s|on\s)?to\s$/u,
      new RegExp(String.raw`^\sfor\s(?:an?|his|her|their)\s(?:\p{Ll}+\s)?${DEGREE}`, 'u'),
    ],
  },
  es: {
    from: /(?:^|\s)(?:doctor|doctora|licenciad[oa]|graduad[oa]|egresad[oa]|titulad[oa])(?:\sen(?:\s\p{L}+){1,3})?\spor\s(?:la\s)?$/iu,
  },
  pt: {
    from: /(?:^|\s)(?:doutor|doutora|mestre|formad[oa]|graduad[oa]|licenciad[oa])(?:\sem(?:\s\p{L}+){1,3})?\s(?:pela|pelo|por)\s$/iu,
  },
};

/** `before` and `after`: what stands in the sentence around a name, in a text of this language (BCP 47). */
export function givesDegree(before: string, after: string, language: string): boolean {
  const study = STUDY[language.slice(0, 2)];
  // Nearly all names have another word right before them.
  if (study === undefined || !/(?:from|from the|to|por|por la|pela|pelo)\s$/u.test(before)) return false;
  const [going, forWhat] = study.to ?? [];
  return study.from.test(before) || ((going?.test(before) ?? false) && (forWhat?.test(after) ?? false));
}
