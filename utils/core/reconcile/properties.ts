import { entitiesIn, profileOf } from '../pack/entity-types.ts';
import type { PackIndex } from '../pack/index-pack.ts';
import type { Entity, EntityId } from '../pack/types.ts';
import type { PropertyValue, TypeName } from './types.ts';

interface Property extends TypeName {
  readonly values: (index: PackIndex, entity: Entity) => readonly PropertyValue[];
}

const text = (value: string | null | undefined): readonly PropertyValue[] => (value ? [{ str: value }] : []);

function named(index: PackIndex, id: EntityId): PropertyValue {
  const found = index.entity(id);
  return { id, name: found ? index.nameIn(found) : (index.elsewhere(id)?.name ?? id) };
}

const identifier = (
  scheme: 'ror' | 'wikidata' | 'isni' | 'erasmus' | 'pic' | 'schac' | 'opeid',
  name: string,
): Property => ({
  id: scheme,
  name,
  values: (_, entity) => text(profileOf(entity).identifiers[scheme]),
});

/** What can be fetched for a reconciled cell, and mapped to narrow a query: a new one is one more entry. */
const PROPERTIES: readonly Property[] = [
  { id: 'country', name: 'Country (ISO 3166-1)', values: (_, entity) => text(profileOf(entity).country) },
  { id: 'kind', name: 'Kind', values: (_, entity) => text(profileOf(entity).kind) },
  { id: 'website', name: 'Website', values: (_, entity) => text(profileOf(entity).url) },
  identifier('ror', 'ROR'),
  identifier('wikidata', 'Wikidata item'),
  identifier('isni', 'ISNI'),
  identifier('erasmus', 'Erasmus code'),
  identifier('pic', 'PIC'),
  {
    id: 'part-of',
    name: 'Part of',
    values: (index, entity) => {
      const whole = profileOf(entity).partOf;
      return whole === null ? [] : [named(index, whole)];
    },
  },
  {
    id: 'role',
    name: 'Role',
    values: (index, entity) => profileOf(entity).roles.map(({ title }) => ({ str: index.text(title) })),
  },
  {
    id: 'institution',
    name: 'Institution of a role',
    values: (index, entity) => profileOf(entity).roles.map(({ institution }) => named(index, institution)),
  },
  { id: 'names', name: 'All names', values: (_, entity) => entity.names.flatMap((name) => text(name.text)) },
];

export const PROPERTY_NAMES: readonly TypeName[] = PROPERTIES.map(({ id, name }) => ({ id, name }));

/** The values of a property for an entity; none for a property that is not known. */
export const valuesOf = (index: PackIndex, entity: Entity, property: string): readonly PropertyValue[] =>
  PROPERTIES.find(({ id }) => id === property)?.values(index, entity) ?? [];

/** Institutions and officials, and every kind of institution that the packs hold. */
export function typesIn(index: PackIndex): readonly TypeName[] {
  const kinds = new Set(entitiesIn(index.pack).map((entity) => profileOf(entity).kind));
  kinds.delete('official');
  return [
    { id: 'institution', name: 'Institution' },
    { id: 'official', name: 'Official' },
    ...[...kinds].toSorted().map((kind) => ({ id: kind, name: kind.replaceAll('-', ' ') })),
  ];
}

/** The types of one entity, the general one first. */
export function typesOf(entity: Entity): readonly TypeName[] {
  if (entity.type === 'official') return [{ id: 'official', name: 'Official' }];
  const { kind } = entity;
  return [
    { id: 'institution', name: 'Institution' },
    { id: kind, name: kind.replaceAll('-', ' ') },
  ];
}
