/**
 * Decides what each candidate of a page is. A pure function of the blocks that were read: what the page establishes is
 * found in rounds, each computed from the one before, so that neither chunks nor order of arrival can matter.
 */

import type { Mention, PageFacts } from '../../page/types.ts';
import { withLearntNames } from '../candidates/definitions/learnt-names.ts';
import { type CandidateOccurrence, occurrencesOf } from '../candidates/occurrences.ts';
import type { BlockFindings } from '../candidates/types.ts';
import { findPageEntities } from '../features/page-entities.ts';
import { withoutDoubtfulSides } from '../features/page-sport.ts';
import type { LinkingModel } from '../linking-model.ts';
import type { PlainCell } from '../page-context.ts';
import { PageSenseEvidence } from '../senses/page-sense-evidence.ts';
import { NO_SENSE_EVIDENCE } from '../senses/sense-evidence.ts';
import { type Score, Scorer } from './scorer.ts';

/** How often links may serve as evidence for further links. */
const ROUNDS = 5;

/** Two whole names that the data ties to one another speak for each other, so they count before either is linked. */
const isLikely = ({ entry, candidate }: CandidateOccurrence, model: LinkingModel): boolean =>
  entry.entity.isPerson &&
  entry.isDistinctive &&
  candidate.isDoubtful !== true &&
  candidate.points >= model.weights.personalName;

/** Gives the scorer what the page establishes, in rounds, until a round changes nothing. */
function gatherPageEvidence(
  scorer: Scorer,
  blocks: readonly BlockFindings[],
  occurrences: readonly CandidateOccurrence[],
  model: LinkingModel,
): void {
  // Unambiguous names need nothing of the page but the definitions of their acronyms.
  if (!occurrences.some(({ isUnambiguous, span }) => !isUnambiguous || span.defines !== undefined)) return;
  const open = occurrences.filter(({ isUnambiguous }) => !isUnambiguous);
  scorer.setPageEvidence(
    findPageEntities(open, (occurrence) => isLikely(occurrence, model)),
    NO_SENSE_EVIDENCE,
  );
  // Only acronyms and parts of names have competing senses.
  const areContested = open.some(({ entry }) => !entry.namesInFull);
  const senseEvidence = areContested
    ? new PageSenseEvidence(blocks, occurrences, model.weights.definition !== 0, (id) => scorer.hasSite(id))
    : null;
  const linked = new Uint8Array(occurrences.length);
  const isLinked = ({ isUnambiguous, ordinal: place }: CandidateOccurrence): boolean =>
    isUnambiguous || linked[place] === 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const links = new Uint8Array(occurrences.length);
    for (const { occurrence } of choose(open, scorer, model)) {
      // What looks misspelled may be the right name of another body, so it is no evidence for other names.
      if (occurrence.candidate.misspelled !== 'own-word') links[occurrence.ordinal] = 1;
    }
    // The same links give the same evidence, in this round and in all that follow.
    if (round > 0 && links.every((link, ordinal) => linked[ordinal] === link)) return;
    linked.set(links);
    scorer.setPageEvidence(findPageEntities(occurrences, isLinked), senseEvidence?.with(isLinked) ?? NO_SENSE_EVIDENCE);
    if (open.length === 0) return;
  }
}

interface Chosen {
  readonly occurrence: CandidateOccurrence;
  readonly score: Score;
}

const startOf = ({ occurrence: { candidate, span } }: Chosen): number => candidate.from ?? span.start;

/**
 * Adds the next name of the page so that no two overlap: a name that takes in words before its span (Ingrid M Vexler)
 * replaces those that were chosen there; any other that begins inside the last one is left out.
 */
function addDisjoint(chosen: Chosen[], next: Chosen): void {
  const overlaps = (last: Chosen | undefined): boolean =>
    last !== undefined && last.occurrence.index === next.occurrence.index && last.occurrence.span.end > startOf(next);
  if (next.occurrence.candidate.from === undefined && overlaps(chosen.at(-1))) return;
  while (overlaps(chosen.at(-1))) chosen.pop();
  chosen.push(next);
}

/** The candidate of each span with the most points; none where another entity has about as many. */
function choose(
  occurrences: readonly CandidateOccurrence[],
  scorer: Scorer,
  { weights: { margin, threshold } }: LinkingModel,
): readonly Chosen[] {
  const chosen: Chosen[] = [];
  for (let at = 0; at < occurrences.length; ) {
    const span = occurrences[at]?.span;
    let best: Chosen | null = null;
    /** The most points of any entity but the best. */
    let second = Number.NEGATIVE_INFINITY;
    for (; at < occurrences.length && occurrences[at]?.span === span; at += 1) {
      const occurrence = occurrences[at];
      const score = occurrence ? scorer.score(occurrence) : null;
      if (!occurrence || !score || score.points < threshold) continue;
      const isSame = best?.occurrence.entry.entity === occurrence.entry.entity;
      if (best === null || score.points > best.score.points) {
        if (best !== null && !isSame) second = Math.max(second, best.score.points);
        best = { occurrence, score };
      } else if (!isSame) second = Math.max(second, score.points);
    }
    if (best && best.score.points - second >= margin) addDisjoint(chosen, best);
  }
  return chosen;
}

function mentionOf({ block, span, candidate, entry }: CandidateOccurrence, { evidence }: Score): Mention {
  const { entity, type, name, nameKind } = entry.surface;
  const start = candidate.from ?? span.start;
  const mention = { block: block.id, start, end: span.end, entity, type, name, nameKind, evidence };
  return entry.entity.isNameOnly ? { ...mention, isNameOnly: true } : mention;
}

/** Shared by the blocks without mentions, which most are. */
const NO_MENTIONS: Mention[] = [];

/**
 * `findings` in the order of the page, `plainCells` the table cells without any; gives the mentions of each block, in
 * order and disjoint.
 */
export function decide(
  findings: readonly BlockFindings[],
  page: PageFacts,
  model: LinkingModel,
  plainCells: readonly PlainCell[] = [],
): readonly (readonly Mention[])[] {
  const learnt = withLearntNames(findings, model, page);
  const blocks = model.hasSides ? withoutDoubtfulSides(learnt.blocks, page) : learnt.blocks;
  const occurrences = occurrencesOf({ ...learnt, blocks });
  const mentions: Mention[][] = blocks.map(() => NO_MENTIONS);
  if (occurrences.length === 0) return mentions;
  const scorer = new Scorer(blocks, occurrences, page, model, plainCells);
  gatherPageEvidence(scorer, blocks, occurrences, model);
  for (const { occurrence, score } of choose(occurrences, scorer, model)) {
    // The reader is shown why it is linked.
    if (score.evidence.length === 0) continue;
    const mention = mentionOf(occurrence, score);
    const others = mentions[occurrence.index];
    if (others === NO_MENTIONS) mentions[occurrence.index] = [mention];
    else others?.push(mention);
  }
  return mentions;
}
