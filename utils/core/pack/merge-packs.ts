import { EntityIdentities } from './entity-identities.ts';
import { headerOf } from './index-pack.ts';
import { uniteRecords } from './join-records.ts';
import { joinTexts } from './local-text.ts';
import { changeAgreement, changeEvent, changeRoles, changeVisit, isElsewhere } from './references.ts';
import type {
  Citation,
  Elsewhere,
  Entity,
  EntityId,
  Institution,
  InstitutionId,
  Name,
  Namesake,
  Official,
  OfficialId,
  Pack,
  PackRecord,
  RecordId,
  SourceId,
} from './types.ts';

/**
 * The packs with the ids that their entities have among all: an entity that several packs know has the id of the first
 * of them, and what another pack names is named by its id. Packs whose ids stay are not copied.
 */
export function unifyIds(packs: readonly Pack[]): readonly Pack[] {
  const identities = new EntityIdentities();
  for (const pack of packs) identities.add(pack);
  return packs.map((pack) => withIdsOf(pack, identities));
}

function withIdsOf(pack: Pack, identities: EntityIdentities): Pack {
  const idOf = <Id extends EntityId>(id: Id): Id => identities.idOf(pack.id, id);
  const known = pack.elsewhere?.filter(({ id }) => idOf(id) !== id) ?? [];
  if (!identities.hasChanged(pack.id) && known.length === 0) return pack;
  const { elsewhere = [], ...others } = withIds(pack, idOf);
  const left = elsewhere.filter((each) => !known.includes(each));
  return { ...others, ...(left.length > 0 ? { elsewhere: left } : {}) };
}

/** The pack with other ids of entities, of its own and of those that it names; `elsewhere` stays as it is. */
function withIds(pack: Pack, idOf: <Id extends EntityId>(id: Id) => Id): Pack {
  const body = (id: InstitutionId) => idOf(id);
  const change = { body, person: (id: OfficialId) => idOf(id) };
  return {
    ...pack,
    institutions: pack.institutions.map((each) => ({
      ...each,
      id: idOf(each.id),
      ...(each.partOf === undefined ? {} : { partOf: idOf(each.partOf) }),
    })),
    officials: pack.officials.map((each) => ({ ...changeRoles(each, body), id: idOf(each.id) })),
    agreements: pack.agreements.map((each) => ({ ...changeAgreement(each, change), type: each.type })),
    visits: pack.visits.map((each) => ({ ...changeVisit(each, change), type: each.type })),
    events: pack.events.map((each) => ({ ...changeEvent(each, change), type: each.type })),
  };
}

/** The ids of entities of other packs that a pack has without saying of which pack they are. */
export function idsOfOthers({ elsewhere = [], institutions, officials }: Pack): readonly EntityId[] {
  const own = new Set<string>([...institutions, ...officials].map(({ id }) => id));
  return elsewhere.flatMap(({ id }) => (isElsewhere(id) || own.has(id) ? [] : [id]));
}

/**
 * The pack with the id of their pack before those of others, as its file has them: a pack in use names them by their
 * ids among all, which say nothing without the others.
 */
export function withPacksNamed(pack: Pack, packOf: (id: string) => string | undefined): Pack {
  const named = new Map(
    idsOfOthers(pack).flatMap((id): readonly (readonly [string, string])[] => {
      const owner = packOf(id);
      return owner === undefined ? [] : [[id, `${owner}:${id}`]];
    }),
  );
  if (named.size === 0) return pack;
  const idOf = <Id extends EntityId>(id: Id): Id => (named.get(id) ?? id) as Id;
  const elsewhere = pack.elsewhere?.map((each) => ({ ...each, id: idOf(each.id) }));
  return { ...withIds(pack, idOf), ...(elsewhere ? { elsewhere } : {}) };
}

