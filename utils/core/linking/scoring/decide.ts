/**
 * Decides what each candidate of a page is. A pure function of the blocks that were read: what the page establishes is
 * found in rounds, each computed from the one before, so that neither chunks nor order of arrival can matter.
 */
import type { Mention, PageFacts } from '../../page/types.ts';
import { type Spot, spotsOf } from '../candidates/occurrences.ts';
import type { BlockReading } from '../candidates/types.ts';
import { establish } from '../features/page-entities.ts';
import type { Lens } from '../linking-model.ts';
import { PageClaims } from '../senses/page-sense-evidence.ts';
import { noClaims } from '../senses/sense-evidence.ts';
import { type Weighed, Weigher } from './scorer.ts';

/** Evidence rests on evidence at most so many steps deep. */
const rounds = 5;

/** Two whole names that the data ties to one another speak for each other, so they count before either is linked. */
const isLikely = ({ form, reading }: Spot, lens: Lens): boolean =>
  form.of.type === 'official' && form.isDistinctive && reading.points >= lens.weights.personalName;

/** Teaches the weigher what the page establishes, in as many rounds as change anything. */
function learnPage(weigher: Weigher, blocks: readonly BlockReading[], spots: readonly Spot[], lens: Lens): void {
  const open = spots.filter(({ form }) => !form.isSettled);
  // Settled names need nothing of the page but what it says of their acronyms.
  if (open.length === 0 && spots.every(({ candidate }) => candidate.defines === undefined)) return;
  weigher.learn(
    establish(open, (spot) => isLikely(spot, lens)),
    noClaims,
  );
  // Claims are laid to acronyms and parts of names only.
  const areContested = open.some(({ form }) => !form.namesInFull);
  const claims = areContested ? new PageClaims(blocks, spots, lens.weights.definition !== 0) : null;
  const linked = new Uint8Array(spots.length);
  const isLinked = ({ form, place }: Spot): boolean => form.isSettled || linked[place] === 1;
  for (let round = 0; round < rounds; round += 1) {
    const links = open.map((spot) => (weigher.isLinked(spot) ? 1 : 0));
    // The same links establish the same, in this round and in all that follow.
    if (round > 0 && open.every(({ place }, at) => linked[place] === links[at])) return;
    for (const [at, { place }] of open.entries()) linked[place] = links[at] ?? 0;
    weigher.learn(establish(spots, isLinked), claims?.with(isLinked) ?? noClaims);
    if (open.length === 0) return;
  }
}

/** What the spot would be linked for, or null where that is not enough. */
function weighedEnough(spot: Spot, weigher: Weigher, lens: Lens): Weighed | null {
  const { form } = spot;
  // A surname needs its person on the page, or the title; and nobody nearer of that surname.
  const isKnown = !form.isPart || weigher.isNamed(form.of.id) || weigher.isNamedByTitle(spot);
  if (!isKnown || (form.isPart && weigher.isTheirs(spot))) return null;
  const weighed = weigher.weigh(spot);
  return weighed.points < lens.weights.threshold || weighed.evidence.length === 0 ? null : weighed;
}

function mentionOf({ block, candidate, form }: Spot, { evidence }: Weighed): Mention {
  const { entity, type, name, nameKind } = form.surface;
  return { block: block.id, start: candidate.start, end: candidate.end, entity, type, name, nameKind, evidence };
}

/** `blocks` in the order of the page; gives the mentions of each, in order and disjoint. */
export function decide(blocks: readonly BlockReading[], page: PageFacts, lens: Lens): readonly (readonly Mention[])[] {
  const spots = spotsOf(blocks, lens);
  const mentions: Mention[][] = blocks.map(() => []);
  if (spots.length === 0) return mentions;
  const weigher = new Weigher(blocks, spots, page, lens);
  learnPage(weigher, blocks, spots, lens);
  for (let at = 0; at < spots.length; ) {
    const candidate = spots[at]?.candidate;
    let best: Spot | null = null;
    let most: Weighed | null = null;
    // Another entity has as much for it, so neither is linked.
    let isTied = false;
    for (; at < spots.length && spots[at]?.candidate === candidate; at += 1) {
      const spot = spots[at];
      const weighed = spot ? weighedEnough(spot, weigher, lens) : null;
      if (!spot || !weighed) continue;
      if (most === null || weighed.points > most.points) [best, most, isTied] = [spot, weighed, false];
      else if (weighed.points === most.points && spot.form.of !== best?.form.of) isTied = true;
    }
    if (best && most && !isTied) mentions[best.index]?.push(mentionOf(best, most));
  }
  return mentions;
}
