/**
 * A day of the calendar, `2026-11-28`, as a register writes it; a time after it is left out. `null` for anything else.
 */
export function dayOf(text: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim())?.[1];
  if (day === undefined || day.startsWith('0000')) return null;
  const read = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== day ? null : day;
}

/** EDTF of the days from the first to the last. */
export const spanOf = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);
