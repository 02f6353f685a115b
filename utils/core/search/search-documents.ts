import { latestRole } from '../facts/cards/overview.ts';
import { compareDates } from '../facts/dates/compare-dates.ts';
import { readDate } from '../facts/dates/read-date.ts';
import { beginningOfText, compareTexts } from '../matching/compare-texts.ts';
import { ENTITY_TYPES, type EntityProfile, entitiesIn, profileOf } from '../pack/entity-types.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import { textsOf } from '../pack/local-text.ts';
import { namesOf } from '../pack/names.ts';
import { beginningOf, entitiesOf, placesOf, topicsOf } from '../pack/record-types.ts';
import type { Edtf, Entity, EntityId, PackRecord, Role } from '../pack/types.ts';
import { mapInSteps, type Steps, sortInSteps } from './steps.ts';
import { isEntity, SEARCHABLE_TYPES, type SearchableSummary, type SearchField } from './types.ts';

export interface FieldText {
  readonly field: SearchField;
  readonly text: string;
}

/**
 * One entity or record that can be found: the data of its result, its searchable texts, and its values for the filters.
 */
export interface SearchDocument {
  readonly result: SearchableSummary;
  /** Its names. */
  readonly names: readonly FieldText[];
  /** Its other texts; its kind, countries and date are found by what words mean. */
  readonly fields: readonly FieldText[];
  readonly countries: readonly string[];
  readonly years: readonly number[];
  /** In charge of an agreement. */
  readonly unit: string | null;
}

const MAX_YEARS = 100;

/** The years that a date covers; an open one ends with the year of the pack. */
function yearsOf(date: Edtf | null, asOf: Edtf): readonly number[] {
  const span = date === null ? null : readDate(date);
  if (!span) return [];
  const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  const end = readDate(asOf)?.last ?? span.first;
  const first = yearOf(Number.isFinite(span.first) ? span.first : span.last);
  const last = yearOf(Number.isFinite(span.last) ? span.last : Math.max(end, span.first));
  return Array.from({ length: Math.min(last - first + 1, MAX_YEARS) }, (_, index) => first + index);
}

/** Of 100,000 entities most have one country and no year; a set for each would be most of what is made of them. */
const unique = <Item>(items: readonly Item[]): readonly Item[] => (items.length < 2 ? items : [...new Set(items)]);

function entityNames(index: PackIndex, ids: Iterable<EntityId>): readonly FieldText[] {
  return [...ids].flatMap((id) => {
    const found = index.entity(id);
    const elsewhere = index.elsewhere(id);
    if (elsewhere)
      return [
        { field: ENTITY_TYPES[elsewhere.type].isPerson ? 'person' : 'institution', text: elsewhere.name } as const,
      ];
    if (!found) return [];
    const field = ENTITY_TYPES[found.type].isPerson ? 'person' : 'institution';
    return namesOf(found).map(({ text }) => ({ field, text }) as const);
  });
}

/** The country of the entity, or of the institutions in which it has a role. */
function countriesOf(index: PackIndex, { country, roles }: EntityProfile): readonly string[] {
  if (country) return [country];
  return roles.flatMap(({ institution }) => index.institution(institution)?.country ?? []);
}

const NO_FIELDS: readonly FieldText[] = [];

const fieldsOfRoles = (index: PackIndex, roles: readonly Role[]): readonly FieldText[] => [
  ...roles.flatMap(({ title }) => textsOf(title)).map((text) => ({ field: 'role', text }) as const),
  ...entityNames(index, unique(roles.map(({ institution }) => institution))),
];

function entityEntry(index: PackIndex, entity: Entity): SearchDocument {
  const { id, type, name } = entity;
  const title = index.nameIn(entity);
  const profile = profileOf(entity);
  const { kind, roles } = profile;
  const countries = countriesOf(index, profile);
  return {
    result: {
      type,
      id,
      kind,
      title,
      ...(title === name ? {} : { original: name }),
      country: countries[0] ?? null,
      date: null,
      role: latestRole(index, roles),
    },
    names: namesOf(entity).map(({ text, kind: field }) => ({ field, text })),
    fields: roles.length === 0 ? NO_FIELDS : fieldsOfRoles(index, roles),
    countries: unique(countries),
    years: unique(index.recordsOf(id).flatMap((record) => yearsOf(beginningOf(record), index.pack.asOf))),
    unit: null,
  };
}

