import { readDate } from '../../facts/dates/read-date.ts';
import type { Edtf, Place } from '../../pack/types.ts';
import { findDates, PLAIN_COLUMN } from '../../register/cells/find-dates.ts';
import { readDateCell } from '../../register/cells/read-date-cell.ts';
import { countryNamed, countryOfCode } from '../../register/words/countries.ts';

/**
 * Why a field cannot be kept. `date`: what it says is no date. `no-such-day`: as 30 February. `day-month`: it can be
 * read in two ways, which are given. `end-before-start`: it ends before it begins. `place`: a line has no country at
 * its end. `url`: no address of the web. `required`, `two-parties`: something is missing. `same-twice`: an institution
 * or signatory stands twice. `no-partner`: somebody signed for an institution that is no partner.
 */
export type FieldFaultCode =
  | 'date'
  | 'no-such-day'
  | 'day-month'
  | 'end-before-start'
  | 'place'
  | 'url'
  | 'required'
  | 'two-parties'
  | 'same-twice'
  | 'no-partner'
  | 'too-long';

export interface FieldFault {
  readonly code: FieldFaultCode;
  /** What the field says, or both readings of a date. */
  readonly values: readonly string[];
}

/** A value, or why there is none. */
export type Read<Value> = { readonly value: Value } | { readonly fault: FieldFault };

export const fault = (code: FieldFaultCode, ...values: string[]): { readonly fault: FieldFault } => ({
  fault: { code, values },
});

/** A date as EDTF: in that form already, or as people write one. An empty text is no date. */
export function readDateField(text: string): Read<Edtf | null> {
  const said = text.trim();
  if (said === '') return { value: null };
  if (readDate(said) !== null) return { value: said };
  const { dates } = findDates(said, PLAIN_COLUMN);
  const [only] = dates;
  if (!only || dates.length > 1) return fault('date', said);
  if (only.either) return fault('day-month', ...only.either);
  if (only.date === null && only.doubt !== 'impossible-date') return fault('date', said);
  return only.date === null ? fault('no-such-day', said) : { value: only.date };
}

/** The end of an agreement: a date, or `open` for words such as "no end date" in the languages of registers. */
export function readEndField(text: string): Read<Edtf | 'open' | null> {
  const said = text.trim();
  if (said === 'open') return { value: 'open' };
  const read = readDateField(said);
  if ('value' in read || read.fault.code !== 'date') return read;
  return readDateCell(said, PLAIN_COLUMN, '').open ? { value: 'open' } : read;
}

/** Parts of a text between semicolons, each once. */
export const partsOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;；\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
];

export const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

export function readDatesField(text: string): Read<readonly Edtf[]> {
  const read = partsOf(text).map(readDateField);
  const broken = read.find((each) => 'fault' in each);
  if (broken) return broken as Read<never>;
  return { value: read.flatMap((each) => ('value' in each && each.value !== null ? [each.value] : [])) };
}

/** "Kyoto, Japan", one place a line; a country alone is a place as well. */
export function readPlacesField(text: string): Read<readonly Place[]> {
  const places: Place[] = [];
  for (const line of linesOf(text)) {
    const parts = line.split(/[,，、]/).map((part) => part.trim());
    const said = parts.at(-1) ?? '';
    const country = countryOfCode(said) ?? countryNamed(said);
    if (country === null) return fault('place', line);
    places.push({ name: parts.slice(0, -1).join(', ') || said, country });
  }
  return { value: places };
}
