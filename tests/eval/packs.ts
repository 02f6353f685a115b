/** The packs that pages are measured with. */

import { bundledPack } from '../../data/bundled-pack.ts';
import { createLinkingModel, type LinkingModel } from '../../utils/core/linking/linking-model.ts';
import { entitiesIn, profileOf } from '../../utils/core/pack/entity-types.ts';
import { unifyIds } from '../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { readPack } from '../input-files.ts';

export interface MeasuredPacks {
  readonly model: LinkingModel;
  /** The id of an entity by its id, its Wikidata item, its ROR address or the last nine characters of that. */
  readonly idOf: (entity: string) => string;
  /** Whether the packs have an entity of this name for it. */
  readonly hasEntity: (entity: string) => boolean;
}

/** The bundled pack and the packs of these files side by side, as the background has them. Throws CallFault. */
export function measuredPacks(files: readonly string[]): MeasuredPacks {
  const packs = unifyIds([parsePack(bundledPack), ...files.map(readPack)]);
  const ids = new Map<string, string>();
  for (const entity of packs.flatMap((pack) => entitiesIn(pack))) {
    const { ror, wikidata } = profileOf(entity).identifiers;
    for (const key of [entity.id, ror, ror?.slice(-9), wikidata]) if (key !== undefined) ids.set(key, entity.id);
  }
  return {
    model: createLinkingModel(packs),
    idOf: (entity) => ids.get(entity) ?? entity,
    hasEntity: (entity) => ids.has(entity),
  };
}
