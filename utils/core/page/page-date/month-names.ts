import { foldCase } from '../../matching/fold.ts';

/** Beside the page's own language: those in which news of the field is read most. */
const LANGUAGES = (
  'en fr de es pt it ru kk mn ms id vi th tr sr ar ' +
  // No two of these and the ones above give one word to two months.
  'hu nl pl cs ro uk sv fi lt lv de-AT'
).split(' ');

const KNOWN = new Map<string, ReadonlyMap<string, number>>();

/** "Sept." is Sept. */
const wordOf = (name: string): string => foldCase(name).replace(/\.$/, '');

/** As the language writes it within a date ("31 августа") and as it stands alone. */
function namesOf(language: string): ReadonlyMap<string, number> {
  const done = KNOWN.get(language);
  if (done) return done;
  const names = new Map<string, number>();
  KNOWN.set(language, names);
  for (const month of ['long', 'short'] as const) {
    for (const shape of [{ month }, { month, day: 'numeric' }] as const) {
      let format: Intl.DateTimeFormat;
      try {
        format = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC', calendar: 'gregory' });
      } catch {
        return names; // The page declares an invalid language.
      }
      for (let number = 1; number <= 12; number += 1) {
        const part = format.formatToParts(Date.UTC(2023, number - 1, 15)).find(({ type }) => type === 'month');
        const name = part && wordOf(part.value);
        if (name && !/^\d+$/.test(name) && !names.has(name)) names.set(name, number);
      }
    }
  }
  return names;
}

/** The number of the month that a word names, in the page's language first; `undefined` where it names none. */
export function monthOf(word: string, language: string): number | undefined {
  // Hebrew glues "in" to the month.
  const name = wordOf(word).replace(/^ב(?=\p{L}{3})/u, '');
  for (const candidate of language ? [language, ...LANGUAGES] : LANGUAGES) {
    const number = namesOf(candidate).get(name);
    if (number !== undefined) return number;
  }
  return name === 'sept' ? 9 : undefined;
}
