/** The words by which the packs describe namesakes: seen on a page, they speak for the namesake. */

import { countryNames } from '../../languages/geography/countries.ts';
import { type BesideWords, besideWords } from '../../languages/persons/role-words.ts';
import { isConnector, isOpener } from '../../languages/sentences/small-words.ts';
import { hanWordsOf } from '../../languages/unspaced-words.ts';
import type { Entity, EntityId } from '../../pack/types.ts';

/** By capitalised word (Nicosia, Qingdao, Orlando): the contested names, in capitals, that it speaks against. */
export type WordsOnPage = ReadonlyMap<string, readonly string[]>;

export interface NamesakeWords {
  /** The texts of an entity that have other bearers, in capitals, with the number of those bearers. */
  readonly texts: ReadonlyMap<EntityId, ReadonlyMap<string, number>>;
  /** By entity: small words (actress, power, supply), looked for beside the name only. */
  readonly beside: ReadonlyMap<EntityId, BesideWords>;
  readonly onPage: WordsOnPage;
}

const WORDS = /[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu;
const SHORTEST = 4;

/** Words that many names hold (University, Education) distinguish nothing; nor does the name of a country alone. */
function commonWords(entities: ReadonlyMap<EntityId, Entity>): ReadonlySet<string> {
  const names = [...entities.values()].flatMap((entity) => [entity.name, ...entity.names.map(({ text }) => text)]);
  return new Set(names.flatMap((text) => text.match(WORDS) ?? []));
}

const FIRSTS = 1 << 12;

/** Chinese words, by their first character, so that a text is gone through once, however many there are. */
export class HanWordsOnPage {
  readonly #byFirst = new Map<number, string[]>();
  /** By the last bits of a first character, so that most characters need no look-up. */
  readonly #mayBegin = new Uint8Array(FIRSTS);

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const first = word.charCodeAt(0);
      this.#mayBegin[first & (FIRSTS - 1)] = 1;
      const others = this.#byFirst.get(first);
      if (others === undefined) this.#byFirst.set(first, [word]);
      else others.push(word);
    }
  }

  /** Those that the text holds, each once, in the order of the text. */
  in(text: string): readonly string[] {
    if (this.#byFirst.size === 0) return NONE;
    let found: Set<string> | null = null;
    const mayBegin = this.#mayBegin;
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (mayBegin[first & (FIRSTS - 1)] === 0) continue;
      for (const word of this.#byFirst.get(first) ?? NONE)
        if (text.startsWith(word, at)) found = (found ?? new Set<string>()).add(word);
    }
    return found === null ? NONE : [...found];
  }
}
const NONE: readonly string[] = [];

export function namesakeWordsOf(entities: ReadonlyMap<EntityId, Entity>): NamesakeWords {
  const texts = new Map<EntityId, Map<string, number>>();
  const beside = new Map<EntityId, Set<string>>();
  const onPage = new Map<string, string[]>();
  // Most packs list no namesakes, and need no words.
  let common: ReadonlySet<string> | null = null;
  const isCommon = (word: string): boolean => {
    common ??= commonWords(entities);
    return common.has(word);
  };
  const tells = (word: string): boolean =>
    word.length >= SHORTEST && !isCommon(word) && !isOpener(word) && !isConnector(word);
  for (const [id, { namesakes, type }] of entities) {
    for (const { text, what } of namesakes ?? []) {
      // 半导体物理学家: where such a word stands near a person's name, the page means the namesake.
      if (type === 'official')
        for (const word of hanWordsOf(what)) beside.set(id, (beside.get(id) ?? new Set()).add(word));
      const contested = text.toUpperCase();
      const others = texts.get(id) ?? new Map<string, number>();
      texts.set(id, others.set(contested, (others.get(contested) ?? 0) + 1));
      for (const word of (what.match(WORDS) ?? []).filter(tells)) {
        if (/^\p{Ll}/u.test(word)) beside.set(id, (beside.get(id) ?? new Set()).add(word));
        else if (!countryNames.has(word)) {
          const spoken = onPage.get(word) ?? [];
          if (!spoken.includes(contested)) onPage.set(word, [...spoken, contested]);
        }
      }
    }
  }
  return { texts, beside: new Map([...beside].map(([id, words]) => [id, besideWords(words)])), onPage };
}
