import { entitiesIn, profileOf } from './entity-types.ts';
import { headerOf } from './index-pack.ts';
import { entitiesOf } from './record-types.ts';
import type { Citation, Elsewhere, Entity, EntityId, Pack, RecordId } from './types.ts';

/**
 * The part of a pack that is about some entities and records: these, everybody whom the records name, and the sources
 * of it all. An institution that only a role or a unit leads to is named, as one of another pack is. What is asked for
 * and not there is left out.
 */
export function selectPart(pack: Pack, entities: readonly EntityId[], records: readonly RecordId[]): Pack {
  const wanted = new Set<RecordId>(records);
  const agreements = pack.agreements.filter(({ id }) => wanted.has(id));
  const visits = pack.visits.filter(({ id }) => wanted.has(id));
  const events = pack.events.filter(({ id }) => wanted.has(id));
  const chosen = [...agreements, ...visits, ...events];
  const ids = new Set<EntityId>([...entities, ...chosen.flatMap((record) => [...entitiesOf(record)])]);
  const institutions = pack.institutions.filter(({ id }) => ids.has(id));
  const officials = pack.officials.filter(({ id }) => ids.has(id));
  const kept: readonly Entity[] = [...institutions, ...officials];
  const cited = new Set([...chosen, ...kept].flatMap(citationsOf).map(({ source }) => source));
  const elsewhere = namedBeside(pack, kept, ids);
  const members = membersOf(pack, kept);
  const { elsewhere: _, members: __, ...header } = pack;
  return {
    ...header,
    sources: pack.sources.filter(({ id }) => cited.has(id)),
    institutions,
    officials,
    agreements,
    visits,
    events,
    ...(elsewhere.length > 0 ? { elsewhere } : {}),
    ...(members ? { members } : {}),
  };
}

function citationsOf(item: { readonly citations: readonly Citation[] } | Entity): readonly Citation[] {
  const roles = 'type' in item && item.type === 'official' ? item.roles : [];
  return [...item.citations, ...roles.flatMap(({ citations }) => citations)];
}

/** What the kept entities lead to and the records name, without being kept. */
function namedBeside(pack: Pack, kept: readonly Entity[], ids: ReadonlySet<EntityId>): readonly Elsewhere[] {
  const own = new Set(kept.map(({ id }) => id));
  const leads = kept.flatMap((entity) => {
    const { partOf, roles } = profileOf(entity);
    return [...(partOf === null ? [] : [partOf]), ...roles.map(({ institution }) => institution)];
  });
  const wanted = new Set<EntityId>([...ids, ...leads].filter((id) => !own.has(id)));
  const known = entitiesIn(pack).map(({ id, type, name }): Elsewhere => ({ id, type, name }));
  return [...known, ...(pack.elsewhere ?? [])].filter(({ id }) => wanted.delete(id));
}

/** The packs that the kept entities come from; nothing for a pack of one file. */
function membersOf(pack: Pack, kept: readonly Entity[]) {
  if (!pack.members) return null;
  const from = new Set(kept.flatMap(({ packs = [] }) => packs));
  const members = pack.members.filter(({ id }) => from.has(id));
  return members.length > 0 ? members : [headerOf(pack)];
}
