/**
 * A record of the Research Organization Registry, in the words of its schema 2. Records of schema 1 are read as if they
 * were written so.
 */
import { hasFields } from '../../../utils/core/pack/json.ts';

export interface RorName {
  readonly value: string;
  /** `ror_display`, `label`, `alias`, `acronym`; a name may be several. */
  readonly types: readonly string[];
  readonly lang: string | null;
}

export interface RorRecord {
  /** The last part of its address, such as 03cve4549. */
  readonly id: string;
  readonly status: string;
  readonly names: readonly RorName[];
  /** In lower case. */
  readonly types: readonly string[];
  readonly countries: readonly string[];
  /** Where it is: the town, then the state or province. */
  readonly places: readonly string[];
  readonly website: string | null;
  readonly domains: readonly string[];
  readonly wikidata: string | null;
  readonly isni: string | null;
  /** The ids of the bodies that it is a part of. */
  readonly parents: readonly string[];
  /** The ids of its units. */
  readonly children: readonly string[];
  /** The day of its last change, 2026-02-24. */
  readonly changed: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const objects = (value: unknown): readonly Fields[] => list(value).filter(hasFields);
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
const texts = (value: unknown): readonly string[] => list(value).flatMap((each) => text(each) ?? []);
const inside = (value: unknown, field: string): unknown => (hasFields(value) ? value[field] : undefined);

const idOf = (address: unknown): string | null => /(?:^|\/)(0[a-z0-9]{8})$/.exec(text(address) ?? '')?.[1] ?? null;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** `null` for what is no record of the registry. */
export function readRorRecord(value: unknown): RorRecord | null {
  if (!hasFields(value)) return null;
  const id = idOf(value.id);
  if (id === null) return null;
  return {
    id,
    status: text(value.status)?.toLowerCase() ?? 'active',
    types: texts(value.types).map((type) => type.toLowerCase()),
    parents: related(value, 'parent'),
    children: related(value, 'child'),
    domains: texts(value.domains).map((domain) => domain.toLowerCase()),
    changed: DAY.exec(text(inside(inside(value.admin, 'last_modified'), 'date')) ?? '')?.[0] ?? null,
    ...(Array.isArray(value.names) ? secondSchema(value) : firstSchema(value)),
  };
}

const related = (value: Fields, type: string): readonly string[] =>
  objects(value.relationships).flatMap((relation) =>
    text(relation.type)?.toLowerCase() === type ? (idOf(relation.id) ?? []) : [],
  );

/** Some states have a code for a name: "SG.01". */
const CODE = /^[A-Z]{2}\.\w+$/;

/** A town that is a state of its own is named once. */
const placesOf = (...places: readonly unknown[]): readonly string[] => [
  ...new Set(places.flatMap((place) => text(place) ?? []).filter((place) => !CODE.test(place))),
];

type BySchema = Pick<RorRecord, 'names' | 'countries' | 'places' | 'website' | 'wikidata' | 'isni'>;

function secondSchema(value: Fields): BySchema {
  const identifier = (type: string): string | null => {
    const found = objects(value.external_ids).find((each) => text(each.type)?.toLowerCase() === type);
    return found ? (text(found.preferred) ?? texts(found.all)[0] ?? null) : null;
  };
  return {
    names: objects(value.names).flatMap(({ value: name, types, lang }) => {
      const written = text(name);
      return written === null ? [] : [{ value: written, types: texts(types), lang: text(lang) }];
    }),
    countries: objects(value.locations).flatMap(
      (place) => text(inside(place.geonames_details, 'country_code'))?.toUpperCase() ?? [],
    ),
    places: objects(value.locations)
      .slice(0, 1)
      .flatMap(({ geonames_details: place }) =>
        placesOf(inside(place, 'name'), inside(place, 'country_subdivision_name')),
      ),
    website:
      objects(value.links).flatMap(({ type, value: url }) => (type === 'website' ? (text(url) ?? []) : []))[0] ?? null,
    wikidata: identifier('wikidata'),
    isni: identifier('isni'),
  };
}

function firstSchema(value: Fields): BySchema {
  const name = (written: unknown, type: string, lang: unknown = null): readonly RorName[] => {
    const known = text(written);
    return known === null ? [] : [{ value: known, types: [type], lang: text(lang) }];
  };
  const identifier = (type: string): string | null => {
    const found = inside(value.external_ids, type);
    return text(inside(found, 'preferred')) ?? texts(inside(found, 'all'))[0] ?? null;
  };
  return {
    names: [
      ...name(value.name, 'ror_display'),
      ...objects(value.labels).flatMap(({ label, iso639 }) => name(label, 'label', iso639)),
      ...list(value.aliases).flatMap((alias) => name(alias, 'alias')),
      ...list(value.acronyms).flatMap((acronym) => name(acronym, 'acronym')),
    ],
    countries: texts([inside(value.country, 'country_code')]).map((country) => country.toUpperCase()),
    places: objects(value.addresses)
      .slice(0, 1)
      .flatMap(({ city, state }) => placesOf(city, state)),
    website: texts(value.links)[0] ?? null,
    wikidata: identifier('Wikidata'),
    isni: identifier('ISNI'),
  };
}
