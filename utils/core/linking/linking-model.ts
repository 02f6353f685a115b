/**
 * A lens is what linking looks through: the entities of all enabled packs, the names they go by, and those names
 * compiled for matching. It is made once for a set of packs and does not change.
 */
import { openGazetteer } from '../matching/compiled-names/open.ts';
import type { Gazetteer } from '../matching/compiled-names/types.ts';
import { surfaceForms } from '../matching/surface-forms/surface-forms.ts';
import type { SurfaceForm } from '../matching/surface-forms/types.ts';
import type { Entity, EntityId, Pack } from '../pack/types.ts';
import { KnownForms } from './candidates/name-entry.ts';
import { tiesOf } from './features/ties.ts';
import { weights as standardWeights, type Weights } from './scoring/weights.ts';
import { Openings } from './senses/initials.ts';
import { type NamesakeWords, namesakeWordsOf } from './senses/namesake-words.ts';
import { CueWords } from './senses/place-word-filter.ts';

export interface Lens {
  /** Names the packs and their versions; a context made with another lens is not used. */
  readonly key: string;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** In the order in which the gazetteer numbers them. */
  readonly forms: readonly SurfaceForm[];
  /** The same, and the entities, as linking asks about them. */
  readonly known: KnownForms;
  readonly gazetteer: Gazetteer;
  /** The compiled names, where those given were of no use: worth keeping for the next time. */
  readonly compiled: Uint8Array | null;
  readonly weights: Weights;
  /** By acronym in capitals: the entities that go by it. */
  readonly acronyms: ReadonlyMap<string, readonly EntityId[]>;
  /** The first two letters of those acronyms. */
  readonly openings: Openings;
  readonly namesakes: NamesakeWords;
  readonly cues: CueWords;
}

function entitiesOf(pack: Pack): readonly Entity[] {
  return [
    ...pack.institutions.map((entity): Entity => ({ type: 'institution', entity })),
    ...pack.officials.map((entity): Entity => ({ type: 'official', entity })),
  ];
}

function acronymsOf(forms: readonly SurfaceForm[]): ReadonlyMap<string, readonly EntityId[]> {
  const acronyms = new Map<string, EntityId[]>();
  for (const { text, nameKind, form, entity } of forms) {
    if (nameKind !== 'acronym' || form === 'namesake') continue;
    const key = text.toUpperCase();
    const holders = acronyms.get(key) ?? [];
    if (!holders.includes(entity)) acronyms.set(key, [...holders, entity]);
  }
  return acronyms;
}

/**
 * Makes the lens for the packs that are enabled; where two packs hold one id, the first one counts. `kept` are the
 * names of the same packs, compiled earlier; other weights than the standard ones are for measuring what each earns.
 */
export function createLens(
  packs: readonly Pack[],
  kept: Uint8Array | null = null,
  weights: Weights = standardWeights,
): Lens {
  const entities = new Map<EntityId, Entity>();
  for (const entity of packs.flatMap(entitiesOf)) {
    if (!entities.has(entity.entity.id)) entities.set(entity.entity.id, entity);
  }
  const forms = surfaceForms(packs);
  const acronyms = acronymsOf(forms);
  const namesakes = namesakeWordsOf(entities);
  return {
    key: packs.map((pack) => `${pack.id}@${pack.version}`).join(' '),
    entities,
    forms,
    known: new KnownForms({ forms, entities, namesakes, ties: tiesOf(packs, weights.tie) }),
    ...openGazetteer(forms, kept),
    weights,
    acronyms,
    openings: new Openings(acronyms.keys()),
    namesakes,
    cues: new CueWords(namesakes.onPage.keys()),
  };
}
