import { plainDigits } from '../../page/page-date/plain-digits.ts';
import { toGregorian } from './calendar.ts';
import type { DateColumn } from './find-dates.ts';

const NUMERIC = /(?<![\d./-])(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?![\d])/g;
const ACADEMIC = /(?<!\d)((?:19|20)\d{2})\s*[-/–]\s*(\d{2})(?!\d|\s*[-/.]\s*\d)/g;
const REPUBLIC = /(?<![\d])(\d{2,3})\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?!\d)/g;

/** What the cells of a column tell of one another's dates. */
export function describeDateColumn(header: string, cells: readonly string[]): DateColumn {
  let dayFirst = 0;
  let monthFirst = 0;
  let academic = 0;
  let months = 0;
  let republic = /民[國国]/.test(header) ? 1 : 0;
  for (const cell of cells) {
    if (/民[國国]/.test(cell)) republic += 1;
    const text = toGregorian(plainDigits(cell)).replace(/[‐‑‒–−]/g, '-');
    for (const [, a, b] of text.matchAll(NUMERIC)) {
      if (Number(a) > 12 && Number(b) <= 12) dayFirst += 1;
      if (Number(b) > 12 && Number(a) <= 12) monthFirst += 1;
    }
    for (const [, first, second] of text.matchAll(ACADEMIC)) {
      const isNext = (Number(first) + 1) % 100 === Number(second);
      // 2019-20 can be no month, 2019-04 no academic year.
      if (isNext && (Number(second) > 12 || Number(second) === 0)) academic += 1;
      if (!isNext && Number(second) <= 12) months += 1;
    }
    for (const [, year] of text.matchAll(REPUBLIC)) if (Number(year) >= 100 && Number(year) < 150) republic += 1;
  }
  const byHeader = /academic|acad\b|school year|universitaire|acad[ée]mico|studienjahr|学年|學年|학년도/i.test(header);
  const order =
    dayFirst > 0 === monthFirst > 0 ? majority(dayFirst, monthFirst) : dayFirst > 0 ? 'day-first' : 'month-first';
  const circles = cells.some((cell) => /^[oO○◯〇●]$/u.test(cell));
  return {
    order,
    academic: months === 0 && (academic > 0 || byHeader),
    ...(republic > 0 ? { republic: true } : {}),
    ...(circles ? { crossIsNo: true } : {}),
  };
}

/** One date of the other order among twenty is a slip; more of them, and the column has both orders. */
function majority(dayFirst: number, monthFirst: number): DateColumn['order'] {
  if (dayFirst >= 20 * Math.max(1, monthFirst)) return 'day-first';
  return monthFirst >= 20 * Math.max(1, dayFirst) ? 'month-first' : 'undecided';
}
