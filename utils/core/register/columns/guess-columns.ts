import type { DayOrder } from '../cells/find-dates.ts';
import type { ColumnField } from '../words/header-words.ts';
import type { ColumnProfile } from './profile.ts';
import { guessHeader } from './read-header.ts';
import { addUnnamedPartner } from './unnamed-partner.ts';

export interface Column {
  /** From 0. */
  readonly at: number;
  /** White space collapsed; `[column 3]` where the column has no header. */
  readonly header: string;
  readonly fields: readonly ColumnField[];
  /** The header is a kind of agreement, and the cells say whether a row has it. */
  readonly ticked?: true;
  /** What the reader answered about the days and months of its dates. */
  readonly order?: DayOrder;
}

interface Candidate {
  readonly at: number;
  readonly field: ColumnField;
  readonly score: number;
}

/** Any number of columns may be one of these. */
const REPEATABLE = new Set<ColumnField>(['personal', 'ignore', 'note', 'renewals', 'partner.local']);
const DATES = new Set<ColumnField>(['signed', 'starts', 'ends', 'period', 'renewals']);
const ENOUGH = 0.42;

/** What the cells say for or against a guess by the header. */
function evidence(field: ColumnField, profile: ColumnProfile): number {
  const { date, validity, integer } = profile;
  if (profile.filled === 0) return 0;
  if (field === 'signed' || field === 'starts') return date > 0.4 ? 0.25 : date + validity < 0.15 ? -0.5 : 0;
  if (field === 'ends' || field === 'period') return date + validity > 0.4 ? 0.25 : date + validity < 0.1 ? -0.35 : 0;
  if (field === 'duration') return validity > 0.3 || integer > 0.6 ? 0.25 : date > 0.6 && validity < 0.1 ? -0.3 : 0;
  if (field === 'country') return profile.country > 0.5 ? 0.3 : profile.country < 0.15 ? -0.4 : 0;
  if (field === 'partner')
    return (
      (profile.institution > 0.4 ? 0.25 : profile.institution < 0.1 ? -0.15 : 0) -
      (date > 0.5 || profile.country > 0.7 || integer > 0.6 ? 0.6 : 0)
    );
  if (field === 'kind')
    return (
      (profile.kind > 0.5 ? 0.25 : profile.kind < 0.1 ? -0.25 : 0) -
      (profile.institution > 0.8 && profile.kind < 0.4 ? 0.4 : 0)
    );
  if (field === 'status') return profile.status > 0.5 ? 0.25 : profile.status < 0.1 && profile.date > 0.5 ? -0.5 : 0;
  if (field === 'number') return integer > 0.6 || profile.counting ? 0.15 : profile.institution > 0.5 ? -0.6 : 0;
  if (field === 'identifier.erasmus') return profile.erasmus > 0.5 ? 0.3 : -0.3;
  // "Area" is of topics, unless the cells name units.
  if (field === 'topics' && profile.unit > 0.5) return -0.3;
  // "Owner" is a person, unless nearly all cells name units: what is kept of persons would be found by a search.
  if (field === 'personal' && profile.unit > 0.8) return -0.3;
  if (field === 'unit' || field === 'place' || field === 'topics') return date > 0.6 ? -0.6 : 0;
  return 0;
}

/** What the cells alone make of a column. */
function byCells(profile: ColumnProfile, named: ColumnField | undefined): readonly (readonly [ColumnField, number])[] {
  if (profile.filled === 0) return [];
  const out: [ColumnField, number][] = [];
  // One remark with an address in it makes no column of persons.
  if ((profile.email > 0.3 || profile.telephone > 0.4) && (named !== 'note' || profile.filled > 0.5))
    out.push(['personal', 2]);
  if (profile.erasmus > 0.6) out.push(['identifier.erasmus', 0.9]);
  if (profile.institution > 0.4 && profile.date < 0.4) out.push(['partner', 0.45 + profile.institution * 0.3]);
  if (profile.country > 0.6) out.push(['country', 0.4 + profile.country * 0.4]);
  if (profile.status > 0.6 && profile.distinct < 0.9) out.push(['status', 0.4 + profile.status * 0.3]);
  if (profile.unit > 0.5) out.push(['unit', 0.3 + profile.unit * 0.3]);
  if (profile.kind > 0.5 && profile.institution < 0.6) out.push(['kind', 0.35 + profile.kind * 0.3]);
  return out;
}

