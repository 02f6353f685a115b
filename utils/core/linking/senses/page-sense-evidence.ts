import type { EntityId } from '../../pack/types.ts';
import type { KnownForm } from '../candidates/name-entry.ts';
import type { Spot } from '../candidates/occurrences.ts';
import type { BlockReading } from '../candidates/types.ts';
import { type Claim, Claims, noClaims, type Use } from './sense-evidence.ts';

/** Of a block's place and an offset in it, both below 2³¹. */
const placeKey = (block: number, at: number): number => block * 2 ** 31 + at;

/**
 * Whether a whole name that is not linked takes along what it is shortened to: a person who is not ours has the surname
 * too, a ministry of another country the acronym.
 */
const bearsForOthers = ({ of, namesInFull, isDistinctive }: KnownForm): boolean =>
  namesInFull && !isDistinctive && (of.type === 'official' || of.isCountryBound);

/** Who claims which name, by what is linked: made for one page, asked in each round. */
export class PageClaims {
  private readonly theirs: readonly Claim[];
  /** The names in full, and the acronyms in use, of entities of which somebody else may bear a name. */
  private readonly full: readonly Spot[];
  private readonly uses: readonly Use[];
  /** Where full names stand that the page puts beside an acronym. */
  private readonly defining: ReadonlySet<number>;

  constructor(blocks: readonly BlockReading[], spots: readonly Spot[], explains: boolean) {
    const theirs: Claim[] = [];
    const defining = new Set<number>();
    const contested = new Set<EntityId>();
    for (const [block, { rivals }] of blocks.entries()) {
      for (const rival of rivals) {
        theirs.push({ ...rival, defined: explains && rival.defined, block, whose: 'theirs' });
        contested.add(rival.entity);
      }
    }
    if (explains) {
      for (const { candidate, index } of spots) {
        if (candidate.defines !== undefined) defining.add(placeKey(index, candidate.defines));
      }
    }
    const isDefining = ({ index, candidate }: Spot): boolean =>
      defining.size > 0 && defining.has(placeKey(index, candidate.start));
    for (const spot of spots) if (spot.form.namesInFull && isDefining(spot)) contested.add(spot.form.of.id);
    for (const { form } of spots) {
      if (bearsForOthers(form)) contested.add(form.of.id);
    }
    const ofContested = contested.size === 0 ? [] : spots.filter(({ form }) => contested.has(form.of.id));
    this.theirs = theirs;
    this.defining = defining;
    this.full = ofContested.filter(({ form }) => form.namesInFull);
    this.uses = ofContested.flatMap(({ form, index: block, candidate: { start: at, sentence = 0 } }) =>
      form.isAcronym ? [{ entity: form.of.id, text: form.inCapitals, block, at, sentence }] : [],
    );
  }

  with(isLinked: (spot: Spot) => boolean): Claims {
    const claims = [...this.theirs];
    for (const spot of this.full) {
      const { form, index: block, candidate } = spot;
      const defined = this.defining.has(placeKey(block, candidate.start));
      const claim = { entity: form.of.id, block, at: candidate.start, defined };
      if (isLinked(spot)) claims.push({ ...claim, whose: 'ours' });
      // A name that is explained by our acronym but is not ours explains it for somebody else.
      else if (defined || bearsForOthers(form)) claims.push({ ...claim, whose: 'theirs', text: form.inCapitals });
    }
    return claims.length === 0 ? noClaims : new Claims(claims, this.uses);
  }
}
