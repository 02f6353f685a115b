import { inSerbianCyrillic } from '../transcription/serbian-scripts.ts';
import { croatian } from './croatian.ts';
import type { Phrases, ReportWords } from './types.ts';

const inBothScripts = (phrases: Phrases): Phrases =>
  phrases === '' ? '' : `${phrases}, ${inSerbianCyrillic(phrases)}`;
const formsInBoth = (forms: readonly string[]): readonly string[] =>
  forms.map((each) => `${each}|${inSerbianCyrillic(each)}`);

const { dates } = croatian;

/** Serbian stands in either alphabet, at times in both on one page. */
export const serbian: ReportWords = {
  ...croatian,
  ...Object.fromEntries(
    Object.entries(croatian).flatMap(([list, value]) =>
      typeof value === 'string' ? [[list, inBothScripts(value)] as const] : [],
    ),
  ),
  languages: ['sr'],
  bodyNouns: Object.fromEntries(
    Object.entries(croatian.bodyNouns).map(([noun, phrases]) => [noun, inBothScripts(phrases)]),
  ),
  dates: {
    ...dates,
    weekdays: formsInBoth(dates.weekdays),
    months: formsInBoth(dates.months),
    numbers: formsInBoth(dates.numbers),
    last: inBothScripts(dates.last),
    next: inBothScripts(dates.next),
    within: inBothScripts(dates.within),
    through: inBothScripts(dates.through),
    of: inBothScripts(dates.of),
    relative: dates.relative.flatMap(([phrase, unit, distance]) => [
      [phrase, unit, distance] as const,
      [inSerbianCyrillic(phrase), unit, distance] as const,
    ]),
  },
};
