import { findDates, PLAIN_COLUMN } from './find-dates.ts';
import { readDateCell } from './read-date-cell.ts';

/** Not a footnote: years have four digits. No part is longer than the longest years, lest a long cell take minutes. */
const BRACKET = /[([（【]([^()[\]（）【】]{0,60}\d{4}[^()[\]（）【】]{0,60})[)\]）】]\s*$/u;
const LONGEST = 60;
/** A comma between a day and its year parts nothing. */
const SIGNS = /\s*[;；，]\s*|,\s+|\s+[–—-]\s+/gu;

interface NameAndYears {
  readonly name: string;
  readonly years: string;
}

/** The name, if what stands behind it is years and nothing else. */
function parted(before: string, behind: string): NameAndYears | null {
  const [name, years] = [before.trimEnd(), behind.trim()];
  if (years === '' || years.length > LONGEST || name === '') return null;
  const { dates } = findDates(years, PLAIN_COLUMN);
  if (dates.length === 0 || readDateCell(years, PLAIN_COLUMN, '').unknown !== null) return null;
  return { name, years };
}

/**
 * A name, and the years behind it, in brackets or behind a sign: "Uppsala University (1999/2007)", "Uppsala University,
 * 2013"; null where there are none.
 */
export function yearsBeside(text: string): NameAndYears | null {
  const bracket = BRACKET.exec(text);
  if (bracket) return parted(text.slice(0, bracket.index), bracket[1] ?? '');
  if (!/\d\s*$/u.test(text.slice(-LONGEST))) return null;
  const from = Math.max(0, text.length - LONGEST);
  // The first sign whose rest is nothing but years: a date may hold further ones.
  for (const { 0: sign, index } of text.slice(from).matchAll(SIGNS)) {
    const found = parted(text.slice(0, from + index), text.slice(from + index + sign.length));
    if (found) return found;
  }
  return null;
}

/** What a header says in brackets behind what its cells name: "Partner (since)". */
export const besideInHeader = (header: string): string =>
  /[([（]([^([（)\]）]{1,60})[)\]）]\s*$/u.exec(header)?.[1]?.trim() ?? '';