/** Gives each column the field that its header and its cells make likeliest, each field once. */
export function guessColumns(
  headers: readonly string[],
  profiles: readonly ColumnProfile[],
  uppers: readonly string[] = [],
): readonly Column[] {
  const candidates: Candidate[] = [];
  for (const [at, header] of headers.entries()) {
    const profile = profiles[at];
    if (!profile) continue;
    const scores = new Map<ColumnField, number>();
    const put = (field: ColumnField, score: number): void => {
      scores.set(field, Math.max(score, scores.get(field) ?? 0));
    };
    const upper = uppers[at] ?? '';
    for (const { field, score } of guessHeader(header)) put(field, score + evidence(field, profile));
    // "From" and "to" below "Validity": the upper header says what its lower ones are of.
    if (upper !== '' && upper !== header) {
      for (const { field, score } of guessHeader(`${upper} ${header}`))
        put(field, score * 0.9 + evidence(field, profile));
      if (header === '')
        for (const { field, score } of guessHeader(upper)) put(field, score * 0.9 + evidence(field, profile));
    }
    const named = scores.size > 0;
    for (const [field, score] of byCells(profile, guessHeader(header)[0]?.field))
      put(field, field === 'personal' ? score : score * (named ? 0.6 : 1));
    for (const [field, score] of scores) candidates.push({ at, field, score });
  }
  const chosen = assign(headers, candidates, profiles);
  addUnnamedPartner(profiles, chosen);
  addOtherCalendars(headers, profiles, chosen);
  addUnnamedDates(headers, profiles, chosen);
  const columns = headers.map((header, at): Column => {
    const field = chosen.get(at) ?? 'ignore';
    return { at, header: header === '' ? `[column ${at + 1}]` : header.replace(/\s+/g, ' ').trim(), fields: [field] };
  });
  return withParts(columns, profiles);
}

const withoutNumber = (header: string): string =>
  header
    .replace(/[\s#.(]*\d{1,2}[\s.)]*$/u, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether two headers are one, but for a number: "Partner" twice, "Partner 1" and "Partner 2". */
export const isSameHeader = (one: string, other: string): boolean => withoutNumber(one) === withoutNumber(other);

function assign(
  headers: readonly string[],
  candidates: readonly Candidate[],
  profiles: readonly ColumnProfile[],
): Map<number, ColumnField> {
  const chosen = new Map<number, ColumnField>();
  const taken = new Set<ColumnField>();
  /** The partners of one agreement may stand in columns of one header, with their countries beside them. */
  const isAnother = (at: number, field: ColumnField): boolean =>
    (field === 'partner' || field === 'country') &&
    headers[at] !== '' &&
    [...chosen].some(([other, each]) => each === field && isSameHeader(headers[at] ?? '', headers[other] ?? ''));
  for (const { at, field, score } of [...candidates].sort((a, b) => b.score - a.score || a.at - b.at)) {
    if (score < ENOUGH || chosen.has(at)) continue;
    if (taken.has(field) && !REPEATABLE.has(field) && !isAnother(at, field)) continue;
    chosen.set(at, field);
    taken.add(field);
  }
  for (const [at, field] of chosen) {
    const profile = profiles[at];
    // "Renewal: automatic" says no dates.
    if (field === 'renewals' && profile && profile.date === 0 && profile.validity > 0 && !taken.has('renewsByItself'))
      chosen.set(at, 'renewsByItself');
    // Whatever its header, a column of "5 years" holds terms.
    const { term, date } = profiles[at] ?? { term: 0, date: 1 };
    if ((field === 'period' || field === 'ends') && term > 0.4 && date < 0.4 && !taken.has('duration'))
      chosen.set(at, 'duration');
  }
  return chosen;
}

/** What a bracket behind a header says of its calendar. */
const CALENDAR =
  /[([（]\s*(?:A\.?\s?[HD]\.?|[BC]\.?\s?E\.?|พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|هـ?|م|هـ?\.?\s*ش|(?:solar |lunar )?hijr[iy]|gregorian|persian|jalali|shamsi|buddhist|هجر[يی][ةه]?.*|م[يی]لاد[يی][ةه]?|شمس[يی]|خورش[يی]د[يی]|قمر[يی]|西暦|和暦|西元|民國|佛曆)\s*[)\]）]/iu;

/** "Signed (AH)" beside "Signed (AD)": the same dates in two calendars, of which some rows have one. */
function addOtherCalendars(
  headers: readonly string[],
  profiles: readonly ColumnProfile[],
  chosen: Map<number, ColumnField>,
): void {
  const bare = (header: string): string => header.replace(/\s*[([（][^)\]）]*[)\]）]/gu, '').trim();
  for (const [at, header] of headers.entries()) {
    if (chosen.has(at) || bare(header) === header || (profiles[at]?.date ?? 0) < 0.5) continue;
    const other = headers.findIndex((each, where) => where !== at && each !== header && bare(each) === bare(header));
    if (!CALENDAR.test(header) && !CALENDAR.test(headers[other] ?? '')) continue;
    const field = chosen.get(other);
    if (field === 'signed' || field === 'starts' || field === 'ends') chosen.set(at, field);
  }
}

