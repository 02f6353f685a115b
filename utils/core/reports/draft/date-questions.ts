/** Where a draft dates a deed otherwise than the packs. */
import { cardRecord } from '../../facts/cards/card-record.ts';
import { readDate } from '../../facts/dates/read-date.ts';
import type { PackIndex } from '../../pack/index-pack.ts';
import { dateOf } from '../../pack/record-types.ts';
import type { Edtf, EntityId, PackRecord, RecordType } from '../../pack/types.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { FormFiller } from '../proposals/form-filler.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import type { Report } from '../types.ts';
import { PAPERS } from './papers.ts';
import type { DraftPlace, DraftQuestion } from './types.ts';

const partiesOf = (report: Report): readonly EntityId[] =>
  (report.type === 'visit' ? [...report.visitors, ...report.hosts] : report.parties).flatMap(({ entity }) =>
    entity === null ? [] : [entity],
  );

const namedIn = (record: PackRecord): readonly EntityId[] =>
  record.type === 'agreement'
    ? record.parties
    : record.type === 'visit'
      ? [...record.visitors, ...record.hosts]
      : [...record.organisers, ...record.participants];

/** What the packs have of this type between all of these; none for a single one. */
function recordsBetween(index: PackIndex, type: RecordType, all: readonly EntityId[]): readonly PackRecord[] {
  const [first, ...others] = all;
  if (first === undefined || others.length === 0) return [];
  return index
    .recordsOf(first)
    .filter((record) => record.type === type && others.every((other) => namedIn(record).includes(other)));
}

/** Days between two dates; 0 where they overlap. */
function distance(one: Edtf, other: Edtf): number {
  const [a, b] = [readDate(one), readDate(other)];
  return a && b ? Math.max(0, a.first - b.last, b.first - a.last) : Number.POSITIVE_INFINITY;
}

/**
 * The record nearest to a date that none of them has; `null` where one has it or has no day, and where the date is
 * later than what the packs cover: then it may well be another deed.
 */
function nearest(index: PackIndex, date: Edtf, records: readonly PackRecord[]): PackRecord | null {
  const covered = readDate(index.pack.asOf);
  const told = readDate(date);
  if (!covered || !told || !Number.isFinite(told.first) || told.first > covered.last) return null;
  const dated = records.map((record) => ({ record, apart: distance(date, dateOf(record) ?? date) }));
  if (dated.some(({ apart }) => apart === 0)) return null;
  return dated.sort((a, b) => a.apart - b.apart)[0]?.record ?? null;
}

/** A deed that the draft tells and a record tells otherwise. */
export function reportQuestion(
  report: Report,
  index: PackIndex,
  filler: FormFiller,
  today: Edtf,
  place: DraftPlace,
): DraftQuestion | null {
  const { status } = report;
  if (status.kind === 'known' || report.happened === 'denied') return null;
  const form = filler.formOf(report, today);
  if (status.kind === 'differs') {
    const { fields } = status;
    return { kind: 'otherwise', place, form, record: cardRecord(index, status.record), fields };
  }
  if (report.date === null || report.date.startsWith('..') || report.happened === 'planned') return null;
  const record = nearest(index, report.date, recordsBetween(index, report.type, partiesOf(report)));
  return record && { kind: 'otherwise', place, form, record: cardRecord(index, record), fields: ['date'] };
}

/**
 * “The 2019 memorandum between A and B”: a date beside an instrument and two names, in a sentence that tells no deed.
 */
export function namedDateQuestion(
  sentence: ReadSentence,
  index: PackIndex,
  today: Edtf,
  place: DraftPlace,
): DraftQuestion | null {
  const named = [...new Set(sentence.institutions.flatMap(({ entity }) => (entity === null ? [] : [entity])))];
  const [only, ...more] = sentence.dates;
  if (named.length !== 2 || !only || more.length > 0 || sentence.find(...PAPERS).length === 0) return null;
  const date = resolveDate(only.date, today, 'past');
  const record = date === null ? null : nearest(index, date, recordsBetween(index, 'agreement', named));
  return date !== null && record ? { kind: 'other-date', place, date, record: cardRecord(index, record) } : null;
}
