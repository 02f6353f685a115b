import type { Edtf } from '../../pack/types.ts';
import { addTerm, edtfOf } from '../cells/calendar.ts';
import type { DateColumn, FoundDate } from '../cells/find-dates.ts';
import { isOtherYear } from '../cells/other-dates.ts';
import { type DateCell, readDateCell } from '../cells/read-date-cell.ts';
import type { RegisterStatus } from '../cells/read-status.ts';
import { isWithoutUnit } from '../cells/read-term.ts';
import { guessHeader } from '../columns/read-header.ts';
import type { Cell } from '../tables/types.ts';
import { NOT_SIGNED, SIGNED } from '../words/doubt-words.ts';
import { NO, YES } from '../words/end-words.ts';
import { foldCell, phrasePattern, phrasesOf } from '../words/fold.ts';
import type { DateField } from '../words/header-words.ts';
import type { Doubt, DoubtField } from './record-types.ts';

/** The cells of a row that hold dates, each with what its column is like. */
export interface DatedCell {
  readonly cell: Cell;
  readonly header: string;
  readonly column: DateColumn;
}
export type DatedCells = Readonly<Partial<Record<DateField, DatedCell>>>;

export interface RowDates {
  readonly signed: Edtf | null;
  readonly starts: Edtf | null;
  readonly ends: Edtf | 'open' | null;
  readonly renewals: readonly Edtf[];
  readonly renewsByItself: boolean;
  /** What a cell of dates says of the state: 手続中 where the day of signing would stand. */
  readonly status: RegisterStatus | null;
  readonly doubts: readonly Doubt[];
}

const words = (list: string): ReadonlySet<string> => new Set(phrasesOf(list).map(foldCell));
const SAYS_YES = words(YES);
const SAYS_NO = words(NO);
const UNSIGNED = phrasePattern(NOT_SIGNED, 'u');
const SIGNED_BEFORE = new RegExp(`(?:${phrasePattern(SIGNED, 'u').source})[\\s:.(]*$`, 'u');
const RANGE =
  /^(?:-|~|–|\/|to|till|until|bis|al|a|hasta|au|a|fino al|ate|至|到|から|부터|의|الي|حتي)?(?:\s*(?:el|the|zum|den|le|du))?$/u;

interface Draft {
  signed: Edtf | null;
  starts: Edtf | null;
  ends: Edtf | 'open' | null;
  renewals: Edtf[];
  renewsByItself: boolean;
  status: RegisterStatus | null;
  /** In months, of a term that needs a beginning. */
  term: number | null;
  doubts: Doubt[];
}

function ask(draft: Draft, field: DoubtField, found: FoundDate, text: string): void {
  if (!found.doubt) return;
  draft.doubts.push({ field, why: found.doubt, text, ...(found.either ? { either: found.either } : {}) });
}

const isRange = (cell: DateCell): boolean =>
  cell.dates.length === 2 && RANGE.test(cell.between.replace(/[()]/g, '').trim()) && cell.between !== '/';

function readCell({ cell, column, header }: DatedCell, maySpan = false): DateCell {
  return readDateCell(cell.text, column, header, { day: cell.day, maySpan });
}

/** Nothing has been signed after the middle of this century: such a year is one of another calendar. */
const LAST_SIGNED = 2050;
const isAfterAll = ({ date }: FoundDate): boolean => Number(date?.slice(0, 4)) > LAST_SIGNED;

/** Whether a date is still to come on the day `today`; without a day nobody knows. Seasons stand where months would. */
function isToCome(date: Edtf | null, today: Edtf | null): boolean {
  if (date === null || today === null) return false;
  const isSeason = Number(date.slice(5, 7)) > 12;
  return liesBefore(today, isSeason ? date.slice(0, 4) : date);
}