/** Columns of dates that no header names: the first is that of signing, the last that of ends. */
function addUnnamedDates(
  headers: readonly string[],
  profiles: readonly ColumnProfile[],
  chosen: Map<number, ColumnField>,
): void {
  const taken = new Set(chosen.values());
  const free = [...profiles.entries()].filter(
    ([at, { date, validity, filled }]) =>
      !chosen.has(at) &&
      filled > 0.2 &&
      date + validity > 0.5 &&
      date > 0.1 &&
      guessHeader(headers[at] ?? '').length === 0,
  );
  const dated = [...taken].some((field) => DATES.has(field));
  for (const [order, [at, { academic }]] of free.entries()) {
    const first = order === 0 && !(taken.has('signed') || taken.has('starts'));
    const field = first ? (academic ? 'starts' : 'signed') : !taken.has('ends') && (order > 0 || dated) ? 'ends' : null;
    if (field === null) continue;
    chosen.set(at, field);
    taken.add(field);
  }
}

/** Year, month and day in columns of their own. */
function withParts(columns: readonly Column[], profiles: readonly ColumnProfile[]): readonly Column[] {
  const year = columns.find(
    ({ header, at }) =>
      /(?:year|jahr|ann[ée]e|a[ñn]o|年|년|년도|سنة|السنة|العام)$/iu.test(header) && isSmallNumbers(profiles[at], 4),
  );
  const month = columns.find(
    ({ header, at }) => /(?:month|monat|mois|mes|月|월|شهر|الشهر)$/iu.test(header) && isSmallNumbers(profiles[at], 2),
  );
  if (!year || !month) return columns;
  const day = columns.find(
    ({ header, at }) =>
      /(?:day|tag|jour|d[ií]a|日|일|يوم|اليوم)$/iu.test(header) && isSmallNumbers(profiles[at], 2) && at !== month.at,
  );
  return columns.map((column) => {
    if (column.at === year.at) return { ...column, fields: ['signed.year'] };
    if (column.at === month.at) return { ...column, fields: ['signed.month'] };
    if (column.at === day?.at) return { ...column, fields: ['signed.day'] };
    return column;
  });
}

const isSmallNumbers = (profile: ColumnProfile | undefined, digits: number): boolean =>
  profile !== undefined && profile.integer > 0.8 && profile.meanLength <= digits;
