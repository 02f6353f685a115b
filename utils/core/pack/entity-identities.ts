import { foldWords, isPlain } from '../matching/fold.ts';
import { profileOf } from './entity-types.ts';
import { namesOf } from './names.ts';
import { isElsewhere } from './references.ts';
import type { Entity, EntityId, Identifiers, Institution, InstitutionKind, Name, Official, Pack } from './types.ts';

/** Bodies that belong to no country: their name and kind are enough to know them again. */
const WITHOUT_COUNTRY: ReadonlySet<InstitutionKind> = new Set<InstitutionKind>([
  'intergovernmental',
  'alliance',
  'conference',
  'association',
]);

interface Known {
  /** As each pack has it, the first one first. */
  readonly entities: Entity[];
  readonly packs: string[];
}

/**
 * Which entities of several packs are one. Two are by their ROR, then by their Wikidata item, then by a full name and
 * their country, or for officials an institution in which both have a role. An id that two packs use means one entity
 * only where a name agrees as well. Identifiers or countries that differ keep two apart, and so does a name that
 * several bear. The first pack that knows an entity gives its id.
 */
export class EntityIdentities {
  readonly #known = new Map<EntityId, Known>();
  readonly #byIdentifier = new Map<string, EntityId>();
  /** `null` for a name that several bear. */
  readonly #byName = new Map<string, EntityId | null>();
  /** The names of institutions in the keys of `#byName`. */
  readonly #names = new Set<string>();
  /** Of these, which lengths and first and last letters there are: no other name need be folded. */
  readonly #outlines = new Uint8Array(32 ** 3);
  /** By pack: ids that differ from those of the file. */
  readonly #changed = new Map<string, Map<EntityId, EntityId>>();

