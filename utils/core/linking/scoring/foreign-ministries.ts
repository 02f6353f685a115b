/** Which short Chinese names of ministries (教育部) mean that of another country, though no country stands beside them. */
import { stateOf } from '../../languages/han/places.ts';
import type { EntityId } from '../../pack/types.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings } from '../candidates/types.ts';

const NONE: readonly number[] = [];

/** A short Chinese name that the body of every country has, beside which nothing says of which country it is. */
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

/**
 * Of the names of one body, given in the order of the page,
 * the ordinals of those that mean the body of another country.
 */
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
  /**
   * The last block that means the body of another country, which
   * stands beside the name or is all that the page speaks of.
   */
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
 * The ordinals of the names that mean the ministry of another country: the page has named that ministry with its
 * country in a block before (智利教育部…), or has spoken of that country alone so far. The first name that means the own
 * ministry ends it for the rest of the page.
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
