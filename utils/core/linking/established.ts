/** Which entities a page has shown, and where. */
import type { SurfaceForm } from '../names/types.ts';
import type { EntityId } from '../pack/types.ts';
import { isHeading } from './page-reading.ts';
import { isDistinctive, isPart, namesInFull, type Spot } from './spots.ts';

/** Where an entity is named: the block's id and place, and the name that stands there. */
export interface NamedAt {
  readonly block: number;
  readonly index: number;
  readonly inHeading: boolean;
  readonly text: string;
  readonly distinctive: boolean;
}

export interface Established {
  /** By whatever name: the places of the blocks that name it. */
  readonly any: ReadonlyMap<EntityId, ReadonlySet<number>>;
  /** By entity and text (`definitionKey`): where an acronym or a shared name is first linked. */
  readonly linked: ReadonlyMap<string, NamedAt>;
  /** By its first distinctive name, else by its first name that is more than an acronym or a part of a name. */
  readonly named: ReadonlyMap<EntityId, NamedAt>;
  /** By entity and acronym (`definitionKey`): where the page first puts the acronym beside the full name. */
  readonly defined: ReadonlyMap<string, NamedAt>;
}

export const definitionKey = (form: SurfaceForm): string => `${form.entity} ${form.text}`;

export const nothingEstablished: Established = {
  any: new Map(),
  linked: new Map(),
  named: new Map(),
  defined: new Map(),
};

/** `spots` in the order of the page. */
export function establish(spots: readonly Spot[], isLinked: (spot: Spot) => boolean): Established {
  const any = new Map<EntityId, Set<number>>();
  const named = new Map<EntityId, NamedAt>();
  const defined = new Map<string, NamedAt>();
  const linked = new Map<string, NamedAt>();
  for (const spot of spots) {
    const { form, block, index } = spot;
    if (isPart(form) || !isLinked(spot)) continue;
    const places = any.get(form.entity);
    if (places) places.add(index);
    else any.set(form.entity, new Set([index]));
    const distinctive = isDistinctive(form);
    const inHeading = isHeading(block.role);
    const place = { block: block.id, index, inHeading, text: form.text, distinctive };
    if (spot.candidate.defines !== undefined && !defined.has(definitionKey(form)))
      defined.set(definitionKey(form), place);
    if (!distinctive && !linked.has(definitionKey(form))) linked.set(definitionKey(form), place);
    if (!namesInFull(form)) continue;
    const before = named.get(form.entity);
    if (!before || (distinctive && !before.distinctive)) named.set(form.entity, place);
  }
  return { any, linked, named, defined };
}
