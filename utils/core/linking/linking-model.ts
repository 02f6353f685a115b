/**
 * The linking model: the entities of all enabled packs, the names they go by, and those names compiled for matching. It
 * is made once for a set of packs and does not change.
 */
import { openCompiledNames } from '../matching/compiled-names/open.ts';
import type { CompiledNames } from '../matching/compiled-names/types.ts';
import { surfaceForms } from '../matching/surface-forms/surface-forms.ts';
import type { SurfaceForm } from '../matching/surface-forms/types.ts';
import { entitiesIn } from '../pack/entity-types.ts';
import type { Entity, EntityId, Pack } from '../pack/types.ts';
import { NameEntries } from './candidates/name-entry.ts';
import { tiesOf } from './features/ties.ts';
import { WEIGHTS as standardWeights, type Weights } from './scoring/weights.ts';
import { AcronymPrefilter } from './senses/initials.ts';
import { type NamesakeWords, namesakeWordsOf } from './senses/namesake-words.ts';
import { PlaceWordFilter } from './senses/place-word-filter.ts';

export interface LinkingModel {
  /** Names the packs and their versions; a context made with another model is not used. */
  readonly key: string;
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** In the order in which the compiled names number them. */
  readonly forms: readonly SurfaceForm[];
  /** The same, and the entities, as linking asks about them. */
  readonly known: NameEntries;
  readonly compiledNames: CompiledNames;
  /** The compiled names, where those given were of no use: worth keeping for the next time. */
  readonly compiled: Uint8Array | null;
  readonly weights: Weights;
  /** By acronym in capitals: the entities that go by it. */
  readonly acronyms: ReadonlyMap<string, readonly EntityId[]>;
  /** The first two letters of those acronyms. */
  readonly acronymPrefilter: AcronymPrefilter;
  readonly namesakes: NamesakeWords;
  readonly placeWords: PlaceWordFilter;
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
 * Makes the model for the packs that are enabled; where two packs hold one id, the first one counts. `kept` are the
 * names of the same packs, compiled earlier; other weights than the standard ones are for measuring what each earns.
 */
export function createLinkingModel(
  packs: readonly Pack[],
  kept: Uint8Array | null = null,
  weights: Weights = standardWeights,
): LinkingModel {
  const entities = new Map<EntityId, Entity>();
  for (const entity of packs.flatMap(entitiesIn)) {
    if (!entities.has(entity.id)) entities.set(entity.id, entity);
  }
  const forms = surfaceForms(packs);
  const acronyms = acronymsOf(forms);
  const namesakes = namesakeWordsOf(entities);
  return {
    key: packs.map((pack) => `${pack.id}@${pack.version}`).join(' '),
    entities,
    forms,
    known: new NameEntries({ forms, entities, namesakes, ties: tiesOf(packs, weights.tie) }),
    ...openCompiledNames(forms, kept),
    weights,
    acronyms,
    acronymPrefilter: new AcronymPrefilter(acronyms.keys()),
    namesakes,
    placeWords: new PlaceWordFilter(namesakes.onPage.keys()),
  };
}
