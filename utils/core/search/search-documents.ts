import type { Rows } from '../bytes/packed-rows.ts';
import { latestRole } from '../facts/cards/overview.ts';
import { compareDates } from '../facts/dates/compare-dates.ts';
import { readDate } from '../facts/dates/read-date.ts';
import { compareTexts, sortByText } from '../matching/compare-texts.ts';
import { ENTITY_TYPES, type EntityProfile, entitiesIn, profileOf } from '../pack/entity-types.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import { textsOf } from '../pack/local-text.ts';
import { namesOf } from '../pack/names.ts';
import { beginningOf, entitiesOf, placesOf, topicsOf } from '../pack/record-types.ts';
import { seatOf } from '../pack/seat-of.ts';
import type { Edtf, Entity, EntityId, PackRecord, Role } from '../pack/types.ts';
import { mapInSteps, numbersInOrder, type Steps } from './steps.ts';
import {
  SEARCHABLE_TYPES,
  type Searchable,
  type SearchableSummary,
  type SearchableType,
  type SearchField,
} from './types.ts';

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
  if (roles.length === 0) return NONE;
  return roles.flatMap(({ institution }) => index.institution(institution)?.country ?? []);
}

const NONE: readonly never[] = [];

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
  const country = countries[0] ?? null;
  const role = roles.length === 0 ? null : latestRole(index, roles);
  const seat = seatOf(index, entity);
  const records = index.recordsOf(id);
  return {
    // Field by field: to spread an object into each takes several times longer.
    result:
      title === name
        ? { type, id, kind, title, country, seat, date: null, role }
        : { type, id, kind, title, original: name, country, seat, date: null, role },
    names: namesOf(entity).map(({ text, kind: field }) => ({ field, text })),
    fields:
      seat !== undefined ? [{ field: 'place', text: seat }] : roles.length === 0 ? NONE : fieldsOfRoles(index, roles),
    countries: unique(countries),
    years:
      records.length === 0 ? NONE : unique(records.flatMap((record) => yearsOf(beginningOf(record), index.pack.asOf))),
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

/**
 * Everything that can be found, in the order of equally good results. The document of an entity is made whenever it is
 * asked for, since those of a large pack would fill the memory.
 */
export class SearchDocuments implements Rows<SearchDocument> {
  /** The folded title of each. */
  readonly titles: readonly string[];
  /** How many there are of entities, which stand before all records. */
  readonly entities: number;
  readonly #index: PackIndex;
  readonly #entities: readonly Entity[];
  readonly #records: readonly SearchDocument[];
  /** Numbers of entities, and behind them of records. */
  readonly #order: Uint32Array;

  constructor(index: PackIndex, entities: readonly Entity[], records: readonly SearchDocument[], sorted: Sorted) {
    this.#index = index;
    this.#entities = entities;
    this.#records = records;
    this.#order = sorted.order;
    this.titles = sorted.titles;
    this.entities = entities.length;
  }

  get length(): number {
    return this.#order.length;
  }

  at(ordinal: number): SearchDocument | undefined {
    const number = this.#order[ordinal];
    if (number === undefined) return undefined;
    const entity = this.#entities[number];
    return entity ? entityEntry(this.#index, entity) : this.#records[number - this.#entities.length];
  }

  /** Addresses and hosts of an institution's own pages, each host once. */
  addressesAt(ordinal: number): readonly string[] {
    const entity = this.#entities[this.#order[ordinal] ?? Number.NaN];
    if (!entity) return NONE;
    const { url, domains } = profileOf(entity);
    return url === null || domains.some((domain) => url.includes(domain)) ? domains : [url, ...domains];
  }

  /** What a document is about, for which it need not be made. */
  subjectAt(ordinal: number): Pick<Searchable, 'id' | 'type'> | undefined {
    const number = this.#order[ordinal];
    if (number === undefined) return undefined;
    return this.#entities[number] ?? this.#records[number - this.#entities.length]?.result;
  }
}

interface Sorted {
  readonly order: Uint32Array;
  readonly titles: readonly string[];
}

/**
 * In this order: institutions (those with most records first), officials (likewise), agreements, visits, events (newest
 * first); then by name, then by id.
 */
export function* searchDocumentsOf(index: PackIndex, fold: (text: string) => string): Steps<SearchDocuments> {
  const entities = entitiesIn(index.pack);
  const records = yield* mapInSteps(index.records, (record) => recordEntry(index, record));
  const titles = [
    ...(yield* mapInSteps(entities, (entity) => fold(index.nameIn(entity)))),
    ...(yield* mapInSteps(records, ({ result }) => fold(result.title))),
  ];
  const ids = [...entities.map(({ id }): string => id), ...records.map(({ result }) => result.id)];
  yield;
  const dates = [...new Set([null, ...records.map(({ result }) => result.date)])];
  const dateOrder = yield* numbersInOrder(dates.length, (a, b) => compareDates(dates[a] ?? null, dates[b] ?? null));
  const dateRank = new Map(Array.from(dateOrder, (number, rank) => [dates[number] ?? null, rank]));
  /** Only documents with the same one are sorted by name: one number instead of three, which most have in common. */
  const ranks = new Float64Array(titles.length);
  const rankOf = (type: SearchableType, few: number, date: Edtf | null): number =>
    (SEARCHABLE_TYPES.indexOf(type) * (MAX_RECORDS + 1) + few) * dates.length + (dateRank.get(date) ?? 0);
  yield* mapInSteps(
    entities,
    ({ id, type }, at) => {
      ranks[at] = rankOf(type, MAX_RECORDS - Math.min(MAX_RECORDS, index.recordsOf(id).length), null);
    },
    1000,
  );
  yield* mapInSteps(records, ({ result }, at) => {
    ranks[entities.length + at] = rankOf(result.type, MAX_RECORDS, result.date);
  });
  const order = yield* numbersInOrder(titles.length, (a, b) => (ranks[a] as number) - (ranks[b] as number));
  const byId = (a: number, b: number): number => compareTexts(ids[a] as string, ids[b] as string);
  for (let start = 0, end = 1; start < order.length; start = end, end += 1) {
    const rank = ranks[order[start] as number];
    while (end < order.length && ranks[order[end] as number] === rank) end += 1;
    sortByText(order.subarray(start, end), titles, byId);
    yield;
  }
  const sorted = Array.from(order, (number) => titles[number] as string);
  return new SearchDocuments(index, entities, records, { order, titles: sorted });
}

/** Above the number of records of a pack; a list may hold a million of each of three types. */
const MAX_RECORDS = 2 ** 22;
