import type { Edtf } from '../../pack/types.ts';
import { NO, OPEN_END, RENEWABLE, RENEWED, RENEWS_ITSELF, SINCE, UNTIL, YES } from '../words/end-words.ts';
import { foldCell, phrasePattern, phrasesOf } from '../words/fold.ts';
import { NUMBERED } from '../words/numbered-words.ts';
import { NOTHING_WORDS, STATUS_WORDS, type StatusWord } from '../words/status-words.ts';
import { doubtBeside, isPlannedAlone } from './doubted-date.ts';
import { type DateColumn, type FoundDate, findDates } from './find-dates.ts';
import { findTerm, readBareTerm, type Term } from './read-term.ts';

/** What a cell of dates says, before the rest of its row is known. */
export interface DateCell {
  readonly dates: readonly FoundDate[];
  /** What stands between the first two dates, folded. */
  readonly between: string;
  /** The first date is the one on which the agreement ends, or begins. */
  readonly until: boolean;
  readonly since: boolean;
  /** From the second date on, or from the first, dates are those of renewals. */
  readonly renewed: boolean;
  /** The last date, where it is that up to which the agreement was made longer: "2023 (renewed to 2028)". */
  readonly extendedTo: FoundDate | null;
  readonly open: boolean;
  readonly renewsByItself: boolean;
  readonly term: Term | null;
  readonly status: StatusWord | null;
  /** The cell says something that none of this covers. */
  readonly unknown: string | null;
  readonly nothing: boolean;
  /** The first date, or a day that the cell does not give, is still to come. */
  readonly planned: boolean;
}

const whole = (list: string): ReadonlySet<string> => new Set(phrasesOf(list).map(foldCell));
const NOTHING = whole(NOTHING_WORDS);
const OPEN = phrasePattern(OPEN_END, 'u');
const ITSELF = phrasePattern(RENEWS_ITSELF, 'u');
const AFTER_RENEWAL = phrasePattern(RENEWED, 'u');
const BEFORE_END = new RegExp(`(?:${phrasePattern(UNTIL, 'u').source})\\s*:?\\s*$`, 'u');
const AFTER_END = /^\s*(?:まで|迄|까지|止)/u;
const BEFORE_START = new RegExp(`(?:${phrasePattern(SINCE, 'u').source})\\s*:?\\s*$`, 'u');
const AFTER_START = /^\s*(?:から|より|起|부터|-\s*$|~\s*$|-\s*\D|~\s*\D)/u;
const STATUSES = STATUS_WORDS.map(([status, list]) => [status, phrasePattern(list, 'u')] as const);
const KNOWN = phrasePattern([OPEN_END, RENEWS_ITSELF, RENEWED, UNTIL, SINCE, RENEWABLE, YES, NO].flatMap(phrasesOf));
const LITTLE = phrasePattern(
  'г;г.;с;на;со;và;ngày;tháng;năm;and;und;y;et;e;dann;then;der;den;am;vom;the;on;el;le;la;with;mit;con;avec;de;du;des;dem;in;since;for;fur;por;pour;of;zum;um;years;valid;gultig;signed;date;approx;approx.;ca.;ca;circa;about;c.;first;initial;及び;および;と;の;は;に;年;月;日;和;与;于;於;일;및;에;و;في;عام;سنه;다;로;no;each;agreement;renewal;vigente;vigencia;validez;duracion;duree;laufzeit;dauer;tiempo',
);

const isNothing = (folded: string): boolean => folded === '' || NOTHING.has(folded) || /^[^\p{L}\p{N}]+$/u.test(folded);

