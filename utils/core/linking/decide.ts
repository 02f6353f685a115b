/**
 * Decides what each candidate of a page is. A pure function of the blocks that were read: what the page establishes is
 * found in rounds, each computed from the one before, so that neither chunks nor order of arrival can matter.
 */
import type { Mention, PageFacts } from '../mentions/types.ts';
import { type Claim, Claims, type Use } from './claims.ts';
import { type Established, establish } from './established.ts';
import type { Lens } from './lens.ts';
import type { BlockReading, Candidate } from './page-reading.ts';
import { isAcronym, isDistinctive, isPart, isSettled, namesInFull, type Spot, spotsOf } from './spots.ts';
import { type Weighed, Weigher } from './weigh.ts';

const noClaims = new Claims([]);

/** Evidence rests on evidence at most so many steps deep. */
const rounds = 5;

/** Who claims which name, by what is linked: made for one page, asked in each round. */
class PageClaims {
  private readonly theirs: readonly Claim[];
  private readonly full: readonly Spot[];
  private readonly defining: ReadonlySet<string>;
  private readonly uses: readonly Use[];

  constructor(blocks: readonly BlockReading[], spots: readonly Spot[], explains: boolean) {
    this.theirs = blocks.flatMap(({ rivals }, block) =>
      rivals.map((rival): Claim => ({ ...rival, defined: explains && rival.defined, block, whose: 'theirs' })),
    );
    this.full = spots.filter(({ form }) => namesInFull(form));
    this.uses = spots.flatMap(({ form, index: block, candidate: { start: at } }) =>
      isAcronym(form) ? [{ entity: form.entity, text: form.text.toUpperCase(), block, at }] : [],
    );
    this.defining = new Set(
      explains
        ? spots.flatMap(({ candidate: { defines }, index }) => (defines === undefined ? [] : [`${index} ${defines}`]))
        : [],
    );
  }

  with(isLinked: (spot: Spot) => boolean): Claims {
    const named = this.full.flatMap((spot): readonly Claim[] => {
      const { form, index: block, candidate } = spot;
      const defined = this.defining.size > 0 && this.defining.has(`${block} ${candidate.start}`);
      const claim = { entity: form.entity, block, at: candidate.start, defined };
      if (isLinked(spot)) return [{ ...claim, whose: 'ours' }];
      // A name that is explained by our acronym but is not ours explains it for somebody else.
      return defined ? [{ ...claim, whose: 'theirs', text: form.text.toUpperCase() }] : [];
    });
    return new Claims([...this.theirs, ...named], this.uses);
  }
}

const isSame = (a: ReadonlySet<Spot>, b: ReadonlySet<Spot>): boolean =>
  a.size === b.size && [...a].every((spot) => b.has(spot));

interface Choice {
  readonly spot: Spot;
  readonly weighed: Weighed;
  /** Another entity has as much for it, so neither is linked. */
  tied: boolean;
}

function choose(spots: readonly Spot[], weigher: Weigher, established: Established, lens: Lens): Iterable<Choice> {
  const best = new Map<Candidate, Choice>();
  for (const spot of spots) {
    const { form, candidate } = spot;
    // A surname needs its person on the page, or the title; and nobody nearer of that surname.
    const isKnown = !isPart(form) || established.named.has(form.entity) || weigher.isNamedByTitle(spot);
    if (!isKnown || (isPart(form) && weigher.isTheirs(spot))) continue;
    const weighed = weigher.weigh(spot);
    if (weighed.points < lens.weights.threshold || weighed.evidence.length === 0) continue;
    const before = best.get(candidate);
    if (!before || weighed.points > before.weighed.points) best.set(candidate, { spot, weighed, tied: false });
    else if (weighed.points === before.weighed.points && form.entity !== before.spot.form.entity) before.tied = true;
  }
  return best.values();
}

/** `blocks` in the order of the page; gives the mentions of each, in order and disjoint. */
export function decide(blocks: readonly BlockReading[], page: PageFacts, lens: Lens): readonly (readonly Mention[])[] {
  const spots = spotsOf(blocks, lens);
  if (spots.length === 0) return blocks.map(() => []);
  const weigher = new Weigher(blocks, spots, page, lens);
  const open = spots.filter((spot) => !isSettled(spot));
  // Two whole names that the data ties to one another speak for each other, so they count before either is linked.
  const isLikely = ({ form, reading }: Spot): boolean =>
    form.type === 'official' && isDistinctive(form) && reading.points >= lens.weights.personalName;
  let established = establish(open, isLikely);
  weigher.learn(established, noClaims);
  // Claims are laid to acronyms and parts of names only.
  const areContested = open.some(({ form }) => !namesInFull(form));
  const claims = areContested ? new PageClaims(blocks, spots, lens.weights.definition !== 0) : null;
  let before: ReadonlySet<Spot> | null = null;
  for (let round = 0; round < rounds; round += 1) {
    const linked: ReadonlySet<Spot> = new Set(open.filter((spot) => weigher.isLinked(spot)));
    // The same links establish the same, in this round and in all that follow.
    if (before !== null && isSame(before, linked)) break;
    before = linked;
    const isLinked = (spot: Spot): boolean => isSettled(spot) || linked.has(spot);
    established = establish(spots, isLinked);
    weigher.learn(established, claims?.with(isLinked) ?? noClaims);
    if (open.length === 0) break;
  }
  const mentions: Mention[][] = blocks.map(() => []);
  for (const { spot, weighed, tied } of choose(spots, weigher, established, lens)) {
    if (tied) continue;
    const { start, end } = spot.candidate;
    const { entity, type, name, nameKind } = spot.form;
    const { evidence } = weighed;
    mentions[spot.index]?.push({ block: spot.block.id, start, end, entity, type, name, nameKind, evidence });
  }
  return mentions;
}
