/** Which entities of several packs are one and the same body. */
import { entitiesIn, profileOf } from './entity-types.ts';
import { namesOf } from './names.ts';
import type { Entity, EntityId, Pack } from './types.ts';

const ROR = /^(?:https?:\/\/)?(?:www\.)?ror\.org\//iu;

/** What two packs write alike for one name: case, accents, punctuation and a leading article make no difference. */
const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');

/** Keys that only one body in the world has: its identifiers in registers. */
function identifiersOf(entity: Entity): readonly string[] {
  const { ror, wikidata } = profileOf(entity).identifiers;
  return [
    ...(ror === undefined ? [] : [`ror ${ror.replace(ROR, '').toLowerCase()}`]),
    ...(wikidata === undefined ? [] : [`wikidata ${wikidata.toUpperCase()}`]),
  ];
}

const registerOf = (key: string): string => key.slice(0, key.indexOf(' '));

/** A whole name with its country: two bodies of one country hardly share one. */
function nameKeysOf(entity: Entity): readonly string[] {
  const { country } = profileOf(entity);
  if (country === null) return [];
  const whole = namesOf(entity).filter(({ kind }) => kind === 'full' || kind === 'translated');
  return [...new Set([entity.name, ...whole.map(({ text }) => text)].map((text) => `${country} ${foldName(text)}`))];
}

/** All by which an entity is known to be the same as one of another pack. */
export const keysOf = (entity: Entity): readonly string[] => [...identifiersOf(entity), ...nameKeysOf(entity)];

/**
 * The entity among `found` that this one is: `found(key)` gives those of another pack that have the key. One that is
 * found by an identifier is the same; one that is found by its name alone must be the only one, and no register may list
 * both.
 */
export function sameAmong(entity: Entity, found: (key: string) => readonly Entity[]): Entity | undefined {
  const identifiers = identifiersOf(entity);
  const [identified] = identifiers.flatMap((key) => found(key));
  if (identified) return identified;
  const named = new Map(nameKeysOf(entity).flatMap((key) => found(key).map((other) => [other.id, other] as const)));
  const [only] = named.values();
  if (only === undefined || named.size > 1) return undefined;
  const registers = new Set(identifiersOf(only).map(registerOf));
  return identifiers.some((key) => registers.has(registerOf(key))) ? undefined : only;
}

/**
 * By the id of an entity of a later pack: the id of the entity of an earlier pack that it is. They are the same where
 * they have one ROR or Wikidata identifier, and where they have a whole name and a country in common and no register
 * lists them apart. Entities with the same id are the same anyway and are left out.
 */
export function sameEntities(packs: readonly Pack[]): ReadonlyMap<EntityId, EntityId> {
  const same = new Map<EntityId, EntityId>();
  if (packs.length < 2) return same;
  const ids = new Set<EntityId>();
  const byKey = new Map<string, Entity[]>();
  for (const pack of packs) {
    const taken = new Set<EntityId>();
    for (const entity of entitiesIn(pack)) {
      const earlier = ids.has(entity.id) ? entity : sameAmong(entity, (key) => byKey.get(key) ?? []);
      // Two entities of one pack are two, even where an earlier pack has one for both.
      if (earlier === undefined || earlier.id === entity.id || taken.has(earlier.id)) continue;
      taken.add(earlier.id);
      same.set(entity.id, same.get(earlier.id) ?? earlier.id);
    }
    for (const entity of entitiesIn(pack)) {
      ids.add(entity.id);
      for (const key of keysOf(entity)) byKey.set(key, [...(byKey.get(key) ?? []), entity]);
    }
  }
  return same;
}