function statusIn(folded: string): StatusWord | null {
  return STATUSES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

function extension(text: string, dates: readonly FoundDate[]): FoundDate | null {
  const [before, last] = dates.slice(-2);
  if (!before || !last) return null;
  const between = foldCell(text.slice(before.end, last.start));
  return AFTER_RENEWAL.test(between) && BEFORE_END.test(between) ? last : null;
}

/** What is left of a text when everything that was understood is taken away. */
function leftOver(folded: string): string {
  return folded
    .replace(KNOWN, ' ')
    .replace(LITTLE, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/**
 * A word beside a number and a year stands where a month would:
 * 7 Foobar 2019; of a half of a year the number is no day.
 */
const MONTH_BEFORE =
  /(?:(?<![\d.])\d{1,2}(?:st|nd|rd|th|\.)?[\s,/-]+(?<name>\p{L}[\p{L}\p{M}'’-]+)|(?<!\p{L})(?<name2>\p{L}[\p{L}\p{M}'’-]+)\.?\s+\d{1,2}(?:st|nd|rd|th)?)[\s,./-]*$/u;
const MONTH_BEHIND = /^[\s,./-]+(?<name>\p{L}[\p{L}\p{M}'’-]+)\.?[\s-]+\d{1,2}(?!\d)/u;
/** Whether one of the unknown words stands where a month would, so that the year may be of another calendar. */
function hasUnknownMonth(text: string, { date, start, end }: FoundDate, unknown: ReadonlySet<string>): boolean {
  if (unknown.size === 0 || !/^\d{4}$/.test(date ?? '')) return false;
  const before = MONTH_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.groups;
  const name = before?.name ?? before?.name2 ?? MONTH_BEHIND.exec(text.slice(end, end + REACH))?.groups?.name;
  const words = name === undefined ? [] : leftOver(foldCell(name)).split(' ');
  return words.some((word) => word !== '' && !NUMBERED.has(word) && unknown.has(word));
}
/** The longest that is looked at on either side of a year. */
const REACH = 40;

interface CellContext {
  /** Of a workbook's own date. */
  readonly day?: string | undefined;
  /** The column may hold ends or spans. */
  readonly maySpan?: boolean;
}

/** Reads a cell that may hold dates, terms and words about them. */
export function readDateCell(
  text: string,
  column: DateColumn,
  header: string,
  { day, maySpan = false }: CellContext = {},
): DateCell {
  const found = day ? { text: '', dates: [{ date: day as Edtf, start: 0, end: 0 }] } : findDates(text, column);
  const rest = found.dates.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}  ${all.slice(end)}`,
    found.text,
  );
  const folded = foldCell(rest);
  const term =
    found.dates.length === 0 && /^\d/.test(folded) && readBareTerm(text, header)
      ? readBareTerm(text, header)
      : findTerm(folded);
  const remainder = leftOver(term ? `${folded.slice(0, term.start)} ${folded.slice(term.end)}` : folded);
  const unknown = new Set(remainder === '' ? [] : remainder.split(' '));
  const doubts = found.dates.map((each, at) => doubtBeside(found.text, each, { isFirst: at === 0, maySpan }));
  const dates = found.dates.map(({ academic, ...each }, at): FoundDate => {
    if (doubts[at]) return { ...each, date: null, doubt: 'doubted-date' };
    const whole = { ...each, ...(academic ? { academic } : {}) };
    return hasUnknownMonth(found.text, each, unknown) ? { ...whole, date: null, doubt: 'unknown-word' } : whole;
  });
  const first = dates[0];
  const before = first ? foldCell(found.text.slice(0, first.start)) : '';
  const between = first && dates[1] ? foldCell(found.text.slice(first.end, dates[1].start)) : '';
  const after = first ? foldCell(found.text.slice(first.end, dates[1]?.start)) : '';
  const nothing = dates.length === 0 && isNothing(folded);
  const open = !nothing && OPEN.test(folded);
  const renewsByItself = !nothing && ITSELF.test(folded);
  // Numbers that are no date and no term.
  const isUnread = dates.length === 0 && term === null && remainder === '' && /[1-9]/.test(folded);
  const planned = first ? doubts[0] === 'planned' : !nothing && !maySpan && isPlannedAlone(folded);
  const told = nothing || open || renewsByItself || remainder === '' ? null : statusIn(folded);
  const status = planned && !first ? 'in-preparation' : told;
  return {
    dates,
    between,
    until: BEFORE_END.test(before) || AFTER_END.test(after),
    since: BEFORE_START.test(before) || AFTER_START.test(`${after} `.trimEnd()),
    renewed: AFTER_RENEWAL.test(folded),
    extendedTo: extension(found.text, dates),
    open,
    renewsByItself,
    term,
    status,
    unknown:
      (remainder === '' && !isUnread) || status || nothing || open || renewsByItself ? null : remainder || folded,
    nothing,
    planned,
  };
}
