/** Which of the facts between two names of a draft its sentences speak of. */
import { readDate } from '../../facts/dates/read-date.ts';
import { dateOf } from '../../pack/record-types.ts';
import type { Edtf, EntityId, PackRecord, RecordId, RecordType, Role } from '../../pack/types.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import type { Report } from '../types.ts';
import { PAPERS } from './papers.ts';

/** What one sentence tells. */
export interface Told {
  readonly entities: ReadonlySet<EntityId>;
  readonly dates: readonly Edtf[];
  readonly types: ReadonlySet<RecordType>;
  /** Finer than the types: memorandum of cooperation. */
  readonly kinds: ReadonlySet<string>;
  /** Of the packs, of the same deed. */
  readonly records: ReadonlySet<RecordId>;
}

export function toldIn(sentence: ReadSentence, reports: readonly Report[], today: Edtf): Told {
  const own = reports.filter(({ quote }) => quote === sentence.quote);
  const dates = [...sentence.dates.map(({ date }) => resolveDate(date, today, 'past')), ...own.map(({ date }) => date)];
  return {
    entities: new Set([...sentence.institutions, ...sentence.persons].flatMap(({ entity }) => entity ?? [])),
    dates: dates.flatMap((date) => (date === null || date.startsWith('..') ? [] : [date])),
    types: new Set([
      ...(sentence.find(...PAPERS).length > 0 ? (['agreement'] as const) : []),
      ...own.map(({ type }) => type),
    ]),
    kinds: new Set(own.map(({ kind }) => kind)),
    records: new Set(own.flatMap(({ status }) => (status.kind === 'new' ? [] : [status.record.id]))),
  };
}

const overlaps = (one: Edtf | null, other: Edtf): boolean => {
  const [a, b] = [one === null ? null : readDate(one), readDate(other)];
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last;
};

/** A fact that fits so well is what the sentence speaks of. */
export const FITS = 4;

/**
 * How well a record fits the sentences that name both: it is their deed, or of the type that they speak of, better of
 * their date or kind. A visit of the year is no agreement: a date alone counts where a sentence tells no type.
 */
export const recordFit = (record: PackRecord, told: readonly Told[]): number =>
  Math.max(
    0,
    ...told.map(({ dates, types, kinds, records }) => {
      if (records.has(record.id)) return 2 * FITS;
      const isOfDate = dates.some((date) => overlaps(dateOf(record), date));
      if (types.size === 0) return isOfDate ? FITS : 0;
      return types.has(record.type) ? FITS + (isOfDate ? 2 : 0) + (kinds.has(record.kind) ? 1 : 0) : 0;
    }),
  );

/** The same of an office, which fits better than a record that no date and no deed speaks for. */
export const roleFit = ({ asOf, from }: Role, told: readonly Told[]): number =>
  told.some(({ dates }) => dates.some((date) => overlaps(asOf ?? from ?? null, date))) ? FITS + 1 : 3;
