import { findDates, PLAIN_COLUMN } from './find-dates.ts';
import { readDateCell } from './read-date-cell.ts';

/** Not a footnote: years have four digits. No part is longer than the longest years, lest a long cell take minutes. */
const BRACKET = /[([（【]([^()[\]（）【】]{0,60}\d{4}[^()[\]（）【】]{0,60})[)\]）】]\s*$/u;
const LONGEST = 60;

/** A name, and the years in brackets behind it: "Uppsala University (1999/2007)"; null where there are none. */
export function yearsBeside(text: string): { readonly name: string; readonly years: string } | null {
  const match = BRACKET.exec(text);
  const years = match?.[1]?.trim() ?? '';
  const name = text.slice(0, match?.index).trimEnd();
  if (years === '' || years.length > LONGEST || name === '') return null;
  const { dates } = findDates(years, PLAIN_COLUMN);
  if (dates.length === 0 || readDateCell(years, PLAIN_COLUMN, '').unknown !== null) return null;
  return { name, years };
}

/** What a header says in brackets behind what its cells name: "Partner (since)". */
export const besideInHeader = (header: string): string =>
  /[([（]([^([（)\]）]{1,60})[)\]）]\s*$/u.exec(header)?.[1]?.trim() ?? '';
