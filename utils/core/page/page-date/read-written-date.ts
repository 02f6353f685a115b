import { type DayNumber, readDate } from '../../facts/dates/read-date.ts';
import type { Edtf } from '../../pack/types.ts';
import { monthOf } from './month-names.ts';
import { plainDigits } from './plain-digits.ts';

const MACHINE = /^\s*(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T\s,Z])/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?=$|[T\s]|\d{4,6}$)/;

const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}]{1,20})\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?!\d)`;
const YEAR = String.raw`(?<!\d)(?<year>\d{4})`;

/** The shapes of a whole date, each with groups for year and day, and for the month a number or a name. */
const SHAPES: readonly RegExp[] = [
  /(?<!\d)(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?!\d)/,
  /(?<year>\d{4})\s*[年년]\s*(?<month>\d{1,2})\s*[月월]\s*(?<day>\d{1,2})\s*[日일号號]?/,
  // A point between two digits is European, where the day comes first.
  /(?<!\d)(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/,
  // With slashes or hyphens only where no number but one can be the month.
  /(?<!\d)(?<day>1[3-9]|2\d|3[01])(?<sign>[-/])(?<month>0?[1-9]|1[0-2])\k<sign>(?<year>\d{4})(?!\d)/,
  /(?<!\d)(?<month>0?[1-9]|1[0-2])(?<sign>[-/])(?<day>1[3-9]|2\d|3[01])\k<sign>(?<year>\d{4})(?!\d)/,
  // Korean, with points: 2024. 1. 31.
  /(?<!\d)(?<year>\d{4})\.\s(?<month>\d{1,2})\.\s(?<day>\d{1,2})(?!\d)/,
  // Vietnamese: ngày 31 tháng 1 năm 2024.
  /(?<!\d)(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s*(?:,|năm|-)?\s*(?<year>\d{4})(?!\d)/iu,
  // Thai with a short name of the month: 31 ม.ค. 2567.
  /(?<!\d)(?<day>\d{1,2})\s+(?<name>[\u0e00-\u0e7f]{1,3}\.[\u0e00-\u0e7f]{1,2}\.)\s*(?<year>\d{4})(?!\d)/u,
  // Mongolian: 2024 оны 1-р сарын 31.
  /(?<!\d)(?<year>\d{4})\s+оны?\s+(?<month>\d{1,2})(?:-?\p{L}+|\s+\p{L}+)?\s+сарын\s+(?<day>\d{1,2})(?!\d)/iu,
  // 31 January 2024, 31. Januar 2024, 31 de enero de 2024.
  new RegExp(
    String.raw`(?<![\d\p{L}])(?<day>\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s+(?:de\s+|of\s+)?${NAME},?\s+(?:de\s+|del\s+)?(?<year>\d{4})(?!\d)`,
    'iu',
  ),
  // 31-Jan-2024, 31/Jan/2024.
  new RegExp(String.raw`(?<![\d\p{L}])(?<day>\d{1,2})(?<sign>[-–/.])${NAME}\k<sign>(?<year>\d{4})(?!\d)`, 'iu'),
  // January 31, 2024.
  new RegExp(String.raw`(?<!\p{L})${NAME}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)`, 'iu'),
  new RegExp(String.raw`(?<!\p{L})${NAME}-(?<day>\d{1,2})-(?<year>\d{4})(?!\d)`, 'iu'),
  // Hungarian 2024. január 31., Lithuanian 2024 m. sausio 31 d., 2024-Jan-31.
  new RegExp(String.raw`${YEAR}(?:\.?\s+(?:m\.\s+)?|[-–/])${NAME}(?:\s+|[-–/])${DAY}`, 'iu'),
  // Kazakh 2024 жылғы 31 қаңтар, Latvian 2024. gada 31. janvāris.
  new RegExp(String.raw`${YEAR}\.?\s+(?:жылғы|жылдың|ж\.|gada)\s+${DAY}\.?\s+${NAME}`, 'iu'),
];

/** Which number is the month is anyone's guess: 03/04/2023. */
const UNCERTAIN = /(?<!\d)(?<month>0?[1-9]|1[0-2])(?<sign>[-/])(?<day>0?[1-9]|1[0-2])\k<sign>(?<year>\d{4})(?!\d)/;

/** The years before the first of an era: pages of Taiwan count those of the republic (民國113年), Japanese ones reigns. */
const ERAS: Readonly<Record<string, number>> = { 民國: 1911, 民国: 1911, 令和: 2018, 平成: 1988, 昭和: 1925 };
const YEAR_OF_ERA = /(民[國国]|令和|平成|昭和)\s*(\d{1,3}|元)\s*年/g;
const westernYears = (line: string): string =>
  line.replace(YEAR_OF_ERA, (_, era: string, year: string) => `${(ERAS[era] ?? 0) + (Number(year) || 1)}年`);

const FIRST_YEAR = 1800;
const pad = (part: string): string => part.padStart(2, '0');

function edtfOf(latest: DayNumber, year: string, month?: string, day?: string): Edtf | null {
  const edtf = [year, month, day].flatMap((part) => (part ? [pad(part)] : [])).join('-');
  const span = Number(year) < FIRST_YEAR ? null : readDate(edtf);
  return span && span.first <= latest ? edtf : null;
}

/** Thai pages count years from 543 BC. */
const westernYear = (year: string, latest: DayNumber): string => {
  const westward = String(Number(year) - 543);
  return Number(year) > 2400 && edtfOf(latest, westward) ? westward : year;
};

/**
 * Reads a date that is meant for machines: ISO 8601 with or without time and zone, `2018/05/04`, `20180504`, or a
 * written one. The day is the one that is written there, whatever the zone: a story of half past midnight in Beijing is
 * that day's story. Days after `latest` are refused, as are days that never were; a month or a year alone is kept so.
 */
export function readMachineDate(text: string, latest: DayNumber, language: string): Edtf | null {
  const short = plainDigits(text.slice(0, 80));
  const [, year, , month, day] = MACHINE.exec(short) ?? [];
  if (year && day) return edtfOf(latest, year, month, day);
  const [, compactYear, compactMonth, compactDay] = COMPACT.exec(short) ?? [];
  if (compactYear) return edtfOf(latest, compactYear, compactMonth, compactDay);
  // "2024 m. sausio 31 d." begins like a year alone.
  return findWrittenDate(short, latest, language) ?? (year ? edtfOf(latest, year, month) : null);
}

/**
 * The first whole date (day, month, year) in a line for readers; its month may be named in many languages. `null` where
 * one that cannot be read for certain stands before it: the later one says something else, as when the page was changed.
 */
export function findWrittenDate(line: string, latest: DayNumber, language: string): Edtf | null {
  const plain = westernYears(plainDigits(line));
  let first: { readonly at: number; readonly edtf: Edtf } | null = null;
  for (const shape of SHAPES) {
    const match = shape.exec(plain);
    if (!match?.groups || (first && first.at <= match.index)) continue;
    const { year = '', month, name, day } = match.groups;
    const number = month ?? (name ? monthOf(name, language) : undefined);
    const edtf = number ? edtfOf(latest, westernYear(year, latest), String(number), day) : null;
    if (edtf) first = { at: match.index, edtf };
  }
  if (!first) return null;
  const uncertain = UNCERTAIN.exec(plain);
  const { year = '', month, day } = uncertain?.groups ?? {};
  const isBefore = uncertain !== null && uncertain.index < first.at;
  return isBefore && edtfOf(latest, westernYear(year, latest), month, day) ? null : first.edtf;
}
