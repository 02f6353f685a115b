import type { Edtf } from '../../pack/types.ts';
import { type DayNumber, toIsoDay } from '../dates/read-date.ts';
import type { PageDate, ReferenceDate } from './types.ts';

/** The page's own date, or today where it gives none or one that is still to come; descriptions say which. */
export const referenceDate = (page: PageDate | null, today: DayNumber, toCome: Edtf | null = null): ReferenceDate =>
  page ?? { edtf: toIsoDay(today), source: 'today', ...(toCome === null ? {} : { toCome }) };
