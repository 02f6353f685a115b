import { EVERY, MONTHS, NUMBER_WORDS, YEARS } from '../words/end-words.ts';
import { foldCell, phrasePattern } from '../words/fold.ts';

const UNITS = { years: phrasePattern(YEARS, 'u').source, months: phrasePattern(MONTHS, 'u').source };
const WORDS = Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const TERM = new RegExp(
  `(?<![\\d./+-])(?:(?<first>\\d{1,2})\\s*\\+\\s*)?(?<count>\\d{1,3}(?:[.,]5)?|(?<![\\p{sc=Latin}])(?:${WORDS}))(?:\\s*\\(\\s*\\d{1,3}\\s*\\))?\\s*-?\\s*(?:calendar |academic |full )?(?:(?<months>${UNITS.months})|(?<years>${UNITS.years})(?!\\s*\\d{1,2}\\s*(?:月|월)))`,
  'gu',
);
const INTERVAL = phrasePattern(EVERY, 'u').source;
const BEFORE_INTERVAL = new RegExp(`(?:${INTERVAL})\\s*$`, 'u');
const AFTER_INTERVAL = new RegExp(`^\\s*(?:${INTERVAL})`, 'u');
/** How long before its end an agreement is to be terminated says nothing of how long it lasts. */
const BEFORE_NOTICE =
  /(?:notice(?: period)?(?: of)?|kundigungsfrist(?: von)?|frist(?: von)?|preaviso(?: de)?|preavis(?: de)?|preavviso(?: di)?|予告期間|通知期間)\s*:?\s*$/u;
const AFTER_NOTICE =
  /^\s*['s]*\s*(?:prior |written |advance )*(?:notice|kundigungsfrist|zur kundigung|vor ablauf|de preaviso|de preavis|di preavviso|de antelacion|前(?:に|まで|の)|前通知|予告|전 통보)/u;
/** Arabic has a form for two. */
const ARABIC_TWO = /(?:سنتين|سنتان|عامين|عامان)/u;

/** How long an agreement lasts. */
export interface Term {
  readonly months: number;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  /** "3+2 years": more than one term is meant. */
  readonly several?: boolean;
  /** It is how often the agreement renews itself. */
  readonly interval: boolean;
}

/** A term in a text that `foldCell` folded: "5 years", "sixty months", 五年, "4 años". */
export function findTerm(folded: string): Term | null {
  for (const match of folded.matchAll(TERM)) {
    const { first, months } = match.groups ?? {};
    // "3+2 years" last three, and may be made longer by two.
    const count = first ?? match.groups?.count ?? '';
    const amount = /^\d/.test(count) ? Number(count.replace(',', '.')) : NUMBER_WORDS[count];
    // Four digits with 年 are a date, and so is what stands beside other numbers.
    if (amount === undefined || amount <= 0 || amount > 100 * (months ? 12 : 1)) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (BEFORE_NOTICE.test(folded.slice(0, start)) || AFTER_NOTICE.test(folded.slice(end))) continue;
    const interval = BEFORE_INTERVAL.test(folded.slice(0, start)) || AFTER_INTERVAL.test(folded.slice(end));
    return {
      months: months ? amount : amount * 12,
      start,
      end,
      interval,
      ...(first === undefined ? {} : { several: true }),
    };
  }
  const two = ARABIC_TWO.exec(folded);
  return two ? { months: 24, start: two.index, end: two.index + two[0].length, interval: false } : null;
}

const HAS_UNIT = new RegExp(`${UNITS.months}|${UNITS.years}`, 'u');

/** Whether a cell is a number alone, and its header names no unit. */
export const isWithoutUnit = (text: string, header: string): boolean =>
  /^\d{1,3}$/.test(foldCell(text)) && !HAS_UNIT.test(foldCell(header));

/** A number alone in a column of durations: years, or months where the header says so. */
export function readBareTerm(text: string, header: string): Term | null {
  const folded = foldCell(text);
  if (!/^\d{1,3}$/.test(folded)) return null;
  const months = new RegExp(UNITS.months, 'u').test(foldCell(header)) ? Number(folded) : Number(folded) * 12;
  return months > 0 && months <= 1200 ? { months, start: 0, end: folded.length, interval: false } : null;
}
