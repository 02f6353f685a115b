import type { DateFinder, DateYear } from './date-expressions.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const YEARS_AWAY: Readonly<Record<string, number>> = { 지난해: -1, 작년: -1, 올해: 0, 내년: 1 };
const WHEN = `(?:(?:(?<year>\\d{4})년|(?<away>${Object.keys(YEARS_AWAY).join('|')}))\\s*)?`;
const THROUGH = '\\s*(?:부터|~|∼|〜|～|-|–)\\s*';
/** A day of a week in brackets. */
const WEEKDAY = '(?:\\s*\\([월화수목금토일](?:요일)?\\))?';

/** 10일간, 10일 이내: so many days. 5일 정부청사 and 5일 간담회 only begin so. */
const LASTS = '[간째정]|\\s*(?:동안|이내|의?\\s*일정|정도|만에|안에|넘게|간(?!\\p{Script=Hangul})|째)';
/** “3월 5일부터 10일 일정”: the tenth is none; “3월 4~6일 일정” has both days. */
const NOT_SO_LONG = `(?!간)(?<!부터\\s*\\d{1,2}일(?=${LASTS}))`;

const yearOf = ({ year, away }: Groups): DateYear =>
  year !== undefined ? Number(year) : away === undefined ? null : { fromPage: YEARS_AWAY[away] ?? 0 };
const exists = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

export const koreanDateFinders: readonly DateFinder[] = [
  {
    pattern: new RegExp(
      `${WHEN}(?<month1>\\d{1,2})월\\s*(?<from>\\d{1,2})일?${THROUGH}(?:(?<month>\\d{1,2})월\\s*)?(?<to>\\d{1,2})일${NOT_SO_LONG}`,
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
    pattern: new RegExp(`(?<![\\d월])(?:지난\\s*)?(?<from>\\d{1,2})일?${THROUGH}(?<to>\\d{1,2})일(?!${LASTS})`, 'gu'),
    read: ({ from, to }) => {
      const days = [Number(from), Number(to)] as const;
      return days.every((day) => exists(1, day)) ? { kind: 'days-of-month', from: days[0], to: days[1] } : null;
    },
  },
  {
    pattern: new RegExp(`(?<![\\d월]|\\d박\\s*)(?:(?:지난|오는)\\s*)?(?<day>\\d{1,2})일${WEEKDAY}(?!${LASTS})`, 'gu'),
    read: ({ day }) => (exists(1, Number(day)) ? { kind: 'day-of-month', day: Number(day) } : null),
  },
];