/** A column of signing dates or of beginnings: the first date, then its renewals. */
function readBeginning(draft: Draft, field: 'signed' | 'starts', from: DatedCell, today: Edtf | null = null): void {
  const cell = readCell(from);
  const isSigned = cell.planned && SIGNED_BEFORE.test(cell.between) && !UNSIGNED.test(cell.between);
  const [found, ...rest] = isSigned ? cell.dates.slice(1) : cell.dates;
  // The same day in two calendars is one.
  const others = rest.filter(({ date, doubt }) => doubt !== undefined || date !== found?.date);
  const isUnsigned =
    found !== undefined &&
    field === 'signed' &&
    ((cell.planned && !isSigned) ||
      UNSIGNED.test(foldCell(from.cell.text)) ||
      (!isAfterAll(found) && isToCome(found.date, today)));
  const isPlanned = field === 'starts' && found !== undefined && cell.planned;
  const why = isUnsigned
    ? ('not-signed' as const)
    : isPlanned
      ? ('planned' as const)
      : found && isAfterAll(found)
        ? ('other-calendar' as const)
        : null;
  const first = found && why ? { ...found, date: null, doubt: why } : found;
  if (first) {
    draft[field] = first.date;
    ask(draft, field, first, from.cell.text);
  }
  if (isRange(cell) && !cell.renewed && others[0] && /[-~至到]|to|bis|hasta|al|au/u.test(cell.between)) {
    draft.ends ??= others[0].date;
    ask(draft, 'ends', others[0], from.cell.text);
  } else {
    for (const other of others) {
      if (other.date) draft.renewals.push(other.date);
      ask(draft, 'renewals', other, from.cell.text);
    }
  }
  if (cell.renewsByItself) draft.renewsByItself = true;
  if (cell.term && !cell.term.interval) draft.term ??= cell.term.months;
  // "2014, unlimited": such a column often says how long it lasts as well.
  if (first && cell.open && !cell.renewsByItself && cell.term === null) draft.ends ??= 'open';
  if (cell.status !== 'pending') draft.status ??= isUnsigned ? 'in-preparation' : first ? null : cell.status;
  const isRenewedAlone =
    cell.renewed && !cell.renewsByItself && !cell.open && cell.status === null && cell.term === null;
  if ((cell.unknown || isRenewedAlone) && !first)
    draft.doubts.push({ field, why: 'unknown-word', text: from.cell.text });
}

/** A column of ends, of periods or of terms; offices write all of them in any of these. */
function readValidity(draft: Draft, from: DatedCell, kind: 'ends' | 'period' | 'duration'): void {
  const cell = readCell(from, true);
  const [first, second] = cell.dates;
  const { text } = from.cell;
  if (first?.academic && cell.since && cell.open) {
    draft.starts ??= first.date;
  } else if (cell.extendedTo) {
    if (kind !== 'ends' && second && second !== cell.extendedTo) draft.starts ??= first?.date ?? null;
    draft.ends = cell.extendedTo.academic?.[1] ?? cell.extendedTo.date;
    ask(draft, 'ends', cell.extendedTo, text);
  } else if (first?.academic) {
    if (kind === 'period') draft.starts ??= first.academic[0];
    draft.ends = second?.academic?.[1] ?? first.academic[1];
  } else if (first && second && (!cell.renewed || (cell.between !== '' && isRange(cell)))) {
    draft.starts ??= first.date;
    ask(draft, 'starts', first, text);
    draft.ends = second.academic?.[1] ?? second.date;
    ask(draft, 'ends', second, text);
  } else if (first) {
    const begins =
      kind !== 'ends' && !cell.until && (cell.since || cell.open || cell.renewsByItself || cell.term !== null);
    if (begins) {
      draft.starts ??= first.date;
      ask(draft, 'starts', first, text);
    } else {
      draft.ends = first.date;
      ask(draft, 'ends', first, text);
      if (second?.date && cell.renewed) draft.renewals.push(second.date);
    }
  }
  if (cell.renewsByItself) draft.renewsByItself = true;
  // Where days stand, a number alone may be of years, of months, or of a day.
  const isOfEnds = kind === 'ends' || guessHeader(from.header)[0]?.field === 'ends';
  const isBare = isOfEnds && cell.term !== null && isWithoutUnit(text, from.header);
  if (isBare) draft.doubts.push({ field: 'ends', why: 'unknown-word', text });
  else if (cell.term && !cell.term.interval) draft.term = cell.term.months;
  if (cell.open && draft.ends === null && !cell.renewsByItself && draft.term === null) draft.ends = 'open';
  if (cell.status === 'ended' || cell.status === 'expired' || cell.status === 'dormant') draft.status ??= cell.status;
  if ((cell.unknown && !first && !cell.term) || cell.term?.several)
    draft.doubts.push({ field: 'ends', why: 'unknown-word', text });
}

function readRenewals(draft: Draft, from: DatedCell): void {
  const folded = foldCell(from.cell.text);
  if (SAYS_NO.has(folded)) return;
  const cell = readCell(from);
  for (const found of cell.dates) {
    if (found.date) draft.renewals.push(found.date);
    ask(draft, 'renewals', found, from.cell.text);
  }
  if (cell.renewsByItself) draft.renewsByItself = true;
}

