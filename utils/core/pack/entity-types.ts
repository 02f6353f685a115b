import type {
  Entity,
  EntityType,
  Identifiers,
  InstitutionId,
  InstitutionKind,
  LocalText,
  Pack,
  Role,
} from './types.ts';

export type EntityKind = InstitutionKind | 'official';

/** The fields of an entity of any type; a field that its type does not have is `null` or empty. */
export interface EntityProfile {
  readonly kind: EntityKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly partOf: InstitutionId | null;
  /** The roles that it holds itself. */
  readonly roles: readonly Role[];
  readonly summary: LocalText | null;
  /** Host names of its own sites. */
  readonly domains: readonly string[];
  readonly url: string | null;
  readonly identifiers: Identifiers;
}

interface EntityTypeEntry<Subject extends Entity> {
  /** The list of the pack with the entities of this type. */
  readonly list: 'institutions' | 'officials';
  /** Has a personal name, which other people may have too, so linking needs more evidence. */
  readonly isPerson: boolean;
  profile(entity: Subject): EntityProfile;
}

/** A large pack asks for the profiles of all its entities several times. */
const NONE: readonly never[] = [];
const NO_IDENTIFIERS: Identifiers = {};

/** What each type of entity has, in the order of lists: a new type is one more entry. */
export const ENTITY_TYPES: {
  readonly [Type in EntityType]: EntityTypeEntry<Extract<Entity, { readonly type: Type }>>;
} = {
  institution: {
    list: 'institutions',
    isPerson: false,
    profile: ({
      kind,
      country = null,
      partOf = null,
      summary = null,
      url = null,
      domains = NONE,
      identifiers = NO_IDENTIFIERS,
    }) => ({
      kind,
      country,
      partOf,
      roles: NONE,
      summary,
      url,
      domains,
      identifiers,
    }),
  },
  official: {
    list: 'officials',
    isPerson: true,
    profile: ({ roles }) => ({
      kind: 'official',
      country: null,
      partOf: null,
      roles,
      summary: null,
      url: null,
      domains: NONE,
      identifiers: NO_IDENTIFIERS,
    }),
  },
};

/** In the order of lists. */
export const ENTITY_TYPE_ORDER = Object.keys(ENTITY_TYPES) as readonly EntityType[];

export const isEntityType = (type: string): type is EntityType => Object.hasOwn(ENTITY_TYPES, type);

/** Every entity of a pack, type by type, in the order of its lists. */
export const entitiesIn = (pack: Pack): readonly Entity[] =>
  ENTITY_TYPE_ORDER.flatMap((type): readonly Entity[] => pack[ENTITY_TYPES[type].list]);

export function profileOf(entity: Entity): EntityProfile {
  const entry: EntityTypeEntry<Entity> = ENTITY_TYPES[entity.type];
  return entry.profile(entity);
}