/** The pack with ids of sources and records that no other pack can have, and with its own id at its entities. */
function withOwnIds(pack: Pack, isFirst: boolean): Pack {
  const packs = [pack.id];
  if (isFirst) {
    const own = <Kept extends Entity>(entity: Kept): Kept => ({ ...entity, packs });
    return { ...pack, institutions: pack.institutions.map(own), officials: pack.officials.map(own) };
  }
  const sourceId = (id: SourceId) => `${pack.id}/${id}` as SourceId;
  const recordId = (id: RecordId) => `${pack.id}/${id}` as RecordId;
  const cite = (citations: readonly Citation[]) =>
    citations.map((each) => ({ ...each, source: sourceId(each.source) }));
  const rename = <Kept extends PackRecord>(record: Kept): Kept => ({
    ...record,
    id: recordId(record.id),
    citations: cite(record.citations),
  });
  return {
    ...pack,
    sources: pack.sources.map((source) => ({ ...source, id: sourceId(source.id) })),
    institutions: pack.institutions.map((each) => ({ ...each, packs, citations: cite(each.citations) })),
    officials: pack.officials.map((each) => ({
      ...each,
      packs,
      citations: cite(each.citations),
      roles: each.roles.map((role) => ({ ...role, citations: cite(role.citations) })),
    })),
    agreements: pack.agreements.map(rename),
    visits: pack.visits.map(rename),
    events: pack.events.map(rename),
  };
}

function unite<Kept extends Entity>(entities: readonly Kept[], join: (one: Kept, other: Kept) => Kept) {
  const byId = new Map<string, Kept>();
  for (const entity of entities) {
    const known = byId.get(entity.id);
    byId.set(entity.id, known ? join(known, entity) : entity);
  }
  return [...byId.values()];
}

/** Of a text that both list, the earlier pack says what kind of name it is and which evidence it needs. */
function joinNames(one: Entity, other: Entity): readonly Name[] {
  const known = new Set(one.names.map(({ text }) => text));
  const more: readonly Name[] = [{ text: other.name, kind: 'full' }, ...other.names];
  return [...one.names, ...more.filter(({ text }) => !known.has(text) && known.add(text))];
}

function joinNamesakes(one: readonly Namesake[], other: readonly Namesake[]): readonly Namesake[] {
  const known = new Set(one.map(({ text, what }) => `${text} ${what}`));
  return [...one, ...other.filter(({ text, what }) => !known.has(`${text} ${what}`))];
}

const joinShared = <Kept extends Entity>(one: Kept, other: Kept) => ({
  names: joinNames(one, other),
  namesakes: joinNamesakes(one.namesakes ?? [], other.namesakes ?? []),
  citations: [...one.citations, ...other.citations],
  ...(one.packs || other.packs ? { packs: [...new Set([...(one.packs ?? []), ...(other.packs ?? [])])] } : {}),
});

function joinInstitutions(one: Institution, other: Institution): Institution {
  const domains = [...new Set([...(one.domains ?? []), ...(other.domains ?? [])])];
  const identifiers = { ...other.identifiers, ...one.identifiers };
  return {
    ...other,
    ...one,
    ...joinShared(one, other),
    ...(domains.length > 0 ? { domains } : {}),
    ...(Object.keys(identifiers).length > 0 ? { identifiers } : {}),
  };
}

const joinOfficials = (one: Official, other: Official): Official => ({
  ...one,
  ...joinShared(one, other),
  roles: [...one.roles, ...other.roles],
});

/**
 * One entity that two packs hold under the same id: the earlier pack gives its fields and its type, names, roles and
 * citations are combined.
 */
export function joinEntities(one: Entity, other: Entity): Entity {
  if (one.type === 'institution') return other.type === 'institution' ? joinInstitutions(one, other) : one;
  return other.type === 'official' ? joinOfficials(one, other) : one;
}

