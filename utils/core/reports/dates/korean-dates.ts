import type { DateFinder } from './mark-dates.ts';
import type { DateYear } from './types.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const YEARS_AWAY: Readonly<Record<string, number>> = { 지난해: -1, 작년: -1, 올해: 0, 내년: 1 };
const WHEN = `(?:(?:(?<year>\\d{4})년|(?<away>${Object.keys(YEARS_AWAY).join('|')}))\\s*)?`;
const THROUGH = '\\s*(?:부터|~|∼|〜|～|-|–)\\s*';
/** A day of a week in brackets. */
const WEEKDAY = '(?:\\s*\\([월화수목금토일](?:요일)?\\))?';

const yearOf = ({ year, away }: Groups): DateYear =>
  year !== undefined ? Number(year) : away === undefined ? null : { fromPage: YEARS_AWAY[away] ?? 0 };
const exists = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

export const koreanDateFinders: readonly DateFinder[] = [
  {
    pattern: new RegExp(
      `${WHEN}(?<month1>\\d{1,2})월\\s*(?<from>\\d{1,2})일?${THROUGH}(?:(?<month>\\d{1,2})월\\s*)?(?<to>\\d{1,2})일`,
      'gu',
    ),
    read: (groups) => {
      const [first, from, to] = [groups.month1, groups.from, groups.to].map(Number);
      const last = Number(groups.month ?? groups.month1);
      if (first === undefined || from === undefined || to === undefined) return null;
      if (!exists(first, from) || !exists(last, to)) return null;
      return { kind: 'days', year: yearOf(groups), from: [first, from], to: [last, to] };
    },
  },
  {
    pattern: new RegExp(`${WHEN}(?<month>\\d{1,2})월\\s*(?<day>\\d{1,2})일${WEEKDAY}`, 'gu'),
    read: (groups) => {
      const [month, day] = [Number(groups.month), Number(groups.day)];
      return exists(month, day) ? { kind: 'day', year: yearOf(groups), month, day } : null;
    },
  },
  {
    pattern: new RegExp(`${WHEN}(?<month>\\d{1,2})월(?!\\s*\\d)`, 'gu'),
    read: (groups) => {
      const month = Number(groups.month);
      return exists(month, 1) ? { kind: 'month', year: yearOf(groups), month } : null;
    },
  },
  {
    pattern: /(?<year>\d{4})년/gu,
    read: ({ year }) => ({ kind: 'year', year: Number(year) }),
  },
  {
    pattern: new RegExp(`(?<![\\d월])(?:지난\\s*)?(?<from>\\d{1,2})일?${THROUGH}(?<to>\\d{1,2})일(?!정)`, 'gu'),
    read: ({ from, to }) => {
      const days = [Number(from), Number(to)] as const;
      return days.every((day) => exists(1, day)) ? { kind: 'days-of-month', from: days[0], to: days[1] } : null;
    },
  },
  {
    pattern: new RegExp(`(?<![\\d월])(?:(?:지난|오는)\\s*)?(?<day>\\d{1,2})일${WEEKDAY}(?!간|정|째|\\s*동안)`, 'gu'),
    read: ({ day }) => (exists(1, Number(day)) ? { kind: 'day-of-month', day: Number(day) } : null),
  },
];
