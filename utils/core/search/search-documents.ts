import { latestRole } from '../facts/cards/overview.ts';
import { compareDates } from '../facts/dates/compare-dates.ts';
import { readDate } from '../facts/dates/read-date.ts';
import { entitiesIn } from '../pack/entity-types.ts';
import { entitiesOf, type PackIndex } from '../pack/index-pack.ts';
import { namesOf } from '../pack/names.ts';
import type { Edtf, Entity, EntityId, PackRecord, Place } from '../pack/types.ts';
import { fold } from './fold.ts';
import { SEARCHABLE_TYPES, type SearchableSummary, type SearchField } from './types.ts';

export interface FieldText {
  readonly field: SearchField;
  readonly text: string;
}

/** One thing that can be found: what its result shows, the texts that lead to it, what the filters ask of it. */
export interface SearchDocument {
  readonly result: SearchableSummary;
  /** What it is called. */
  readonly names: readonly FieldText[];
  /** What else is said of it. */
  readonly fields: readonly FieldText[];
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

function entityNames(index: PackIndex, ids: Iterable<EntityId>): readonly FieldText[] {
  return [...ids].flatMap((id) => {
    const found = index.entity(id);
    const field = found?.type === 'official' ? 'person' : 'institution';
    return found ? namesOf(found).map(({ text }) => ({ field, text }) as const) : [];
  });
}

function countriesOf(index: PackIndex, found: Entity): readonly string[] {
  if (found.type === 'institution') return found.country ? [found.country] : [];
  return found.roles.flatMap(({ institution }) => index.institution(institution)?.country ?? []);
}

function entityEntry(index: PackIndex, entity: Entity): SearchDocument {
  const countries = countriesOf(index, entity);
  const roles = entity.type === 'official' ? entity.roles : [];
  const common = { title: entity.name, country: countries[0] ?? null, date: null };
  return {
    result:
      entity.type === 'institution'
        ? { ...common, type: 'institution', id: entity.id, kind: entity.kind, role: null }
        : { ...common, type: 'official', id: entity.id, kind: 'official', role: latestRole(index, entity) },
    names: namesOf(entity).map(({ text, kind }) => ({ field: kind, text })),
    fields: [
      ...roles.map(({ title }) => ({ field: 'role', text: title }) as const),
      ...entityNames(index, unique(roles.map(({ institution }) => institution))),
      ...unique(countries).map((country) => ({ field: 'country', text: country }) as const),
    ],
    countries: new Set(countries),
    years: new Set(index.recordsOf(entity.id).flatMap((record) => yearsOf(dateOf(record), index.pack.asOf))),
  };
}

const dateOf = (document: PackRecord): Edtf | null =>
  document.type === 'agreement' ? document.record.signed : document.record.date;

function placesOf(document: PackRecord): readonly Place[] {
  if (document.type !== 'agreement') return document.record.places;
  return document.record.place ? [document.record.place] : [];
}

function recordEntry(index: PackIndex, document: PackRecord): SearchDocument {
  const { record } = document;
  const date = dateOf(document);
  const places = placesOf(document);
  const entities = entitiesOf(document);
  const institutions = [...entities]
    .flatMap((id) => index.entity(id) ?? [])
    .filter(({ type }) => type === 'institution');
  const countries = unique([
    ...places.map(({ country }) => country),
    ...institutions.flatMap((institution) => countriesOf(index, institution)),
  ]);
  const topics = document.type === 'event' ? [] : document.record.topics;
  const base = { title: record.title, country: places[0]?.country ?? null, date, role: null, id: record.id };
  return {
    // The switch keeps a type and its kinds together.
    result:
      document.type === 'agreement'
        ? { ...base, type: 'agreement', kind: document.record.kind }
        : document.type === 'visit'
          ? { ...base, type: 'visit', kind: document.record.kind }
          : { ...base, type: 'event', kind: document.record.kind },
    names: [{ field: 'title', text: record.title }],
    fields: [
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
export function searchDocumentsOf(index: PackIndex): readonly SearchDocument[] {
  const documents = [
    ...entitiesIn(index.pack).map((entity) => entityEntry(index, entity)),
    ...index.records.map((record) => recordEntry(index, record)),
  ];
  const recordsOf = (result: SearchableSummary): number =>
    result.type === 'institution' || result.type === 'official' ? index.recordsOf(result.id).length : 0;
  const dates = [...new Set(documents.map(({ result }) => result.date))].toSorted(compareDates);
  const dateRank = new Map(dates.map((date, rank) => [date, rank]));
  const keyed = documents.map((document) => ({
    entry: document,
    type: SEARCHABLE_TYPES.indexOf(document.result.type),
    records: recordsOf(document.result),
    date: dateRank.get(document.result.date) ?? 0,
    name: fold(document.result.title),
  }));
  keyed.sort(
    (a, b) =>
      a.type - b.type ||
      b.records - a.records ||
      a.date - b.date ||
      compare(a.name, b.name) ||
      compare(a.entry.result.id, b.entry.result.id),
  );
  return keyed.map(({ entry: document }) => document);
}

export const isEntity = ({ result }: SearchDocument): boolean =>
  result.type === 'institution' || result.type === 'official';

/** By code unit: the same everywhere, whatever the reader's language. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
