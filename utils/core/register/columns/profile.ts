import { describeDateColumn } from '../cells/column-dates.ts';
import { findDates } from '../cells/find-dates.ts';
import { readCountry } from '../cells/read-country.ts';
import { readDateCell } from '../cells/read-date-cell.ts';
import { readKinds } from '../cells/read-kinds.ts';
import { namesInstitution, namesPart } from '../cells/read-partner.ts';
import { readStatus } from '../cells/read-status.ts';
import type { Cell } from '../tables/types.ts';
import type { ColumnField } from '../words/header-words.ts';
import { guessHeader } from './read-header.ts';

/** Shares, 0 to 1, of the cells of a column that hold something. */
export interface ColumnProfile {
  readonly filled: number;
  readonly institution: number;
  readonly country: number;
  /** Faculties, schools and departments. */
  readonly unit: number;
  readonly date: number;
  readonly academic: boolean;
  readonly kind: number;
  readonly status: number;
  /** Terms, "no end date" and the like. */
  readonly validity: number;
  readonly term: number;
  readonly email: number;
  readonly telephone: number;
  readonly address: number;
  readonly erasmus: number;
  /** Small whole numbers. */
  readonly integer: number;
  readonly counting: boolean;
  readonly meanLength: number;
  readonly distinct: number;
}

/** As many cells show what a column holds. */
const SAMPLE = 120;

const DATES = new Set<ColumnField>(['signed', 'starts', 'ends', 'period', 'renewals']);
/** So well must a header name dates before a number of five digits is a day. */
const NAMED = 0.55;

const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+\.\w/;
const TELEPHONE =
  /^\(?(?:tel|fax|phone|t|電話|电话|전화|هاتف)?[.:\s]*(?:\+|00)?[\d\s()./-]{7,20}(?:\s*(?:ext|x|内線|내선)\.?\s*\d+)?$/i;
const ERASMUS = /^(?:[A-Z]{1,3})\s*[A-Z-]{3,8}\s*\d{2,3}$/;

/** Dates have a year in them; telephone numbers do not look like any. */
function isTelephone(text: string): boolean {
  if (!TELEPHONE.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  return (
    digits >= 7 &&
    digits <= 15 &&
    findDates(text, { order: 'undecided', academic: false }).dates.length === 0 &&
    /[\s()+/-]|^0/.test(text)
  );
}

/** Looks at the cells of a column, with a pause between the questions that are asked of them. */
export function* profileColumnInSteps(header: string, cells: readonly Cell[]): Generator<void, ColumnProfile> {
  const filled = cells.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const sample = filled.slice(0, SAMPLE);
  const total = Math.max(1, sample.length);
  const dates = describeDateColumn(
    header,
    sample.map(({ text }) => text),
    guessHeader(header).some(({ field, score }) => DATES.has(field) && score >= NAMED),
  );
  yield;
  const share = (test: (cell: Cell) => boolean): number => sample.filter(test).length / total;
  function* shareIn(test: (cell: Cell) => boolean): Generator<void, number> {
    const found = share(test);
    yield;
    return found;
  }
  const isWhole = ({ text, day }: Cell): boolean => !day && /^[\d٠-٩]{1,6}[.)]?$/.test(text);
  const read = new Map(sample.map((cell) => [cell, readDateCell(cell.text, dates, header, { day: cell.day })]));
  yield;
  const dateLike = (cell: Cell): boolean => {
    const found = read.get(cell);
    if (!found || found.dates.length === 0) return false;
    // A year within a long text makes no date of it.
    const covered = found.dates.reduce((sum, { start, end }) => sum + end - start, 0);
    return cell.day !== undefined || covered / cell.text.length > 0.35 || cell.text.length < 16;
  };
  const numbers = sample.filter(isWhole).map(({ text }) => Number.parseInt(text, 10));
  const rising = numbers.filter((value, at) => at === 0 || Math.abs(value - (numbers[at - 1] ?? 0)) === 1).length;
  return {
    filled: filled.length / Math.max(1, cells.length),
    institution: yield* shareIn(({ text }) => namesInstitution(text)),
    country: yield* shareIn(
      ({ text }) => text.length < 45 && readCountry(text).country !== null && !namesInstitution(text),
    ),
    unit: yield* shareIn(({ text }) => text.length < 60 && namesPart(text)),
    date: share(dateLike),
    academic: dates.academic,
    kind: yield* shareIn(({ text }) => text.length < 90 && readKinds(text).kinds.some((kind) => kind !== 'other')),
    status: yield* shareIn(
      ({ text }) => text.length < 40 && (readStatus(text).status !== null || readStatus(text).pending),
    ),
    validity: share((cell) => {
      const found = read.get(cell);
      return found !== undefined && (found.open || found.renewsByItself || found.term !== null);
    }),
    term: share((cell) => (read.get(cell)?.term ?? null) !== null),
    email: share(({ text }) => EMAIL.test(text)),
    telephone: yield* shareIn(({ text }) => isTelephone(text)),
    address: share(({ text }) => /^(?:https?:\/\/|www\.)/i.test(text)),
    erasmus: share(({ text }) => ERASMUS.test(text)),
    integer: share(isWhole),
    counting: numbers.length > 2 && rising / numbers.length > 0.6,
    meanLength: sample.reduce((sum, { text }) => sum + text.length, 0) / total,
    distinct: new Set(sample.map(({ text }) => text)).size / total,
  };
}
