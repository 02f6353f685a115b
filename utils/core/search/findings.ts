import { latestRole } from '../facts/cards/overview.ts';
import { compareDates } from '../facts/dates/compare-dates.ts';
import { readDate } from '../facts/dates/read-date.ts';
import { entitiesOf, type PackIndex } from '../pack/index-pack.ts';
import { namesOf } from '../pack/names.ts';
import type { Edtf, Entity, EntityId, PackRecord, Place } from '../pack/types.ts';
import { fold } from './fold.ts';
import { FINDING_TYPES, type FindingSummary, type SearchField } from './types.ts';

export interface FindingText {
  readonly field: SearchField;
  readonly text: string;
}

/** One thing that can be found: what its result shows, the texts that lead to it, what the filters ask of it. */
export interface SearchEntry {
  readonly result: FindingSummary;
  /** What it is called. */
  readonly names: readonly FindingText[];
  /** What else is said of it. */
  readonly about: readonly FindingText[];
  readonly countries: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

const MAX_YEARS = 100;

/** The years that a date covers; one that is still open ends with the year of the pack. */
function yearsOf(date: Edtf | null, asOf: Edtf): readonly number[] {
  const span = date === null ? null : readDate(date);
  if (!span) return [];
  const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  const end = readDate(asOf)?.last ?? span.first;
  const first = yearOf(Number.isFinite(span.first) ? span.first : span.last);
  const last = yearOf(Number.isFinite(span.last) ? span.last : Math.max(end, span.first));
  return Array.from({ length: Math.min(last - first + 1, MAX_YEARS) }, (_, index) => first + index);
}

const unique = <Item>(items: Iterable<Item>): readonly Item[] => [...new Set(items)];

function entityNames(index: PackIndex, ids: Iterable<EntityId>): readonly FindingText[] {
  return [...ids].flatMap((id) => {
    const found = index.entity(id);
    const field = found?.type === 'official' ? 'person' : 'institution';
    return found ? namesOf(found.entity).map(({ text }) => ({ field, text }) as const) : [];
  });
}

function countriesOf(index: PackIndex, found: Entity): readonly string[] {
  if (found.type === 'institution') return found.entity.country ? [found.entity.country] : [];
  return found.entity.roles.flatMap(({ institution }) => index.institution(institution)?.country ?? []);
}

function entityEntry(index: PackIndex, found: Entity): SearchEntry {
  const { entity } = found;
  const countries = countriesOf(index, found);
  const roles = found.type === 'official' ? found.entity.roles : [];
  const common = { title: entity.name, country: countries[0] ?? null, date: null };
  return {
    result:
      found.type === 'institution'
        ? { ...common, type: 'institution', id: found.entity.id, kind: found.entity.kind, role: null }
        : { ...common, type: 'official', id: found.entity.id, kind: 'official', role: latestRole(index, found.entity) },
    names: namesOf(entity).map(({ text, kind }) => ({ field: kind, text })),
    about: [
      ...roles.map(({ title }) => ({ field: 'role', text: title }) as const),
      ...entityNames(index, unique(roles.map(({ institution }) => institution))),
      ...unique(countries).map((country) => ({ field: 'country', text: country }) as const),
    ],
    countries: new Set(countries),
    years: new Set(index.recordsOf(entity.id).flatMap((record) => yearsOf(dateOf(record), index.pack.asOf))),
  };
}

export const dateOf = (entry: PackRecord): Edtf | null =>
  entry.type === 'agreement' ? entry.record.signed : entry.record.date;

function placesOf(entry: PackRecord): readonly Place[] {
  if (entry.type !== 'agreement') return entry.record.places;
  return entry.record.place ? [entry.record.place] : [];
}

function recordEntry(index: PackIndex, entry: PackRecord): SearchEntry {
  const { record } = entry;
  const date = dateOf(entry);
  const places = placesOf(entry);
  const entities = entitiesOf(entry);
  const institutions = [...entities]
    .flatMap((id) => index.entity(id) ?? [])
    .filter(({ type }) => type === 'institution');
  const countries = unique([
    ...places.map(({ country }) => country),
    ...institutions.flatMap((institution) => countriesOf(index, institution)),
  ]);
  const topics = entry.type === 'event' ? [] : entry.record.topics;
  const base = { title: record.title, country: places[0]?.country ?? null, date, role: null, id: record.id };
  return {
    // The switch keeps a type and its kinds together.
    result:
      entry.type === 'agreement'
        ? { ...base, type: 'agreement', kind: entry.record.kind }
        : entry.type === 'visit'
          ? { ...base, type: 'visit', kind: entry.record.kind }
          : { ...base, type: 'event', kind: entry.record.kind },
    names: [{ field: 'title', text: record.title }],
    about: [
      ...topics.map((text) => ({ field: 'topic', text }) as const),
      ...places.map(({ name }) => ({ field: 'place', text: name }) as const),
      ...entityNames(index, entities),
      ...countries.map((country) => ({ field: 'country', text: country }) as const),
      ...(date === null ? [] : [{ field: 'date', text: date } as const]),
    ],
    countries: new Set(countries),
    years: new Set(yearsOf(date, index.pack.asOf)),
  };
}

/**
 * Everything that can be found, in the order in which equally good results stand: institutions (those with most
 * records first), officials (likewise), agreements, visits, events (newest first); then by name, then by id.
 */
export function findingsOf(index: PackIndex): readonly SearchEntry[] {
  const entries = [
    ...index.pack.institutions.map((entity) => entityEntry(index, { type: 'institution', entity })),
    ...index.pack.officials.map((entity) => entityEntry(index, { type: 'official', entity })),
    ...index.records.map((record) => recordEntry(index, record)),
  ];
  const recordsOf = (result: FindingSummary): number =>
    result.type === 'institution' || result.type === 'official' ? index.recordsOf(result.id).length : 0;
  const dates = [...new Set(entries.map(({ result }) => result.date))].toSorted(compareDates);
  const dateRank = new Map(dates.map((date, rank) => [date, rank]));
  const keyed = entries.map((entry) => ({
    entry,
    type: FINDING_TYPES.indexOf(entry.result.type),
    records: recordsOf(entry.result),
    date: dateRank.get(entry.result.date) ?? 0,
    name: fold(entry.result.title),
  }));
  keyed.sort(
    (a, b) =>
      a.type - b.type ||
      b.records - a.records ||
      a.date - b.date ||
      compare(a.name, b.name) ||
      compare(a.entry.result.id, b.entry.result.id),
  );
  return keyed.map(({ entry }) => entry);
}

export const isEntity = ({ result }: SearchEntry): boolean =>
  result.type === 'institution' || result.type === 'official';

/** By code unit: the same everywhere, whatever the reader's language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
