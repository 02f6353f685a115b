/**
 * Decides what each candidate of a page is. A pure function of the blocks that were read: what the page establishes is
 * found in rounds, each computed from the one before, so that neither chunks nor order of arrival can matter.
 */
import type { Mention, PageFacts } from '../mentions/types.ts';
import { type Claim, Claims } from './claims.ts';
import { type Established, establish } from './established.ts';
import type { Lens } from './lens.ts';
import type { BlockReading, Candidate } from './page-reading.ts';
import { isDistinctive, isPart, isSettled, namesInFull, type Spot, spotsOf } from './spots.ts';
import { type Weighed, Weigher } from './weigh.ts';

/** Evidence rests on evidence at most so many steps deep. */
const rounds = 5;

function claimsOf(
  blocks: readonly BlockReading[],
  spots: readonly Spot[],
  isLinked: (spot: Spot) => boolean,
  explains: boolean,
): Claims {
  const defining = new Set(
    spots.flatMap(({ candidate, index }) => (candidate.defines === undefined ? [] : [`${index} ${candidate.defines}`])),
  );
  const theirs = blocks.flatMap(({ rivals }, block) =>
    rivals.map((rival): Claim => ({ ...rival, defined: explains && rival.defined, block, whose: 'theirs' })),
  );
  const named = spots.flatMap((spot): readonly Claim[] => {
    const { form, index: block, candidate } = spot;
    if (!namesInFull(form)) return [];
    const defined = explains && defining.has(`${block} ${candidate.start}`);
    const claim = { entity: form.entity, block, at: candidate.start, defined };
    if (isLinked(spot)) return [{ ...claim, whose: 'ours' }];
    // A name that is explained by our acronym but is not ours explains it for somebody else.
    return defined ? [{ ...claim, whose: 'theirs', text: form.text.toUpperCase() }] : [];
  });
  return new Claims([...theirs, ...named]);
}

function isSame(a: Established, b: Established): boolean {
  if (a.any.size !== b.any.size || a.named.size !== b.named.size) return false;
  return [...a.any].every(([id, places]) => b.any.get(id)?.size === places.size);
}

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
  const weigher = new Weigher(blocks, spots, page, lens);
  const open = spots.filter((spot) => !isSettled(spot));
  // Two whole names that the data ties to one another speak for each other, so they count before either is linked.
  const isLikely = ({ form, reading }: Spot): boolean =>
    form.type === 'official' && isDistinctive(form) && reading.points >= lens.weights.personalName;
  let established = establish(open, isLikely);
  weigher.learn(established, new Claims([]));
  for (let round = 0; round < rounds; round += 1) {
    const linked = new Set(open.filter((spot) => weigher.isLinked(spot)));
    const isLinked = (spot: Spot): boolean => isSettled(spot) || linked.has(spot);
    const next = establish(spots, isLinked);
    const settled = round > 1 && isSame(established, next);
    established = next;
    weigher.learn(established, claimsOf(blocks, spots, isLinked, lens.weights.definition !== 0));
    if (settled || open.length === 0) break;
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
