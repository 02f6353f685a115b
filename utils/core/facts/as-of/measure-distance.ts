import type { Distance } from './types.ts';

const DAYS: Readonly<Record<Distance['unit'], number>> = { day: 1, week: 7, month: 30.437, year: 365.2425 };

/** The error of a rounded count, in units, above which it is called "about". */
const TOLERANCE: Readonly<Record<Distance['unit'], number>> = { day: 0, week: 0.15, month: 0.14, year: 0.12 };

/** The part of a year above which the next full year is "almost" reached: eight months. */
const ALMOST = 2 / 3;

/** Exactly one year, and two years or more, are counted in years; between them in months ("eighteen months"). */
function unitFor(distance: number): Distance['unit'] {
  if (distance < 14) return 'day';
  if (distance < 61) return 'week';
  return distance < 335 || (distance > 395 && distance < 700) ? 'month' : 'year';
}

/**
 * Words the distance between two dates that are at least `least` and at most `most` days apart. `null` where the range
 * is so wide that any number would be more exact than the dates.
 */
export function measureDistance(least: number, most: number): Distance | null {
  const middle = (least + most) / 2;
  const room = most - least;
  if (!Number.isFinite(room) || room > middle / 2) return null;
  const unit = unitFor(middle);
  const exact = middle / DAYS[unit];
  const count = Math.max(1, Math.round(exact));
  if (room === 0 && Math.abs(exact - count) <= TOLERANCE[unit]) return { count, unit, precision: 'exact' };
  const whole = Math.floor(exact);
  if (room > 0 || unit !== 'year' || whole === 0) return { count, unit, precision: 'about' };
  // Six and a half years are "more than six years", and 6 years 9 months "almost seven".
  return exact - whole < ALMOST
    ? { count: whole, unit, precision: 'more-than' }
    : { count: whole + 1, unit, precision: 'almost' };
}
