import { moreNames } from '../languages/more-names.ts';
import { entitiesIn, profileOf } from './entity-types.ts';
import { foldTag, textIn } from './local-text.ts';
import { entitiesOf, recordsIn, sidesIn } from './record-types.ts';
import type {
  Elsewhere,
  Entity,
  EntityId,
  Institution,
  InstitutionId,
  LanguageTag,
  LocalText,
  Official,
  Pack,
  PackHeader,
  PackRecord,
  Place,
  RecordId,
  Role,
  Source,
  SourceId,
} from './types.ts';
import { wholeParties } from './whole-parties.ts';

/** A role from the side of the institution. */
export interface HeldRole {
  readonly official: Official;
  readonly role: Role;
}

/** A pack with lookups in constant time. Lists keep the order of the pack. */
export interface PackIndex {
  readonly pack: Pack;
  readonly records: readonly PackRecord[];
  entity(id: EntityId): Entity | undefined;
  institution(id: InstitutionId): Institution | undefined;
  official(id: Official['id']): Official | undefined;
  record(id: RecordId): PackRecord | undefined;
  source(id: SourceId): Source | undefined;
  /** An entity of another pack that this one names; `undefined` for one that it has itself. */
  elsewhere(id: EntityId): Elsewhere | undefined;
  /** A text in the reader's language, or in one in which it is given. */
  text(text: LocalText): string;
  /** A place under its name in the reader's language, where the pack has one. */
  place(place: Place): Place;
  /** The full name of an entity in the reader's language where the pack has one, otherwise the name it goes by. */
  nameIn(entity: Entity): string;
  /** What a record is called: its title, otherwise the names of those between whom it is, or of the first of many. */
  titleOf(record: PackRecord): string;
  /** The packs that know the entity, or those that the whole was merged from where it does not say. */
  packsOf(id: EntityId): readonly PackHeader[];
  /** Every record that names the entity, in any part. */
  recordsOf(id: EntityId): readonly PackRecord[];
  /** The roles that officials hold or held in the institution, not in its units; empty for other entities. */
  rolesAt(id: EntityId): readonly HeldRole[];
  /** The units directly under the institution. */
  partsOf(id: EntityId): readonly Institution[];
}

/**
 * A record without a title that is between more is called after
 * the first ones: lists and files repeat what it is called.
 */
const MAX_NAMED = 8;
const FIRST_NAMED = 3;

/** Indexes a pack that `parsePack` gave, for readers of `language`; takes time linear in its size. */
export function indexPack(pack: Pack, language: LanguageTag = 'en'): PackIndex {
  // Made at the first question: preparing a register of names asks none.
  let byId: ReadonlyMap<EntityId, Entity> | null = null;
  const entities = (): ReadonlyMap<EntityId, Entity> => {
    byId ??= new Map(entitiesIn(pack).map((entity) => [entity.id, entity]));
    return byId;
  };
  const records = recordsIn(pack);
  const recordById = new Map(records.map((record) => [record.id, record]));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  const recordsOf = new Map<EntityId, PackRecord[]>();
  for (const record of records) for (const id of entitiesOf(record)) append(recordsOf, id, record);
  const rolesAt = new Map<EntityId, HeldRole[]>();
  for (const official of pack.officials)
    for (const role of official.roles) append(rolesAt, role.institution, { official, role });
  const partsOf = new Map<EntityId, Institution[]>();
  for (const institution of pack.institutions)
    if (institution.partOf !== undefined) append(partsOf, institution.partOf, institution);

  const elsewhere = new Map(pack.elsewhere?.map((each) => [each.id, each]));
  const nameIn = namesIn(language);
  const nameOf = (id: EntityId): string => {
    const found = entities().get(id);
    return found ? nameIn(found) : (elsewhere.get(id)?.name ?? id);
  };
  const partOf = (id: EntityId): EntityId | null => {
    const found = entities().get(id);
    return found ? profileOf(found).partOf : null;
  };
  const members = pack.members ?? [headerOf(pack)];

  return {
    pack,
    records,
    entity: (id) => entities().get(id),
    institution: (id) => {
      const found = entities().get(id);
      return found?.type === 'institution' ? found : undefined;
    },
    official: (id) => {
      const found = entities().get(id);
      return found?.type === 'official' ? found : undefined;
    },
    record: (id) => recordById.get(id),
    source: (id) => sources.get(id),
    elsewhere: (id) => (entities().has(id) ? undefined : elsewhere.get(id)),
    text: (text) => textIn(text, language),
    place: ({ name, country, names = {} }) => ({ name: textIn({ en: name, ...names }, language), country }),
    nameIn,
    titleOf: (record) => {
      if (record.title !== undefined) return textIn(record.title, language);
      const sides = sidesIn(record);
      const named = record.type === 'agreement' ? wholeParties(sides, partOf) : sides;
      const isLong = named.length > MAX_NAMED;
      const shown = (isLong ? named.slice(0, FIRST_NAMED) : named).map(nameOf).join(' – ');
      return isLong ? `${shown}${moreNames(named.length - FIRST_NAMED, language)}` : shown;
    },
    packsOf: (id) => {
      const known = entities().get(id)?.packs;
      return known === undefined ? members : members.filter((member) => known.includes(member.id));
    },
    recordsOf: (id) => listOf(recordsOf, id),
    rolesAt: (id) => listOf(rolesAt, id),
    partsOf: (id) => listOf(partsOf, id),
  };
}

/** Packs call an entity by its English name, or by one in Latin letters, so readers of English get that. */
export const nameInLanguage = (entity: Named, language: LanguageTag): string => namesIn(language)(entity);

type Named = Pick<Entity, 'name' | 'names'>;

/** Reads the tag once, since 100,000 entities are asked for their names. */
function namesIn(language: LanguageTag): (entity: Named) => string {
  const wanted = foldTag(language);
  const [primary = ''] = wanted.split('-');
  if (primary === 'en') return ({ name }) => name;
  return ({ name, names }) => {
    const full = names.filter(({ kind, lang }) => lang !== undefined && (kind === 'full' || kind === 'translated'));
    const found =
      full.find(({ lang = '' }) => foldTag(lang) === wanted) ??
      full.find(({ lang = '' }) => foldTag(lang).split('-')[0] === primary);
    return found?.text ?? name;
  };
}

/** What a pack says about itself. */
export const headerOf = ({
  id,
  title,
  version,
  asOf,
  coverage,
  licence,
  publisher,
  scope,
}: PackHeader): PackHeader => ({
  id,
  title,
  version,
  asOf,
  coverage,
  licence,
  ...(publisher ? { publisher } : {}),
  ...(scope ? { scope } : {}),
});

const NONE: readonly never[] = [];
/** A register of names has none of them: 100,000 entities ask. */
const listOf = <Key, Item>(lists: ReadonlyMap<Key, readonly Item[]>, key: Key): readonly Item[] =>
  lists.size === 0 ? NONE : (lists.get(key) ?? NONE);

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
