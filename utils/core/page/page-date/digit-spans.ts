/** Whether a date in digits is the first or last day of a span, as of an event: 2024年1月29日至31日, 29.–31.01.2024. */

const WEEKDAY = String.raw`(?:\s*[(（]\p{L}{1,3}[)）])?`;
const WAVE = '[~～〜]|[至到]|から|부터';
const DASH = '[–—‐-]';
/** Before another day of the same month, which its sign says. */
const AND = '[、和及与與と]|과|및';
/** A day, or a month with one, that takes its year from the date before the span. */
const SIGNED_DAY = String.raw`\d{1,2}\s*(?:[日일号號]|[月월]\s*\d)`;
const WHOLE = String.raw`(?<year>\d{4})\s?(?:[年년]|[./-]\s?\d{1,2}[./-])|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?<lastYear>\d{4})`;

/** Behind the first day. A number alone follows a wave only: behind a dash it may be an hour. */
const GOES_ON = new RegExp(
  String.raw`^\.?${WEEKDAY}\s*(?:(?:${DASH}|${WAVE})\s*(?:${SIGNED_DAY}|${WHOLE})|(?:${AND})\s*\d{1,2}\s*[日일号號]|(?:${WAVE})\s*\d{1,2}(?![\d:時时시点點]))`,
  'u',
);

/**
 * Before the last day: its points or signs say that a number is a day, or the dash is glued to both (29-31.01.2024).
 */
const BEGINS = new RegExp(
  String.raw`(?:\d\s*[日일号號]${WEEKDAY}\s*(?:${DASH}|${WAVE})\s*|(?<![\d.:])\d{1,2}\.(?:\s?\d{1,2}\.)?\s*${DASH}\s*|(?<![\d.:/–—‐-])\d{1,2}(?:[./]\d{1,2})?${DASH})$`,
  'u',
);

/** The longest that is looked at on either side. */
const REACH = 24;

export function isOfDigitSpan(line: string, start: number, end: number): boolean {
  if (BEGINS.test(line.slice(Math.max(0, start - REACH), start))) return true;
  const next = GOES_ON.exec(line.slice(end, end + REACH));
  if (!next) return false;
  // The same day in two calendars is no span.
  const { year: firstYear, lastYear } = next.groups ?? {};
  const year = firstYear ?? lastYear;
  const own = /\d{4}/.exec(line.slice(start, end))?.[0];
  return year === undefined || own === undefined || year.slice(0, 2) === own.slice(0, 2);
}
