/**
 * Nations as adjectives, which many languages write in small letters: la UNED española, die britische Open University.
 */

import { stateOf } from '../han/places.ts';
import { languageTest } from '../language-test.ts';
import { countryNames } from './countries.ts';
import { countryOf, isCountryName, isPlaceName } from './places.ts';

/**
 * By country (ISO 3166-1) the beginnings of the adjective in Spanish, Portuguese, French, Italian, Romanian and German.
 */
const BEGINNINGS = `ES españo espanho espagno spagno spanio spanisch
GB britán britân britann britisch inglés inglesa inglês anglais ingles
FR frances francês françai franzö
DE aleman alemã alemán allemand tedesc deutsche german
CN chino chinês chines chinoi cinese chinez
US estadounidense estadunidense norteamerican américain amerikanisch statunitens
IT italian italien italieni
PT portugues português portugai portoghes portugie portughez
BR brasileñ brasileir brésilien brasilian
MX mexican mexicain messican mexikanisch
AR argentin
CL chilen chilien cilen
CO colombian colombien kolumbian
PE peruan péruvien peruvian
CR costarricens costarriquenh costaricien costa-ricien
JP japon giappones japanisch
KR surcorean sudcorean sul-corean sud-coréen südkorean
IN indio indian indien indisch
ID indonesi
MY malasi malaysi malaisi malese
TH tailand thaïland thailänd
VN vietnam
ZA sudafrican sul-african sudafrican sud-africain südafrikan
AU australian australien australisch
CA canadien canadens canadian canadese kanadisch
RU ruso rusa russo russa russe russisch rusă rusesc rusească rusești
TR turco turca turc turque türkisch
GR griego griega grego grega grec greco greca griechisch
IE irland
NL neerland holand holland niederländ olandes
BE belga belge belgisch belgian
CH suizo suiza suíço suíça suisse svizzer schweizer elvețian elveţian
AT austríac austriac autrichien österreichisch
PL polaco polaca polon polacc polnisch
SE sueco sueca suédois svedes schwedisch
KZ kazaj cazaque kazakh kasachisch
PK paquistan pakistan
PH filipin philippin
EG egipci egípci égypti egizian ägyptisch
KE kenian keniat kenyan kenianisch
NG nigerian
ZM zambian sambisch
BW botsuan botswan`;

const byFirst = new Map<string, readonly (readonly [beginning: string, country: string])[]>();
for (const line of BEGINNINGS.split('\n')) {
  const [country = '', ...beginnings] = line.split(' ');
  for (const beginning of beginnings) {
    const key = beginning.slice(0, 2);
    byFirst.set(key, [...(byFirst.get(key) ?? []), [beginning, country]]);
  }
}

const speaksSo = languageTest('es pt fr it ro de ca gl');
/**
 * Of adjectives in these languages: españo-la, chinoi-ses, brasilian-ischen; other endings make another word: rustique.
 */
const ENDING =
  /^(?:[aeioăíls]|[aeo]s|[eo]i|ii|ls|is|l[aeio]s?|n[aeio]s?|an[aeio]s?|h[ei]|ais(?:es?)?|ses?|[ée]s(?:as?|es?|i)?|ês|i?en(?:s|nes?)?|it[aei]s?|ques?|s?isch(?:e[mnrs]?)?|sch(?:e[mnrs]?)?|e?[mnrs]|ez[ăei]?)?$/u;

/**
 * The country of a nation's adjective in small letters, in a
 * text of this language (BCP 47); undefined where it is none.
 */
export function countryOfNation(word: string, language: string): string | undefined {
  if (!speaksSo(language) || !/^\p{Ll}{2}/u.test(word)) return undefined;
  let found: readonly [beginning: string, country: string] | undefined;
  for (const each of byFirst.get(word.slice(0, 2)) ?? [])
    if (word.startsWith(each[0]) && each[0].length > (found?.[0].length ?? 0)) found = each;
  return found !== undefined && ENDING.test(word.slice(found[0].length)) ? found[1] : undefined;
}

/** Initials that are a country's in a language, whatever body has them elsewhere. */
const COUNTRY_INITIALS: Readonly<Record<string, readonly string[]>> = {
  pt: ['EUA', 'EAU'],
  gl: ['EUA'],
  ca: ['EUA'],
  es: ['EAU', 'RDC'],
  fr: ['RDC', 'RCA', 'EAU'],
  it: ['USA'],
  ro: ['SUA', 'EAU'],
  de: ['DDR', 'BRD', 'VAE'],
  ru: ['США', 'ОАЭ', 'КНР', 'ФРГ', 'ЮАР'],
};

/** Whether initials are those of a country in a text of this language (BCP 47). */
export const areCountryInitials = (initials: string, language: string): boolean =>
  COUNTRY_INITIALS[language.slice(0, 2)]?.includes(initials) ?? false;

/** A word for a country that is neither its name nor one of its cities: Colombian. */
const isOfNation = (word: string): boolean => !countryNames.has(word) && (isCountryName(word) || !isPlaceName(word));

/** Whether an English word is the adjective of another nation than that of `own` (ISO 3166-1): Colombian. */
export function isOfOtherNation(word: string, own: string | undefined): boolean {
  const country = countryOf(word);
  return own !== undefined && country !== undefined && stateOf(country) !== stateOf(own) && isOfNation(word);
}