function recordEntry(index: PackIndex, record: PackRecord): SearchDocument {
  const { id, type, kind } = record;
  const title = index.titleOf(record);
  const date = beginningOf(record);
  const places = placesOf(record);
  const { unit = null, kindInSource = null } = record.type === 'agreement' ? record : {};
  const entities = entitiesOf(record);
  // Officials act for institutions of the record, whose countries are already included.
  const profiles = [...entities].flatMap((each) => index.entity(each) ?? []).map(profileOf);
  const countries = unique([
    ...places.map(({ country }) => country),
    ...profiles.flatMap(({ country }) => country ?? []),
  ]);
  return {
    result: { type, id, kind, title, country: places[0]?.country ?? null, date, role: null },
    names: unique([title, ...textsOf(record.title ?? title)]).map((text) => ({ field: 'title', text }) as const),
    fields: [
      ...topicsOf(record)
        .flatMap(textsOf)
        .map((text) => ({ field: 'topic', text }) as const),
      ...places
        .flatMap(({ name, names = {} }) => unique([name, ...Object.values(names)]))
        .map((text) => ({ field: 'place', text }) as const),
      ...(unit === null ? [] : [{ field: 'unit', text: unit } as const]),
      ...(kindInSource === null ? [] : [{ field: 'kindInSource', text: kindInSource } as const]),
      ...entityNames(index, entities),
    ],
    countries,
    years: yearsOf(date, index.pack.asOf),
    unit,
  };
}

/** The documents, and the folded title of each. */
export interface SearchDocuments {
  readonly documents: readonly SearchDocument[];
  readonly titles: readonly string[];
}

/**
 * Everything that can be found, in the order of equally good results: institutions (those with most
 * records first), officials (likewise), agreements, visits, events (newest first); then by name, then by id.
 */
export function* searchDocumentsOf(index: PackIndex, fold: (text: string) => string): Steps<SearchDocuments> {
  const parts = [
    yield* mapInSteps(entitiesIn(index.pack), (entity) => entityEntry(index, entity)),
    yield* mapInSteps(index.records, (record) => recordEntry(index, record)),
  ];
  const documents = parts.flat();
  yield;
  const titles = yield* mapInSteps(documents, ({ result }) => fold(result.title));
  const recordsOf = (result: SearchableSummary): number => (isEntity(result) ? index.recordsOf(result.id).length : 0);
  const different = new Set<Edtf | null>();
  for (const { result } of documents) different.add(result.date);
  const dates = yield* sortInSteps([...different], compareDates);
  const dateRank = new Map(dates.map((date, rank) => [date, rank]));
  /** Documents that differ in it are not compared by name: one number instead of three, which most have in common. */
  const ranks = new Float64Array(documents.length);
  const most = MAX_RECORDS;
  yield* mapInSteps(
    documents,
    ({ result }, at) => {
      const few = most - Math.min(most, recordsOf(result));
      ranks[at] =
        (SEARCHABLE_TYPES.indexOf(result.type) * (most + 1) + few) * dates.length + (dateRank.get(result.date) ?? 0);
    },
    1000,
  );
  const beginnings = Float64Array.from(titles, beginningOfText);
  const numbers = yield* mapInSteps(documents, (_, at) => at, 5000);
  const sorted = yield* sortInSteps(
    numbers,
    (a, b) =>
      (ranks[a] as number) - (ranks[b] as number) ||
      (beginnings[a] as number) - (beginnings[b] as number) ||
      compareTexts(titles[a] as string, titles[b] as string) ||
      compareTexts((documents[a] as SearchDocument).result.id, (documents[b] as SearchDocument).result.id),
  );
  return {
    documents: sorted.map((at) => documents[at] as SearchDocument),
    titles: sorted.map((at) => titles[at] as string),
  };
}

/** Above the number of records of a pack; a list may hold a million of each of three types. */
const MAX_RECORDS = 2 ** 22;
