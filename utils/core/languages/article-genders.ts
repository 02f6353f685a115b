/** The gender that an article gives to initials, which have that of the body they stand for: a UFC (universidade), o UFC. */

/** A name of the body, in a language (BCP 47) where that is known. */
interface NameInLanguage {
  readonly text: string;
  readonly lang?: string | undefined;
}

interface Genders {
  /** Articles, by themselves or joined to a preposition. */
  readonly masculine: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * By language. French and Italian articles before a vowel, which have no gender, are left out, and so is "a", which is
 * "to" in Portuguese and Galician as well.
 */
const GENDERS: Readonly<Record<string, Genders>> = {
  pt: { masculine: set('o do no ao pelo um num'), feminine: set('da na à pela uma numa') },
  gl: { masculine: set('o do no ao polo un'), feminine: set('da na á pola unha') },
  es: { masculine: set('el del al un'), feminine: set('la una') },
  ca: { masculine: set('el del al pel un'), feminine: set('la una') },
  fr: { masculine: set('le du au un'), feminine: set('la une') },
  it: { masculine: set('il del dal al nel sul un'), feminine: set('la della dalla alla nella sulla una') },
};

/** What a body is, at the beginning of its name, by language; a name that begins otherwise has no known gender. */
const FEMININE: Readonly<Record<string, RegExp>> = {
  pt: /^(?:universidade|escola|faculdade|academia|fundação|associação)\s/iu,
  gl: /^(?:universidade|escola|facultade|academia|fundación)\s/iu,
  es: /^(?:universidad|escuela|facultad|academia|fundación|asociación)\s/iu,
  ca: /^(?:universitat|escola|facultat|acadèmia|fundació)\s/iu,
  fr: /^(?:université|école|faculté|académie|fondation|association)\s/iu,
  it: /^(?:università|scuola|facoltà|accademia|fondazione|associazione)\s/iu,
};
const MASCULINE: Readonly<Record<string, RegExp>> = {
  pt: /^(?:instituto|centro|conselho|ministério|banco|colégio)\s/iu,
  gl: /^(?:instituto|centro|consello|ministerio|banco)\s/iu,
  es: /^(?:instituto|centro|consejo|ministerio|banco|colegio|tecnológico)\s/iu,
  ca: /^(?:institut|centre|consell|ministeri|banc)\s/iu,
  fr: /^(?:institut|centre|conseil|ministère|collège)\s/iu,
  it: /^(?:istituto|centro|consiglio|ministero|politecnico|collegio)\s/iu,
};

/** At the beginning of a sentence it is the article. */
const OPENING_A = 'A';
const HAS_OPENING_A = new Set(['pt', 'gl']);

/**
 * Whether the word before initials is an article of the other gender than the body's, whose names are given, in a text
 * of this language (BCP 47). False where the language has no genders, or no name of the body is said to be in it.
 */
export function isOfOtherGender(article: string, names: readonly NameInLanguage[], language: string): boolean {
  const primary = language.slice(0, 2);
  const genders = GENDERS[primary];
  if (!genders) return false;
  const word = article.toLowerCase();
  const isMasculine = genders.masculine.has(word);
  const isFeminine = genders.feminine.has(word) || (article === OPENING_A && HAS_OPENING_A.has(primary));
  if (!isMasculine && !isFeminine) return false;
  const other = (isMasculine ? FEMININE : MASCULINE)[primary];
  const own = (isMasculine ? MASCULINE : FEMININE)[primary];
  const texts = names.filter(({ lang }) => lang?.slice(0, 2) === primary).map(({ text }) => text);
  return texts.some((text) => other?.test(text)) && !texts.some((text) => own?.test(text));
}
