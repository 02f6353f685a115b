/**
 * What universities are called in other languages than that of their name, where the words around the place are all
 * that changes: Universidade da África do Sul for the University of South Africa. Countries are named as Unicode CLDR
 * names them; towns and states stay as they are written, as most languages of the Latin script have them.
 */

/**
 * In a template X is the place, and ~X "of" it, with the articles that it may have; words in brackets, parted by |,
 * stand for one another. A word in small letters stands for one with a capital as well.
 */
type Templates = Readonly<Record<string, string>>;

/** University of X, where X is a country. None in Swedish, where Xs universitet are all universities there as well. */
const OF_COUNTRY: Templates = {
  pt: 'universidade ~X',
  es: 'universidad ~X',
  fr: 'université ~X',
  it: 'università ~X',
  de: 'Universität [|von ]X',
  nl: 'Universiteit van X',
  tr: 'X Üniversitesi',
  vi: 'đại học X',
  id: 'Universitas X',
  ms: 'Universiti X',
  ro: 'Universitatea din X',
  ar: 'جامعة X',
  fa: 'دانشگاه X',
  th: 'มหาวิทยาลัยX',
};

/** National University of X. */
const NATIONAL: Templates = {
  pt: 'universidade Nacional ~X',
  es: 'universidad Nacional ~X',
  fr: 'université nationale ~X',
  it: 'università nazionale ~X',
  de: '[Nationale Universität|Nationaluniversität] [|von ]X',
  nl: 'Nationale Universiteit van X',
  tr: 'X Ulusal Üniversitesi',
  vi: 'đại học Quốc gia X',
  id: 'Universitas Nasional X',
  ms: 'Universiti [Nasional|Kebangsaan] X',
  ro: 'Universitatea Națională din X',
  sv: 'Xs nationella universitet',
  ar: 'جامعة X الوطنية',
  fa: 'دانشگاه ملی X',
  th: 'มหาวิทยาลัยแห่งชาติX',
  ko: 'X[| ]국립[| ]대학교',
  ja: 'X国立大学',
  zh: 'X国立大学',
};

/** University of Technology of a town. */
const OF_TECHNOLOGY: Templates = {
  pt: 'universidade [Tecnológica|de Tecnologia] de X',
  es: 'universidad [Tecnológica|de Tecnología] de X',
  fr: '[université technologique|université de technologie] de X',
  it: '[università tecnologica|università di tecnologia] di X',
  de: 'Technische Universität X',
  nl: 'Technische Universiteit X',
  tr: 'X Teknoloji Üniversitesi',
  vi: 'đại học Công nghệ X',
  id: 'Universitas Teknologi X',
  ms: 'Universiti Teknologi X',
  sv: 'X tekniska universitet',
};

/** Technological University. */
const TECHNOLOGICAL: Templates = {
  pt: 'universidade Tecnológica de X',
  es: 'universidad Tecnológica de X',
  fr: 'université technologique de X',
  it: 'università tecnologica di X',
  tr: 'X Teknoloji Üniversitesi',
  vi: 'đại học Công nghệ X',
  id: 'Universitas Teknologi X',
  ms: 'Universiti Teknologi X',
  sv: 'X tekniska universitet',
};

/** Technical University. */
const TECHNICAL: Templates = {
  pt: 'universidade Técnica de X',
  es: 'universidad Técnica de X',
  fr: 'université technique de X',
  it: 'università tecnica di X',
  de: 'Technische Universität X',
  nl: 'Technische Universiteit X',
  tr: 'X Teknik Üniversitesi',
  vi: 'đại học Kỹ thuật X',
  id: 'Universitas Teknik X',
  sv: 'X tekniska universitet',
};

/**
 * Institute of Technology of a town or a state: the usual word
 * of each language alone, as each is a form for every institute.
 */
const INSTITUTE_OF_TECHNOLOGY: Templates = {
  pt: 'instituto de Tecnologia de X',
  es: 'instituto Tecnológico de X',
  fr: 'institut de technologie ~X',
  tr: 'X Teknoloji Enstitüsü',
  vi: 'viện Công nghệ X',
  id: 'Institut Teknologi X',
};

/** X State University, of one of the United States. */
const OF_STATE: Templates = {
  pt: 'universidade Estadual ~X',
  es: 'universidad Estatal ~X',
  fr: 'université d’État ~X',
  it: 'università statale ~X',
  de: 'Staatliche Universität X',
  tr: 'X Eyalet Üniversitesi',
  vi: 'đại học bang X',
};

/** X State University, of a town whose university the state runs. */
const RUN_BY_STATE: Templates = {
  pt: 'universidade Estatal de X',
  es: 'universidad Estatal de X',
  fr: 'université d’État de X',
  it: 'università statale di X',
  de: 'Staatliche Universität X',
  tr: 'X Devlet Üniversitesi',
};

