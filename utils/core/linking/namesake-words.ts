/** The words by which the packs describe namesakes: seen on a page, they speak for the namesake. */
import type { Entity, EntityId } from '../pack/types.ts';
import { isConnector, isOpener } from './words/small-words.ts';

export interface NamesakeWords {
  /** The texts of an entity that something else bears as well, without case. */
  readonly texts: ReadonlyMap<EntityId, ReadonlySet<string>>;
  /** By entity: small words (actress, power, supply), looked for beside the name only. */
  readonly beside: ReadonlyMap<EntityId, ReadonlySet<string>>;
  /** By capitalised word (Cyprus, Qingdao, Orlando): the entities whose namesakes it points to. */
  readonly onPage: ReadonlyMap<string, readonly EntityId[]>;
}

const words = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;

export function namesakeWordsOf(entities: ReadonlyMap<EntityId, Entity>): NamesakeWords {
  const texts = new Map<EntityId, Set<string>>();
  const beside = new Map<EntityId, Set<string>>();
  const onPage = new Map<string, EntityId[]>();
  for (const [id, { entity }] of entities) {
    const own = new Set(
      [entity.name, ...entity.names.map(({ text }) => text)].flatMap((text) => text.match(words) ?? []),
    );
    for (const { text, what } of entity.namesakes ?? []) {
      texts.set(id, (texts.get(id) ?? new Set()).add(text.toLowerCase()));
      const telling = (what.match(words) ?? []).filter(
        (word) => word.length > 3 && !own.has(word) && !isOpener(word) && !isConnector(word),
      );
      for (const word of telling) {
        if (/^\p{Ll}/u.test(word)) beside.set(id, (beside.get(id) ?? new Set()).add(word));
        else if (!onPage.get(word)?.includes(id)) onPage.set(word, [...(onPage.get(word) ?? []), id]);
      }
    }
  }
  return { texts, beside, onPage };
}