  /**
   * Finds the entities of a pack among those of the packs before it; takes time linear in its size. `isLast`: no pack
   * follows, and none of the entities is asked for by an identifier, so that nothing more is kept of them.
   */
  add(pack: Pick<Pack, 'id' | 'institutions' | 'officials'>, isLast = false): void {
    this.#changed.set(pack.id, new Map());
    const kept = (keys: readonly string[]) =>
      isLast && keys.length > 0 ? keys.filter((key) => this.#byName.has(key)) : keys;
    this.#addAll(pack.id, pack.institutions, (entity) => kept(this.#institutionKeys(entity, isLast)), isLast);
    // Officials are known by their institutions, which are decided by now.
    this.#addAll(pack.id, pack.officials, (entity) => kept(this.#officialKeys(entity, pack.id)), isLast);
  }

  /** The id that an entity of a pack, or one that the pack names, has among all; itself where no pack knows it. */
  idOf<Id extends EntityId>(pack: string, id: Id): Id {
    const found = isElsewhere(id) ? this.#resolve(id) : this.#changed.get(pack)?.get(id);
    return (found ?? id) as Id;
  }

  /** Whether ids of a pack differ from those of its file. */
  hasChanged(pack: string): boolean {
    return (this.#changed.get(pack)?.size ?? 0) > 0;
  }

  /** The ids of the packs that know an entity, by its id among all. */
  packsOf(id: EntityId): readonly string[] {
    return this.#known.get(id)?.packs ?? [];
  }

  #addAll<Kept extends Entity>(
    pack: string,
    entities: readonly Kept[],
    keysOf: (entity: Kept) => readonly string[],
    isLast: boolean,
  ): void {
    const allKeys = entities.map(keysOf);
    const counts = new Map<string, number>();
    for (const keys of allKeys) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const isOnlyBearer = (key: string) => counts.get(key) === 1;
    const found = entities.map((entity, place) => {
      const keys = allKeys[place] ?? NONE;
      return this.#find(entity, keys.length === 0 ? keys : keys.filter(isOnlyBearer)) ?? this.#freeId(pack, entity.id);
    });
    // After all are found, so that the entities of a pack are compared with those of other packs alone.
    entities.forEach((entity, place) => {
      const id = found[place] ?? entity.id;
      if (id !== entity.id) this.#changed.get(pack)?.set(entity.id, id);
      if (!isLast) this.#register(pack, entity, allKeys[place] ?? NONE, id);
    });
  }

  #find(entity: Entity, keys: readonly string[]): EntityId | null {
    // Not by its profile, which is made anew for each of a large pack.
    const { ror, wikidata } = (entity.type === 'institution' && entity.identifiers) || NO_IDENTIFIERS;
    const byRor = ror === undefined ? undefined : this.#byIdentifier.get(ror);
    if (byRor !== undefined) return byRor;
    const byWikidata = wikidata === undefined ? undefined : this.#byIdentifier.get(wikidata);
    if (byWikidata !== undefined && this.#mayBe(byWikidata, entity)) return byWikidata;
    const sameId = this.#known.get(entity.id);
    if (sameId && this.#mayBe(entity.id, entity) && sameId.entities.some((other) => shareName(other, entity)))
      return entity.id;
    if (keys.length === 0) return null;
    const named = new Set(keys.flatMap((key) => this.#byName.get(key) ?? []));
    const [only] = named;
    return named.size === 1 && only !== undefined && this.#mayBe(only, entity) ? only : null;
  }

  /** Whether nothing that is known of an entity keeps another from being the same. */
  #mayBe(id: EntityId, entity: Entity): boolean {
    return (this.#known.get(id)?.entities ?? []).every((other) => other.type === entity.type && agree(other, entity));
  }

  #freeId(pack: string, id: EntityId): EntityId {
    return this.#known.has(id) ? (`${pack}:${id}` as EntityId) : id;
  }

  #register(pack: string, entity: Entity, keys: readonly string[], id: EntityId): void {
    const known = this.#known.get(id) ?? { entities: [], packs: [] };
    this.#known.set(id, known);
    known.entities.push(entity);
    if (!known.packs.includes(pack)) known.packs.push(pack);
    const { ror, wikidata } = profileOf(entity).identifiers;
    for (const identifier of [ror, wikidata])
      if (identifier !== undefined && !this.#byIdentifier.has(identifier)) this.#byIdentifier.set(identifier, id);
    for (const key of keys) {
      const bearer = this.#byName.get(key);
      this.#byName.set(key, bearer === undefined || bearer === id ? id : null);
    }
  }

  /** The entity that `ror:…`, `wikidata:…` or `pack:id` names. */
  #resolve(reference: EntityId): EntityId | undefined {
    const colon = reference.indexOf(':');
    const [register, id] = [reference.slice(0, colon), reference.slice(colon + 1) as EntityId];
    if (register === 'ror') return this.#byIdentifier.get(`https://ror.org/${id}`);
    if (register === 'wikidata') return this.#byIdentifier.get(id);
    const found = this.#changed.get(register)?.get(id) ?? id;
    return this.packsOf(found).includes(register) ? found : undefined;
  }

  #institutionKeys(institution: Institution, isLast: boolean): readonly string[] {
    const { country, kind } = institution;
    if (country === undefined && !WITHOUT_COUNTRY.has(kind)) return NONE;
    // A name that no pack before it has finds nothing, and nearly all of a large pack are such.
    if (isLast && !this.#isAnyKnown(namesOf(institution))) return NONE;
    const names = fullNames(institution);
    if (!isLast)
      for (const name of names) {
        this.#names.add(name);
        this.#outlines[outlineOf(name)] = 1;
      }
    return names.map((name) => `${name} in ${country ?? kind}`);
  }

  /** Whether an institution of the packs before goes by one of the full names. */
  #isAnyKnown(names: readonly Name[]): boolean {
    for (const { text, kind } of names) {
      if (kind !== 'full' || (isPlain(text) && this.#outlines[outlineOf(text)] === 0)) continue;
      if (this.#names.has(foldWords(text))) return true;
    }
    return false;
  }

  #officialKeys(official: Official, pack: string): readonly string[] {
    const institutions = official.roles.map(({ institution }) => this.idOf(pack, institution));
    return [...new Set(institutions)].flatMap((at) => fullNames(official).map((name) => `${name} at ${at}`));
  }
}

const NONE: readonly string[] = [];
const NO_IDENTIFIERS: Identifiers = {};

/** The last bits of its length and of its first and last letter, which plain letters share with their small ones. */
const outlineOf = (name: string): number =>
  ((name.length & 31) * 32 + (name.charCodeAt(0) & 31)) * 32 + (name.charCodeAt(name.length - 1) & 31);

function fullNames(entity: Entity): readonly string[] {
  const names = namesOf(entity).flatMap(({ text, kind }) => (kind === 'full' ? foldWords(text) || [] : []));
  return names.length < 2 ? names : [...new Set(names)];
}

function shareName(one: Entity, other: Entity): boolean {
  const names = new Set(namesOf(one).map(({ text }) => foldWords(text)));
  return namesOf(other).some(({ text }) => names.has(foldWords(text)));
}

/** Whether neither their countries nor their identifiers keep two entities apart. */
export function agree(one: Entity, other: Entity): boolean {
  const [a, b] = [profileOf(one), profileOf(other)];
  const differ = (first: string | null | undefined, second: string | null | undefined) =>
    typeof first === 'string' && typeof second === 'string' && first !== second;
  return !(
    differ(a.country, b.country) ||
    differ(a.identifiers.ror, b.identifiers.ror) ||
    differ(a.identifiers.wikidata, b.identifiers.wikidata)
  );
}
