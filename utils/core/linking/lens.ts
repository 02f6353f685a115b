/**
 * A lens is what linking looks through: the entities of all enabled packs, the names they go by, and those names
 * compiled for matching. It is made once for a set of packs and does not change.
 */
import type { Gazetteer } from '../gazetteer/types.ts';
import type { Entity, EntityId, Name, NameEvidence, NameKind, Pack } from '../pack/types.ts';
import { scanner } from './scanner.ts';

/** One spelling of one entity. */
export interface SurfaceForm {
  readonly text: string;
  readonly entity: EntityId;
  readonly kind: NameKind;
  readonly evidence: NameEvidence;
}

export interface Lens {
  /** Names the packs and their versions; a context made with another lens is not used. */
  readonly key: string;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** In the order in which the gazetteer numbers them. */
  readonly forms: readonly SurfaceForm[];
  readonly gazetteer: Gazetteer;
}

const evidenceOfKind: Readonly<Record<NameKind, NameEvidence>> = {
  full: 'none',
  former: 'none',
  translated: 'none',
  short: 'context',
  acronym: 'context',
};

function entitiesOf(pack: Pack): readonly Entity[] {
  return [
    ...pack.institutions.map((entity): Entity => ({ type: 'institution', entity })),
    ...pack.officials.map((entity): Entity => ({ type: 'official', entity })),
  ];
}

function formsOf({ entity }: Entity): readonly SurfaceForm[] {
  const names: readonly Name[] = [{ text: entity.name, kind: 'full' }, ...entity.names];
  const seen = new Set<string>();
  return names.flatMap((name) => {
    if (seen.has(name.text)) return [];
    seen.add(name.text);
    return [
      { text: name.text, entity: entity.id, kind: name.kind, evidence: name.evidence ?? evidenceOfKind[name.kind] },
    ];
  });
}

/** Compiles the lens for the packs that are enabled; where two packs hold one id, the first one counts. */
export function createLens(packs: readonly Pack[]): Lens {
  const entities = new Map<EntityId, Entity>();
  for (const entity of packs.flatMap(entitiesOf)) {
    if (!entities.has(entity.entity.id)) entities.set(entity.entity.id, entity);
  }
  const forms = [...entities.values()].flatMap(formsOf);
  return {
    key: packs.map((pack) => `${pack.id}@${pack.version}`).join(' '),
    entities,
    forms,
    gazetteer: scanner(forms.map((form) => form.text)),
  };
}
