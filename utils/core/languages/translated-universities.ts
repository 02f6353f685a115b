/**
 * What universities are called in other languages than that of their name, where the words around the place are all that
 * changes: Universidade da África do Sul for the University of South Africa. Countries are named as Unicode CLDR names
 * them; towns and states stay as they are written, as most languages of the Latin script have them.
 */
import { countryOf, isCountryName } from './places.ts';

/**
 * In a template X is the place; words in brackets, parted by |, stand for one another. A word in small letters stands for
 * one with a capital as well.
 */
type Templates = Readonly<Record<string, string>>;

const PT = '[de|do|da|dos|das] X';
const ES = '[de|del|de la|de los] X';
const FR = '[de |du |des |de la |d’]X';
const IT = '[di |del |della |dell’|delle |dei ]X';

/** University of X, where X is a country. None in Swedish, where Xs universitet are all universities there as well. */
const OF_COUNTRY: Templates = {
  pt: `universidade ${PT}`,
  es: `universidad ${ES}`,
  fr: `université ${FR}`,
  it: `università ${IT}`,
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
  pt: `universidade Nacional ${PT}`,
  es: `universidad Nacional ${ES}`,
  fr: `université nationale ${FR}`,
  it: `università nazionale ${IT}`,
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

/** University of Technology, Technological University of a town. */
const OF_TECHNOLOGY: Templates = {
  pt: 'universidade [Tecnológica|de Tecnologia] de X',
  es: 'universidad [Tecnológica|de Tecnología] de X',
  fr: '[université technologique|université de technologie] de X',
  it: '[università tecnologica|università di tecnologia] di X',
  de: 'Technische Universität X',
  nl: 'Technische Universiteit X',
  tr: 'X [Teknoloji|Teknik] Üniversitesi',
  vi: 'đại học Công nghệ X',
  id: 'Universitas Teknologi X',
  ms: 'Universiti Teknologi X',
  sv: 'X tekniska universitet',
};

/** Institute of Technology of a town or a state. */
const INSTITUTE_OF_TECHNOLOGY: Templates = {
  pt: 'instituto [Tecnológico|de Tecnologia] [de|do|da] X',
  es: 'instituto [Tecnológico|de Tecnología] de X',
  fr: '[institut de technologie|institut technologique] [de |du |d’]X',
  it: 'istituto [di tecnologia|tecnologico] [di |del ]X',
  tr: 'X Teknoloji Enstitüsü',
  vi: '[viện|học viện] Công nghệ X',
  id: 'Institut Teknologi X',
  ms: 'Institut Teknologi X',
};

/** X State University. */
const OF_STATE: Templates = {
  pt: 'universidade [Estadual|Estatal] [de|do|da] X',
  es: 'universidad Estatal [de|del] X',
  fr: 'université d’État [de |du |de l’|d’]X',
  it: 'università statale [di |del |dell’]X',
  de: 'Staatliche Universität [|von ]X',
  tr: 'X Eyalet Üniversitesi',
  vi: 'đại học [Bang|bang] X',
};

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
    return place === undefined ? [] : texts.map((text) => text.replace('X', () => place));
  });
}

const ofTown = (templates: Templates, town: string): readonly string[] =>
  written(templates).flatMap(([, texts]) => texts.map((text) => text.replace('X', () => town)));

const UNIVERSITY_OF = /^(?:The )?(?<national>National )?University of (?:the )?(?<place>\p{Lu}[\p{L} ]+)$/u;
const NATIONAL_LAST = /^(?:The )?(?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) National University$/u;
/** A name of up to two words that nothing but Latin letters are in. */
const TOWN = String.raw`(?<town>\p{Lu}[\p{Script=Latin}-]+(?: \p{Lu}[\p{Script=Latin}-]+)?)`;
const TECHNOLOGY = new RegExp(
  `^(?:The )?${TOWN} (?:University of Technology|Technological University|Technical University)$`,
  'u',
);
const INSTITUTE = new RegExp(`^(?:The )?${TOWN} Institute of Technology$`, 'u');
const STATE = new RegExp(`^(?:The )?${TOWN} State University$`, 'u');

/**
 * What a university of this English name is called in other languages; `country` is its own (ISO 3166-1). None where the
 * name is of another kind, or "of" a country that is not its own: the University of Georgia.
 */
export function translatedUniversity(name: string, country: string | undefined): readonly string[] {
  const { place = '', national } = UNIVERSITY_OF.exec(name)?.groups ?? NATIONAL_LAST.exec(name)?.groups ?? {};
  if (place !== '') {
    if (country === undefined || countryOf(place) !== country || !isCountryName(place)) return [];
    const isNational = national !== undefined || name.endsWith(' National University');
    return ofCountry(isNational ? NATIONAL : OF_COUNTRY, country);
  }
  const technology = TECHNOLOGY.exec(name)?.groups?.town;
  if (technology !== undefined) return ofTown(OF_TECHNOLOGY, technology);
  const institute = INSTITUTE.exec(name)?.groups?.town;
  if (institute !== undefined) return ofTown(INSTITUTE_OF_TECHNOLOGY, institute);
  const state = STATE.exec(name)?.groups?.town;
  return state === undefined ? [] : ofTown(OF_STATE, state);
}
