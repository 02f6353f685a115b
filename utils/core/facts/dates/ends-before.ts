import type { Edtf } from '../../pack/types.ts';
import { readDate } from './read-date.ts';

/** Whether the second date is surely before the first. */
export function endsBefore(start: Edtf | null, end: Edtf | 'open' | null): boolean {
  if (start === null || end === null || end === 'open') return false;
  const [begun, ended] = [readDate(start), readDate(end)];
  return begun !== null && ended !== null && ended.last < begun.first;
}
