import { headerOf } from './index-pack.ts';
import { joinTexts } from './local-text.ts';
import { sameEntities } from './same-entities.ts';
import type {
  Agreement,
  Citation,
  Entity,
  EntityId,
  Institution,
  Name,
  Official,
  Pack,
  PackEvent,
  RecordId,
  Role,
  SourceId,
  Visit,
} from './types.ts';

/** The key of a name: its text and its kind. */
function unionOfNames(names: readonly Name[]): readonly Name[] {
  return [...new Map(names.map((name) => [`${name.kind} ${name.text}`, name])).values()];
}

/**
 * The pack with ids of sources and records that no other pack can have; ids of entities stay, since entities are
 * shared.
 */
function withOwnIds(pack: Pack): Pack {
  const sourceId = (id: SourceId) => `${pack.id}/${id}` as SourceId;
  const recordId = (id: RecordId) => `${pack.id}/${id}` as RecordId;
  const cite = (citations: readonly Citation[]) =>
    citations.map((each) => ({ ...each, source: sourceId(each.source) }));
  const rename = <Kept extends Agreement | Visit | PackEvent>(record: Kept): Kept => ({
    ...record,
    id: recordId(record.id),
    citations: cite(record.citations),
  });
  const roles = (list: readonly Role[]) => list.map((role) => ({ ...role, citations: cite(role.citations) }));
  return {
    ...pack,
    sources: pack.sources.map((source) => ({ ...source, id: sourceId(source.id) })),
    institutions: pack.institutions.map((each) => ({ ...each, citations: cite(each.citations) })),
    officials: pack.officials.map((each) => ({ ...each, citations: cite(each.citations), roles: roles(each.roles) })),
    agreements: pack.agreements.map(rename),
    visits: pack.visits.map(rename),
    events: pack.events.map(rename),
  };
}

/** The pack with the ids that an earlier pack has for the same entities. */
function withSharedIds(pack: Pack, same: ReadonlyMap<EntityId, EntityId>): Pack {
  if (![...pack.institutions, ...pack.officials].some(({ id }) => same.has(id))) return pack;
  const of = <Id extends EntityId>(id: Id): Id => (same.get(id) ?? id) as Id;
  const people = (list: Visit['people']): Visit['people'] =>
    list.map((item) => ({ ...item, official: of(item.official) }));
  return {
    ...pack,
    institutions: pack.institutions.map(({ partOf, ...each }) => ({
      ...each,
      id: of(each.id),
      ...(partOf === undefined ? {} : { partOf: of(partOf) }),
    })),
    officials: pack.officials.map((each) => ({
      ...each,
      id: of(each.id),
      roles: each.roles.map((role) => ({ ...role, institution: of(role.institution) })),
    })),
    agreements: pack.agreements.map((each) => ({
      ...each,
      parties: each.parties.map(of),
      signatories: each.signatories.map((signed) => ({ official: of(signed.official), for: of(signed.for) })),
      ...(each.attendees === undefined ? {} : { attendees: each.attendees.map(of) }),
    })),
    visits: pack.visits.map((each) => ({
      ...each,
      visitors: each.visitors.map(of),
      hosts: each.hosts.map(of),
      people: people(each.people),
    })),
    events: pack.events.map((each) => ({
      ...each,
      organisers: each.organisers.map(of),
      participants: each.participants.map(of),
      people: people(each.people),
    })),
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

const joinShared = <Kept extends Entity>(one: Kept, other: Kept) => ({
  names: unionOfNames([...one.names, { text: other.name, kind: 'full' }, ...other.names]),
  namesakes: [...(one.namesakes ?? []), ...(other.namesakes ?? [])],
  citations: [...one.citations, ...other.citations],
});

const joinInstitutions = (one: Institution, other: Institution): Institution => ({
  ...other,
  ...one,
  ...joinShared(one, other),
});
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

/**
 * Several packs as one. An entity that two packs hold, under the same id or as `sameEntities` finds, is one: the
 * earlier pack gives its id and fields, and names, roles and citations are combined. Records are never merged: two that contradict each other are
 * both kept, each with its source. `asOf` is the earliest, since the whole is not more recent. @throws RangeError for
 * an empty list.
 */
export function mergePacks(packs: readonly Pack[]): Pack {
  const [first, ...others] = packs;
  if (!first) throw new RangeError('No pack to merge');
  if (others.length === 0) return first;
  const same = sameEntities(packs);
  const all = [first, ...others.map((pack) => withSharedIds(withOwnIds(pack), same))];
  const elsewhere = all.flatMap((pack) => pack.elsewhere ?? []);
  return {
    ...first,
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
    institutions: unite(
      all.flatMap(({ institutions }) => institutions),
      joinInstitutions,
    ),
    officials: unite(
      all.flatMap(({ officials }) => officials),
      joinOfficials,
    ),
    agreements: all.flatMap(({ agreements }) => agreements),
    visits: all.flatMap(({ visits }) => visits),
    events: all.flatMap(({ events }) => events),
  };
}
