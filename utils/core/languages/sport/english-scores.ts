/**
 * How English pages write scores beside the names of sides: "Toruk 6 Vexby 4", "Toruk 255 and 108-3", a line "Toruk v
 * Vexby".
 */
import { speaksOfSport } from './sport-words.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}`;
/** No year, no price, no part of a longer number. */
const POINTS = String.raw`(?:0|[1-9]\d{0,2})(?![\d%\p{L}]|[.,:/]\d)`;
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*`;
/** "May 12, ": no points of a side. */
const DAY_BEFORE = new RegExp(String.raw`\b${MONTH}\.?\s\d+,?\s$`, 'u');

/** "Toruk 6 Vexby 4", "Toruk 2, at Vexby 1", "Toruk 2-1 Vexby". */
const FIRST_OF_PAIR = new RegExp(`^\\s${POINTS}(?:,|\\s?[-–]\\s?${POINTS})?\\s(?:at\\s)?${NAME}\\s${POINTS}`, 'u');
const BEFORE_SCORE_OF_BOTH = new RegExp(`^\\s${POINTS}\\s?[-–]\\s?${POINTS}\\s${NAME}`, 'u');
const OPENS_PAIR = new RegExp(`${NAME}\\s${POINTS},?\\s(?:at\\s)?$`, 'u');
const POINTS_BEHIND = new RegExp(`^\\s${POINTS}(?!\\s\\p{Ll})`, 'u');
/** The same where the sentence goes on. */
const POINTS_WITHIN = new RegExp(`^\\s${POINTS}`, 'u');
const SCORE_OF_BOTH_BEFORE = new RegExp(`${NAME}\\s${POINTS}\\s?[-–]\\s?${POINTS}\\s$`, 'u');
/** A row of a table: the share of games won in three decimals. */
const IN_TABLE = /^(?:\s+\d{1,3}){2,3}\s+\.\d{3}(?!\d)/u;
/** A row of six figures or more, which tables of other things have as well. */
const FIGURES = /^(?:\s+-?\d{1,3}){6,}\s*(?:$|\n)/u;
/** Runs: "Toruk 255 and 108-3", "Toruk 312 for 6", "Toruk 98 all out". */
const RUNS = /^\s\d{1,3}(?:\sall out\b|-?\d?\sand\s\d{2,3}\b)|^\s\d{3}\sfor\s\d\b/u;
/** The same that may be days or a price: "Toruk 108-3", "Toruk 98 for three". */
const MAY_BE_RUNS = /^\s\d{1,3}(?:-\d{1,2}(?!\d)|\sfor\s(?:\d|one|two|three|four|five|six|seven|eight|nine)\b)/u;
/** A line that holds nothing but two sides. */
const AGAINST_BEHIND = new RegExp(`^\\s(?:AT|v\\.?|vs\\.?|V)\\s${NAME}\\s*$`, 'u');
const AGAINST_BEFORE = new RegExp(`^\\s*${NAME}\\s(?:AT|v\\.?|vs\\.?|V)\\s$`, 'u');

/** Two names with points each, as often as there is room, and nothing else but what stands in brackets. */
const IN_BRACKETS = /\([^()]*\)/gu;
const ONE_PAIR = new RegExp(
  `^(?:${NAME})\\s${POINTS},?\\s(?:at\\s)?(?:${NAME})\\s${POINTS}[\\s.,;]*|^(?:${NAME})\\s${POINTS}\\s?[-–]\\s?${POINTS}\\s(?:${NAME})[\\s.,;]*`,
  'u',
);
const IS_DAY = new RegExp(String.raw`\d\s${MONTH}\b`, 'u');
/** In UTF-16 units: longer texts are sentences. */
const LONGEST_LIST = 400;

/**
 * Whether a text holds nothing but sides and what they scored, which lists of other things are written like as well.
 */
export function isNothingButPairs(text: string): boolean {
  if (text.length > LONGEST_LIST || IS_DAY.test(text)) return false;
  let rest = text.replace(IN_BRACKETS, '').trim();
  while (rest !== '') {
    const [pair = ''] = ONE_PAIR.exec(rest) ?? [];
    if (pair === '') return false;
    rest = rest.slice(pair.length);
  }
  return true;
}

/** "Toruk 255 and 108-3": the runs behind a side. */
export const runsBehind = (after: string): string | undefined => RUNS.exec(after)?.[0];
/** Whether the figures of a league table stand behind the name. */
export const isRowOfTable = (after: string): boolean => IN_TABLE.test(after);

/** The score that stands beside the name, or what looks like one: degrees, trains and deaths are listed so, too. */
export function scoreBeside(before: string, after: string): string | null {
  for (const pattern of [FIRST_OF_PAIR, BEFORE_SCORE_OF_BOTH, MAY_BE_RUNS]) {
    const [found] = pattern.exec(after) ?? [];
    if (found !== undefined) return found;
  }
  if (FIGURES.test(after)) return '…';
  const [both] = SCORE_OF_BOTH_BEFORE.exec(before) ?? [];
  if (both !== undefined) return both;
  if (!OPENS_PAIR.test(before) || DAY_BEFORE.test(before)) return null;
  const behind = speaksOfSport(before + after) ? POINTS_WITHIN : POINTS_BEHIND;
  return behind.exec(after)?.[0] ?? null;
}

/** "Toruk v Vexby": whether the line holds nothing but the name and another side. */
export function isLineOfTwoSides(before: string, after: string): boolean {
  const isFirst = !/[\p{L}\p{N}]/u.test(before);
  const isLast = !/[\p{L}\p{N}]/u.test(after);
  return (isFirst && AGAINST_BEHIND.test(after)) || (isLast && AGAINST_BEFORE.test(before));
}

const FIGURE = /(?<!\d)\d{1,3}(?!\d)/gu;
/** The largest number of a score. */
export const largestIn = (text: string): number => Math.max(0, ...(text.match(FIGURE) ?? []).map(Number));