function readRenewsByItself(draft: Draft, from: DatedCell): void {
  const folded = foldCell(from.cell.text);
  if (folded === '' || SAYS_NO.has(folded) || (folded === 'x' && from.column.crossIsNo)) return;
  const cell = readCell(from);
  if (SAYS_YES.has(folded) || cell.renewsByItself) draft.renewsByItself = true;
  else readRenewals(draft, from);
}

/** Years of the Republic of China: 113 is 2024. */
const BEFORE_REPUBLIC = 1911;
const LAST_OF_REPUBLIC = 200;

/** Year, month and day of columns of their own. */
function readParts(draft: Draft, cells: DatedCells, today: Edtf | null): void {
  const part = (field: DateField): number | undefined => {
    const text = foldCell(cells[field]?.cell.text ?? '').replace(/\D/g, '');
    return text === '' ? undefined : Number(text);
  };
  const written = part('signed.year');
  if (written === undefined) return;
  const year = cells['signed.year'] && readCell(cells['signed.year']);
  const why = year?.dates.find(({ doubt }) => doubt === 'unknown-word' || doubt === 'doubted-date')?.doubt;
  if (why) {
    if (year?.planned) draft.status = 'in-preparation';
    draft.doubts.push({
      field: 'signed',
      why: year?.planned ? 'not-signed' : why,
      text: cells['signed.year']?.cell.text ?? '',
    });
    return;
  }
  const isRepublic = cells['signed.year']?.column.republic === true && written < LAST_OF_REPUBLIC;
  const counted = isRepublic ? written + BEFORE_REPUBLIC : written;
  const month = part('signed.month');
  const day = month === undefined ? undefined : part('signed.day');
  draft.signed = edtfOf(counted, month, day);
  const text = [written, month, day].filter((each) => each !== undefined).join('-');
  if (isToCome(draft.signed, today)) {
    draft.signed = null;
    draft.status = 'in-preparation';
    draft.doubts.push({ field: 'signed', why: 'not-signed', text });
  } else if (draft.signed === null)
    draft.doubts.push({
      field: 'signed',
      why: isOtherYear(counted) || counted < LAST_OF_REPUBLIC ? 'other-calendar' : 'impossible-date',
      text,
    });
}

const isOpenEnded = (date: Edtf | 'open' | null): date is 'open' | null => date === null || date === 'open';

/** Whether a date lies before another one, as far as the less exact of them tells. */
function liesBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/**
 * Puts together what the cells of dates of a row say. `today`:
 * no later day is one of a signing; null where it is not known.
 */
export function readRowDates(cells: DatedCells, today: Edtf | null = null): RowDates {
  const draft: Draft = {
    signed: null,
    starts: null,
    ends: null,
    renewals: [],
    renewsByItself: false,
    status: null,
    term: null,
    doubts: [],
  };
  if (cells['signed.year']) readParts(draft, cells, today);
  if (cells.signed) readBeginning(draft, 'signed', cells.signed, today);
  if (cells.starts) readBeginning(draft, 'starts', cells.starts);
  if (cells.period) readValidity(draft, cells.period, 'period');
  if (cells.duration) readValidity(draft, cells.duration, 'duration');
  if (cells.ends && (cells.ends.cell.text !== '' || draft.ends === null)) readValidity(draft, cells.ends, 'ends');
  if (cells.renewals) readRenewals(draft, cells.renewals);
  if (cells.renewsByItself) readRenewsByItself(draft, cells.renewsByItself);
  const renewals = [...new Set(draft.renewals)].sort();
  const beginning = renewals.at(-1) ?? draft.starts ?? draft.signed;
  if (isOpenEnded(draft.ends) && draft.term !== null && beginning) draft.ends = addTerm(beginning, draft.term);
  const first = draft.starts ?? draft.signed;
  if (!isOpenEnded(draft.ends) && first && liesBefore(draft.ends, first)) {
    draft.doubts.push({ field: 'ends', why: 'before-start', text: draft.ends });
  }
  const doubts = draft.doubts.filter(
    (doubt, at) => draft.doubts.findIndex((other) => other.field === doubt.field && other.why === doubt.why) === at,
  );
  return {
    signed: draft.signed,
    starts: draft.starts,
    ends: draft.ends,
    renewals,
    renewsByItself: draft.renewsByItself,
    status: draft.status,
    doubts,
  };
}
