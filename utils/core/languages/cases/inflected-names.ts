import { arabicPrefixes } from './arabic-prefixes.ts';
import { germanCases } from './german-cases.ts';
import { kazakhCases } from './kazakh-cases.ts';
import { romanianCases } from './romanian-cases.ts';
import { russianCases } from './russian-cases.ts';
import { polishCases, serbianCases, ukrainianCases } from './slavic-cases.ts';

const INFLECTIONS: ReadonlyMap<string, (name: string) => string[]> = new Map([
  ['ar', arabicPrefixes],
  ['de', germanCases],
  ['kk', kazakhCases],
  ['pl', polishCases],
  ['ro', romanianCases],
  ['ru', russianCases],
  ['sr', serbianCases],
  ['uk', ukrainianCases],
]);

/** The other forms in which sentences of its language have an institution's name; `lang` as in the pack (BCP 47). */
export function inflectedNames(name: string, lang = ''): string[] {
  return INFLECTIONS.get(lang.split('-', 1)[0] ?? '')?.(name) ?? [];
}
