import { type DayNumber, readDate } from '../../facts/dates/read-date.ts';
import type { Edtf } from '../../pack/types.ts';
import { monthOf } from './month-names.ts';

const MACHINE = /^\s*(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?(?=$|[T\s,Z])/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?=$|[T\s]|\d{4,6}$)/;

const NUMERIC = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const HAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일号]?/;
// A point between two digits is European, where the day comes first; slashes are read by nobody with certainty.
const POINTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const DAY_FIRST =
  /(?<![\d\p{L}])(\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s+(?:de\s+|of\s+)?(\p{L}[\p{L}\p{M}]{1,20})\.?,?\s+(?:de\s+|del\s+)?(\d{4})(?!\d)/iu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}[\p{L}\p{M}]{1,20})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/iu;

const FIRST_YEAR = 1800;
const pad = (part: string): string => part.padStart(2, '0');

function edtfOf(latest: DayNumber, year: string, month?: string, day?: string): Edtf | null {
  const edtf = [year, month, day].flatMap((part) => (part ? [pad(part)] : [])).join('-');
  const span = Number(year) < FIRST_YEAR ? null : readDate(edtf);
  return span && span.first <= latest ? edtf : null;
}

/** Thai pages count the years from 543 before ours. */
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
  const short = text.slice(0, 80);
  const [, year, , month, day] = MACHINE.exec(short) ?? [];
  if (year) return edtfOf(latest, year, month, day);
  const [, compactYear, compactMonth, compactDay] = COMPACT.exec(short) ?? [];
  if (compactYear) return edtfOf(latest, compactYear, compactMonth, compactDay);
  return findWrittenDate(short, latest, language);
}

/** The first whole date (day, month, year) in a line for readers; its month may be named in many languages. */
export function findWrittenDate(line: string, latest: DayNumber, language: string): Edtf | null {
  const found: { readonly at: number; readonly edtf: Edtf }[] = [];
  const add = (match: RegExpExecArray | null, year = '', month: string | number = '', day = '') => {
    const edtf = match && month ? edtfOf(latest, westernYear(year, latest), String(month), day) : null;
    if (match && edtf) found.push({ at: match.index, edtf });
  };
  const ymd = NUMERIC.exec(line);
  add(ymd, ymd?.[1], ymd?.[3], ymd?.[4]);
  const inHan = HAN.exec(line);
  add(inHan, inHan?.[1], inHan?.[2], inHan?.[3]);
  const dmy = POINTED.exec(line);
  add(dmy, dmy?.[3], dmy?.[2], dmy?.[1]);
  const named = DAY_FIRST.exec(line);
  if (named?.[2]) add(named, named[3], monthOf(named[2], language), named[1]);
  const american = MONTH_FIRST.exec(line);
  if (american?.[1]) add(american, american[3], monthOf(american[1], language), american[2]);
  return found.sort((a, b) => a.at - b.at)[0]?.edtf ?? null;
}
