import { type DayNumber, toIsoDay } from '../dates/read-date.ts';
import type { PageDate, ReferenceDate } from './types.ts';

/** The page's own date, or today where it gives none; descriptions say which. */
export const referenceDate = (page: PageDate | null, today: DayNumber): ReferenceDate =>
  page ?? { edtf: toIsoDay(today), source: 'today' };
