/** Which ministries without a country a page in Chinese means as those of another country. */
import { stateOf } from '../../languages/han/places.ts';
import type { EntityId } from '../../pack/types.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings } from '../candidates/types.ts';

const NONE: readonly number[] = [];

/** A short Chinese name that every country’s body has, of which its own block does not say whose it is. */
const isOpen = ({ candidate }: CandidateOccurrence): boolean => candidate.spoken === '' && candidate.isOther !== false;

/** A country that a text names once may be named in passing. */
const SPOKEN_OF = 2;

/** The words for countries in the blocks of a page up to one of them. */
class CountriesSoFar {
  readonly #blocks: readonly BlockFindings[];
  readonly #own: string;
  readonly #others = new Map<string, number>();
  #next = 0;
  #lastOfOwn = -1;
  #ofOwn = 0;

  constructor(blocks: readonly BlockFindings[], own: string) {
    this.#blocks = blocks;
    this.#own = own;
  }

  to(index: number): void {
    for (; this.#next <= index; this.#next += 1) {
      for (const [place, count] of Object.entries(this.#blocks[this.#next]?.countries ?? {})) {
        if (stateOf(place) !== this.#own) this.#others.set(place, (this.#others.get(place) ?? 0) + count);
        else {
          this.#ofOwn += count;
          this.#lastOfOwn = this.#next;
        }
      }
    }
  }

  /** The last block so far that names the own country; -1 where none does. */
  get lastOfOwn(): number {
    return this.#lastOfOwn;
  }

  /** Whether one other country is named so often, and more often than the own one. */
  get areOfOther(): boolean {
    const most = Math.max(0, ...this.#others.values());
    return most >= SPOKEN_OF && most > this.#ofOwn;
  }
}

/** The names of one body in the order of the page, by ordinal where another country’s is meant. */
function foreignOf(
  names: readonly CandidateOccurrence[],
  blocks: readonly BlockFindings[],
  id: EntityId,
  own: string,
): readonly number[] {
  const namesOther = (index: number): boolean =>
    Object.keys(blocks[index]?.countries ?? {}).some((place) => stateOf(place) !== own);
  const soFar = new CountriesSoFar(blocks, own);
  const found: number[] = [];
  /** The last block that means another country’s: it stands there with its country, or the block speaks of that alone. */
  let lastOther = -1;
  let next = 0;
  for (const occurrence of names) {
    const { index, ordinal } = occurrence;
    soFar.to(index);
    for (; next < index; next += 1)
      if (namesOther(next) && blocks[next]?.competingSenses.some(({ entity }) => entity === id)) lastOther = next;
    const isOfOther = soFar.lastOfOwn < lastOther || (soFar.lastOfOwn === -1 && namesOther(index));
    const { spoken = '', isOther } = occurrence.candidate;
    if (spoken !== '' && stateOf(spoken) !== own && isOther !== false) {
      lastOther = index;
      continue;
    }
    // A page that has named the own one names those of other countries in passing.
    if (!isOpen(occurrence) || !isOfOther || !soFar.areOfOther) return found;
    lastOther = index;
    found.push(ordinal);
  }
  return found;
}

/**
 * By ordinal: the names of a ministry with which a page goes on about that of another country, which it named in a block
 * before (智利教育部…) or of which alone it has spoken so far, up to the first that is of the own country.
 */
export function foreignMinistries(
  blocks: readonly BlockFindings[],
  occurrences: readonly CandidateOccurrence[],
): readonly number[] {
  const byBody = new Map<EntityId, CandidateOccurrence[]>();
  for (const occurrence of occurrences) {
    const { isHan, entity } = occurrence.entry;
    if (!isHan || !entity.everyCountryHasOne) continue;
    const names = byBody.get(entity.id);
    if (names === undefined) byBody.set(entity.id, [occurrence]);
    else names.push(occurrence);
  }
  return [...byBody].flatMap(([id, names]) => {
    const own = names[0]?.entry.entity.country;
    return own === undefined || !names.some(isOpen) ? NONE : foreignOf(names, blocks, id, own);
  });
}