/** What "of" is before a place, by how its first word begins or ends; the first that holds. */
const OF: Readonly<Record<string, readonly (readonly [place: RegExp, words: readonly string[]])[]>> = {
  pt: [
    [/^\p{L}+as(?!\p{L})/u, ['de ', 'das ', 'do ']],
    [/^\p{L}+s(?!\p{L})/u, ['de ', 'dos ', 'do ']],
    [/^\p{L}+a(?!\p{L})/u, ['de ', 'da ', 'do ']],
    [/^/u, ['de ', 'do ']],
  ],
  es: [
    [/^\p{L}+as(?!\p{L})/u, ['de ', 'de las ']],
    [/^\p{L}+s(?!\p{L})/u, ['de ', 'de los ']],
    [/^\p{L}+a(?!\p{L})/u, ['de ', 'de la ']],
    [/^/u, ['de ', 'del ']],
  ],
  fr: [
    [/^[AEIOUÉÎ]/u, ['d’', 'de l’']],
    [/^\p{L}+s(?!\p{L})/u, ['de ', 'des ', 'du ']],
    [/^\p{L}+e(?!\p{L})/u, ['de ', 'de la ']],
    [/^/u, ['de ', 'du ']],
  ],
  it: [
    [/^[AEIOU]/u, ['di ', 'dell’']],
    [/^\p{L}+a(?!\p{L})/u, ['di ', 'della ']],
    [/^\p{L}+e(?!\p{L})/u, ['di ', 'delle ']],
    [/^\p{L}+i(?!\p{L})/u, ['di ', 'dei ']],
    [/^/u, ['di ', 'del ']],
  ],
};

const ofWords = (language: string, place: string): readonly string[] =>
  OF[language]?.find(([shape]) => shape.test(place))?.[1] ?? [];

/** A spelled out template with its place. */
function placed(language: string, text: string, place: string): readonly string[] {
  const words = text.includes('~') ? ofWords(language, place).map((word) => text.replace('~', word)) : [text];
  return words.map((each) => each.replace('X', () => place));
}

const CHOICE = /\[(?<words>[^\]]*)\]/u;

function spelledOut(template: string): readonly string[] {
  const found = CHOICE.exec(template);
  if (!found) return [template];
  return (found.groups?.words ?? '').split('|').flatMap((word) => spelledOut(template.replace(found[0], () => word)));
}

const tables = new Map<Templates, readonly (readonly [language: string, texts: readonly string[]])[]>();

function written(templates: Templates): readonly (readonly [language: string, texts: readonly string[]])[] {
  const known = tables.get(templates);
  if (known) return known;
  const made = Object.entries(templates).map(([language, template]) => [language, spelledOut(template)] as const);
  tables.set(templates, made);
  return made;
}

const displays = new Map<string, Intl.DisplayNames>();

function countryIn(language: string, country: string): string | undefined {
  let display = displays.get(language);
  if (display === undefined) {
    display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    displays.set(language, display);
  }
  return display.of(country);
}

function ofCountry(templates: Templates, country: string): readonly string[] {
  return written(templates).flatMap(([language, texts]) => {
    const place = countryIn(language, country);
    return place === undefined ? [] : texts.flatMap((text) => placed(language, text, place));
  });
}

const ofTown = (templates: Templates, town: string): readonly string[] =>
  written(templates).flatMap(([language, texts]) => texts.flatMap((text) => placed(language, text, town)));

const UNIVERSITY_OF = /^(?:The )?(?<national>National )?University of (?:the )?(?<place>\p{Lu}[\p{L} ]+)$/u;
const NATIONAL_LAST = /^(?:The )?(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) National University$/u;
/** A name of up to two words that nothing but Latin letters are in. */
const TOWN = String.raw`(?<town>\p{Lu}[\p{Script=Latin}-]+(?: \p{Lu}[\p{Script=Latin}-]+)?)`;
const TECHNOLOGY = new RegExp(
  `^(?:The )?${TOWN} (?<head>University of Technology|Technological University|Technical University)$`,
  'u',
);
const TECHNICAL_HEADS: ReadonlyMap<string, Templates> = new Map([
  ['Technological University', TECHNOLOGICAL],
  ['Technical University', TECHNICAL],
]);
const INSTITUTE = new RegExp(`^(?:The )?${TOWN} Institute of Technology$`, 'u');
const STATE = new RegExp(`^(?:The )?${TOWN} State University$`, 'u');

const ADJECTIVE = /^\p{Lu}\p{L}+(?:n|ese|ish)$/u;

/**
 * Whether a place is the country itself, and none of its regions: Iceland; for a national university also Australian.
 */
function isNameOf(country: string, place: string, university: string): boolean {
  const name = countryIn('en', country);
  if (name === undefined || name === place) return name !== undefined;
  return university.endsWith(' National University') && ADJECTIVE.test(place) && name.startsWith(place.slice(0, 4));
}

/**
 * What a university of this English name is called in other languages; `country` is its own (ISO 3166-1). None where
 * the name is of another kind, or "of" a country that is not its own: the University of Georgia.
 */
export function translatedUniversity(name: string, country: string | undefined): readonly string[] {
  const { place = '', national } = UNIVERSITY_OF.exec(name)?.groups ?? NATIONAL_LAST.exec(name)?.groups ?? {};
  if (place !== '') {
    if (country === undefined || !isNameOf(country, place, name)) return [];
    const isNational = national !== undefined || name.endsWith(' National University');
    return ofCountry(isNational ? NATIONAL : OF_COUNTRY, country);
  }
  const { town, head = '' } = TECHNOLOGY.exec(name)?.groups ?? {};
  if (town !== undefined) return ofTown(TECHNICAL_HEADS.get(head) ?? OF_TECHNOLOGY, town);
  const institute = INSTITUTE.exec(name)?.groups?.town;
  if (institute !== undefined) return ofTown(INSTITUTE_OF_TECHNOLOGY, institute);
  const state = STATE.exec(name)?.groups?.town;
  return state === undefined ? [] : ofTown(country === 'US' ? OF_STATE : RUN_BY_STATE, state);
}
