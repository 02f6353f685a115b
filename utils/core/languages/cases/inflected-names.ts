import { albanianCases } from './albanian-cases.ts';
import { arabicPrefixes } from './arabic-prefixes.ts';
import { latvianCases, lithuanianCases } from './baltic-cases.ts';
import { basqueCases } from './basque-cases.ts';
import { belarusianCases } from './belarusian-cases.ts';
import { bengaliCases } from './bengali-cases.ts';
import { czechCases } from './czech-cases.ts';
import { bulgarianArticles, macedonianArticles } from './definite-names.ts';
import { estonianCases, finnishCases } from './finnic-cases.ts';
import { germanCases } from './german-cases.ts';
import { greekCases } from './greek-cases.ts';
import { hebrewPrefixes } from './hebrew-prefixes.ts';
import { hungarianCases } from './hungarian-cases.ts';
import { kazakhCases } from './kazakh-cases.ts';
import { lastLetterCases, lastLetterLanguages } from './last-letter-cases.ts';
import { mongolianCases } from './mongolian-cases.ts';
import { icelandicCases, nordicGenitive } from './nordic-cases.ts';
import { romanianCases } from './romanian-cases.ts';
import { russianCases } from './russian-cases.ts';
import { polishCases, serbianCases, ukrainianCases } from './slavic-cases.ts';
import { slovenianCases } from './slovenian-cases.ts';
import { turkishCases } from './turkish-names.ts';

const INFLECTIONS: ReadonlyMap<string, (name: string) => string[]> = new Map([
  ['ar', arabicPrefixes],
  ['be', belarusianCases],
  ['bg', bulgarianArticles],
  ['bn', bengaliCases],
  ['bs', serbianCases],
  ['cs', czechCases],
  ['da', nordicGenitive],
  ['de', germanCases],
  ['el', greekCases],
  ['et', estonianCases],
  ['eu', basqueCases],
  ['fi', finnishCases],
  ['he', hebrewPrefixes],
  ['hr', serbianCases],
  ['hu', hungarianCases],
  ['is', icelandicCases],
  ['kk', kazakhCases],
  ['lt', lithuanianCases],
  ['lv', latvianCases],
  ['mk', macedonianArticles],
  ['mn', mongolianCases],
  ['nb', nordicGenitive],
  ['nn', nordicGenitive],
  ['no', nordicGenitive],
  ['pl', polishCases],
  ['ro', romanianCases],
  ['ru', russianCases],
  ['sk', czechCases],
  ['sl', slovenianCases],
  ['sq', albanianCases],
  ['sr', serbianCases],
  ['sv', nordicGenitive],
  ['tr', turkishCases],
  ['uk', ukrainianCases],
  ...lastLetterLanguages.map((language) => [language, (name: string) => lastLetterCases(name, language)] as const),
]);

/** The other forms in which sentences of its language have an institution's name; `lang` as in the pack (BCP 47). */
export function inflectedNames(name: string, lang = ''): string[] {
  return INFLECTIONS.get(lang.split('-', 1)[0] ?? '')?.(name) ?? [];
}
