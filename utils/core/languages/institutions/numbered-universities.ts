/** Universities of one town that numbers tell apart: Paris 1, Lyon III, Alger 2. */
import { mayNameMonth } from '../dates/month-words.ts';

/** Where towns have several that are called so. */
const COUNTRIES = new Set(['FR', 'DZ', 'CM', 'BF']);
const NUMBER =
  /^[\s\u00a0-](?:1[0-3]|[1-9]|X?(?:I{1,3}|I?V|VI{0,3})|I?X)(?![\p{L}\p{N}%°]|[.,:/]\d|\s?[-–:]\s?\d|\s\d)/u;
/** What is counted, and no university: two years after, three times as many. */
const COUNTED =
  /^\s(?:ans?|années?|mois|semaines?|jours?|heures?|fois|millions?|milliards?|points?|years?|months?|weeks?|days?|hours?|times|percent|Jahre|Tage|Wochen|Monate|Mal)(?!\p{L})/u;
/** 5 March, 5. März, 5 de marzo, 5 d’abril */
const WORD_BEHIND = /^\.?\s(?:de\s|of\s|d['’])?(?<word>\p{L}+)/u;

export const hasNumberedOnes = (country: string | undefined): boolean =>
  country !== undefined && COUNTRIES.has(country);

/** Whether a number behind a name, which ends in its town, makes it the name of another university of that town. */
export function isOneOfTown(after: string): boolean {
  const [number] = NUMBER.exec(after) ?? [];
  if (number === undefined) return false;
  const behind = after.slice(number.length);
  return !COUNTED.test(behind) && !mayNameMonth(WORD_BEHIND.exec(behind)?.groups?.word?.toLowerCase() ?? '');
}