/** Two packs may each call one of two bodies a part of the other: the later `partOf` is left out. */
function withoutCircles(institutions: readonly Institution[]): readonly Institution[] {
  const parents = new Map<EntityId, EntityId>();
  return institutions.map((institution) => {
    const { partOf, ...whole } = institution;
    if (partOf === undefined) return institution;
    for (let step: EntityId | undefined = partOf; step !== undefined; step = parents.get(step))
      if (step === institution.id) return whole;
    parents.set(institution.id, partOf);
    return institution;
  });
}

/** The earlier pack gives the name to show. */
function uniteElsewhere(packs: readonly Pack[]): readonly Elsewhere[] {
  const named = new Map<string, Elsewhere>();
  for (const each of packs.flatMap(({ elsewhere = [] }) => elsewhere)) {
    const known = named.get(each.id);
    if (!known || known.name === known.id) named.set(each.id, each);
  }
  return [...named.values()];
}

/**
 * Several packs as one. What two packs know of one entity (see `EntityIdentities`) is combined: the earlier pack gives
 * its fields, and names, roles and citations of both are kept. A record that two packs have is one with the sources of
 * both (see `uniteRecords`); two that contradict each other are both kept. `asOf` is the earliest, since the whole is
 * not more recent. @throws RangeError for an empty list.
 */
export function mergePacks(packs: readonly Pack[]): Pack {
  const [first] = packs;
  // A pack may name a body of its own by a registry.
  if (first && packs.length === 1) return first.elsewhere ? (unifyIds(packs)[0] ?? first) : first;
  return mergeUnified(unifyIds(packs));
}

/** The lists by which the entities of a pack are known again in other packs. */
export type EntityLists = Pick<Pack, 'id' | 'institutions' | 'officials'>;

/**
 * The pack with the ids that its entities have among those of the packs before it, and with what it names by them. The
 * names of what it finds in other packs stay, since those may be removed.
 */
export function withIdsAmong(pack: Pack, before: readonly EntityLists[]): Pack {
  const identities = new EntityIdentities();
  for (const each of before) identities.add(each);
  // What it names by an identifier may be its own.
  identities.add(pack, pack.elsewhere === undefined);
  const unified = withIdsOf(pack, identities);
  const elsewhere = pack.elsewhere?.map((each) => ({ ...each, id: identities.idOf(pack.id, each.id) }));
  return elsewhere ? { ...unified, elsewhere } : unified;
}

/** The same for packs, or parts of packs, in which one entity already has one id. */
export function mergeUnified(packs: readonly Pack[]): Pack {
  const [first] = packs;
  if (!first) throw new RangeError('No pack to merge');
  if (packs.length === 1) return first;
  const all = packs.map((pack, index) => withOwnIds(pack, index === 0));
  const elsewhere = uniteElsewhere(all);
  // A signature is that of one file.
  const { elsewhere: _, signature: __, ...fields } = first;
  return {
    ...fields,
    id: all.map(({ id }) => id).join('+'),
    version: all.map(({ version }) => version).join('+'),
    title: joinTexts(
      all.map(({ title }) => title),
      ' · ',
    ),
    coverage: joinTexts(
      all.map(({ coverage }) => coverage),
      ' ',
    ),
    members: all.map(headerOf),
    ...(elsewhere.length > 0 ? { elsewhere } : {}),
    asOf:
      all
        .map(({ asOf }) => asOf)
        .toSorted()
        .at(0) ?? first.asOf,
    sources: all.flatMap(({ sources }) => sources),
    institutions: withoutCircles(
      unite(
        all.flatMap(({ institutions }) => institutions),
        joinInstitutions,
      ),
    ),
    officials: unite(
      all.flatMap(({ officials }) => officials),
      joinOfficials,
    ),
    agreements: uniteRecords(all.flatMap(({ agreements }) => agreements)),
    visits: uniteRecords(all.flatMap(({ visits }) => visits)),
    events: uniteRecords(all.flatMap(({ events }) => events)),
  };
}
