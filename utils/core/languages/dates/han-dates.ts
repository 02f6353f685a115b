import type { DateExpression, DateFinder, DateYear } from './date-expressions.ts';

const DIGITS = '〇一二三四五六七八九';
const NUMBER = '[0-9０-９〇零一二三四五六七八九十]{1,3}';

/** 13, １３ and 十三 are 13. */
function numberOf(text: string | undefined): number {
  const plain = (text ?? '').normalize('NFKC').replace(/零/gu, '〇');
  if (/^\d+$/u.test(plain)) return Number(plain);
  const [tens = '', units] = plain.includes('十') ? plain.split('十') : ['', plain];
  const digits = [...(units ?? '')].map((digit) => DIGITS.indexOf(digit)).join('');
  return (plain.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 : 0) + Number(digits);
}

const YEARS_AWAY: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1 };

function yearOf({ year: text, away }: Readonly<Record<string, string | undefined>>): DateYear {
  if (text === undefined) return away === undefined ? null : { fromPage: YEARS_AWAY[away] ?? 0 };
  return Number(
    [...text.normalize('NFKC')].map((digit) => (DIGITS.includes(digit) ? DIGITS.indexOf(digit) : digit)).join(''),
  );
}

const YEAR = '(?:(?<year>[0-9０-９〇一二三四五六七八九]{4})年)';
/** What may stand before a month. */
const WHEN = `(?:${YEAR}|(?<away>${Object.keys(YEARS_AWAY).join('|')}))?`;
const WEEKDAYS = '一二三四五六日';
const WEEKS: Readonly<Record<string, Extract<DateExpression, { kind: 'weekday' }>['modifier']>> = {
  上: 'week-before',
  本: 'this-week',
  这: 'this-week',
  這: 'this-week',
  下: 'week-after',
};
const MONTHS: Readonly<Record<string, number>> = { 上: -1, 下: 1 };
const weekdayOf = (sign: string): number => (sign === '天' ? WEEKDAYS.length : WEEKDAYS.indexOf(sign) + 1);
const exists = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

export const hanDateFinders: readonly DateFinder[] = [
  {
    pattern: new RegExp(
      `${WHEN}(?<month1>${NUMBER})月(?<from>${NUMBER})[日号號]?\\s*(?:至|到|から|—|–|-|~|～|〜)\\s*(?:(?<month>${NUMBER})月)?(?<to>${NUMBER})[日号號]`,
      'gu',
    ),
    read: (groups) => {
      const first = numberOf(groups.month1);
      const last = groups.month === undefined ? first : numberOf(groups.month);
      const [from, to] = [numberOf(groups.from), numberOf(groups.to)];
      if (!exists(first, from) || !exists(last, to)) return null;
      return { kind: 'days', year: yearOf(groups), from: [first, from], to: [last, to] };
    },
  },
  {
    pattern: new RegExp(`${WHEN}(?<month>${NUMBER})月(?<day>${NUMBER})[日号號]`, 'gu'),
    read: (groups) => {
      const [month, day] = [numberOf(groups.month), numberOf(groups.day)];
      return exists(month, day) ? { kind: 'day', year: yearOf(groups), month, day } : null;
    },
  },
  {
    pattern: new RegExp(`${WHEN}(?<month>${NUMBER})月(?:份|底|初|中旬|上旬|下旬)?`, 'gu'),
    read: (groups) => {
      const month = numberOf(groups.month);
      return exists(month, 1) ? { kind: 'month', year: yearOf(groups), month } : null;
    },
  },
  { pattern: /[0-9０-９]{4}年?(?:至|到|—|–|-|~)[0-9０-９]{4}年/gu, read: () => ({ kind: 'years' }) },
  {
    pattern: new RegExp(YEAR, 'gu'),
    read: (groups) => {
      const year = yearOf(groups);
      return typeof year === 'number' ? { kind: 'year', year } : null;
    },
  },
  {
    // 今（7）日: how the press of Taiwan tells of today.
    pattern: /[今昨][（(](?<day>[0-9]{1,2})[）)][日天]?/gu,
    read: ({ day }) => (exists(1, numberOf(day)) ? { kind: 'day-of-month', day: numberOf(day) } : null),
  },
  {
    pattern: new RegExp(`(?<which>[上本下]|这个|這個|上个|上個|下个|下個)月(?<day>${NUMBER})[日号號]`, 'gu'),
    read: ({ which = '', day }) =>
      exists(1, numberOf(day))
        ? { kind: 'day-of-month', day: numberOf(day), months: MONTHS[which[0] ?? ''] ?? 0 }
        : null,
  },
  {
    pattern:
      /(?:周|週|星期)(?<from>[一二三四五六日天])(?:至|到|—|–|-|~)(?:周|週|星期)?(?<to>[一二三四五六日天])(?!期)/gu,
    needsDigit: false,
    read: ({ from = '', to = '' }) => ({ kind: 'weekdays', from: weekdayOf(from), to: weekdayOf(to) }),
  },
  {
    pattern: /(?<week>[上本这這下])?(?:一?[个個])?(?:周|週|星期|礼拜|禮拜)(?<weekday>[一二三四五六日天])(?!期)/gu,
    needsDigit: false,
    read: ({ week, weekday = '' }) => ({
      kind: 'weekday',
      weekday: weekdayOf(weekday),
      modifier: week === undefined ? null : (WEEKS[week] ?? null),
    }),
  },
  {
    pattern: /(?<![0-9０-９〇一二三四五六七八九十月])(?<day>[0-9０-９]{1,2})日(?!本)/gu,
    read: ({ day }) => (exists(1, numberOf(day)) ? { kind: 'day-of-month', day: numberOf(day) } : null),
  },
];
