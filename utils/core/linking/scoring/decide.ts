/**
 * Decides what each candidate of a page is. A pure function of the blocks that were read: what the page establishes is
 * found in rounds, each computed from the one before, so that neither chunks nor order of arrival can matter.
 */

import { isPersonalName } from '../../languages/common-words/common-words.ts';
import { speaksChinese } from '../../languages/han/places.ts';
import { isDayOrMonth } from '../../languages/initials/calendar-initials.ts';
import { languageTest } from '../../languages/language-test.ts';
import type { Mention, PageFacts } from '../../page/types.ts';
import { withLearntNames } from '../candidates/definitions/learnt-names.ts';
import { areOfUniversity, isSaidBeside } from '../candidates/institutions/bare-signs.ts';
import { type CandidateOccurrence, occurrencesOf } from '../candidates/occurrences.ts';
import type { BlockFindings, Candidate } from '../candidates/types.ts';
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
    for (const { occurrence } of choose(open, likelyScore, scorer, model)) links[occurrence.ordinal] = 1;
    // The same links give the same evidence, in this round and in all that follow.
    if (round > 0 && links.every((link, ordinal) => linked[ordinal] === link)) return;
    linked.set(links);
    scorer.setPageEvidence(findPageEntities(occurrences, isLinked), senseEvidence?.with(isLinked) ?? NO_SENSE_EVIDENCE);
    if (open.length === 0) return;
  }
}

/**
 * A bare name goes by what is named nearest: a lake, a town, a person; a row of institutions, or what stands right beside
 * it, says otherwise.
 */
const isBareOfOther = (occurrence: CandidateOccurrence, scorer: Scorer): boolean =>
  occurrence.entry.form === 'bare' &&
  occurrence.candidate.from === undefined &&
  occurrence.candidate.inRow !== true &&
  !isSaidBeside(occurrence.entry, occurrence.candidate.signs) &&
  !scorer.isInList(occurrence) &&
  scorer.meansOther(occurrence);

/**
 * A university's bare name that several bodies bear, and whose bearer the page does not name in full: only a row or a list of
 * bodies tells that it is meant, or, where the page names none of them, words of learning around it. (What tells a club is what
 * the page says of sport.)
 */
function isBareOfSeveral(occurrence: CandidateOccurrence, scorer: Scorer, { known }: LinkingModel): boolean {
  const { entry, candidate, span } = occurrence;
  if (!entry.isOfUniversity || entry.form !== 'bare' || !occurrence.isShared || candidate.from !== undefined)
    return false;
  if (candidate.inRow === true || scorer.isInList(occurrence) || scorer.isOnOwnSite(occurrence)) return false;
  if (scorer.isNamed(entry.entity.id)) return false;
  const isNamed = ({ form }: Candidate): boolean => scorer.isNamed(known.at(form)?.entity.id ?? entry.entity.id);
  return !areOfUniversity(candidate.signs) || span.candidates.some(isNamed);
}

/** A surname with nothing of learning beside it, where the page does not name in full the university of which it is the bare name. */
const isUntoldSurname = (occurrence: CandidateOccurrence, scorer: Scorer): boolean => {
  const { entry, candidate } = occurrence;
  if (!entry.isOfUniversity || entry.form !== 'bare' || !isPersonalName(entry.text)) return false;
  if (candidate.from !== undefined || candidate.inRow === true || candidate.points !== 0) return false;
  if (areOfUniversity(candidate.signs) || candidate.signs?.includes('universities-in-sentence')) return false;
  return !scorer.isInList(occurrence) && !scorer.isNamed(entry.entity.id) && !scorer.isOnOwnSite(occurrence);
};

/** A listed further name of one word (Torvald), which a person or a place may have as well. */
const isWordOfOther = (occurrence: CandidateOccurrence, scorer: Scorer): boolean => {
  const { form, needsFullName, isAcronym, isHan, text } = occurrence.entry;
  const isWord = form === 'listed' && needsFullName && !isAcronym && !isHan && !/\s/u.test(text);
  return isWord && occurrence.candidate.from === undefined && scorer.meansOther(occurrence);
};

const isInChinese = languageTest('zh');
const HAN = /\p{Script=Han}/u;
const SHORT_ACRONYM = 3;
/** Three letters in Chinese text are more often a term (NPU芯片) than a body that has a Chinese name. */
const isTermInChinese = ({ entry, block }: CandidateOccurrence, scorer: Scorer): boolean =>
  entry.isAcronym &&
  entry.text.length <= SHORT_ACRONYM &&
  isInChinese(block.language) &&
  entry.entity.entity.names.some(({ text }) => HAN.test(text)) &&
  !scorer.isNamed(entry.entity.id);

/** Initials of what every country has, on a page of another country in which Chinese is written: MOE in the press of Singapore. */
function isOfOtherPress({ entry, block, index }: CandidateOccurrence, scorer: Scorer): boolean {
  if (!entry.isAcronym || !entry.entity.everyCountryHasOne || !isInChinese(block.language)) return false;
  const country = scorer.countryAround(index);
  return country !== undefined && country !== entry.entity.country && speaksChinese(country);
}

/** So many cells that are days make a row of them. */
const ROW_OF_DAYS = 2;
/** A cell of a table says that it is a day beside others (THU), or somebody who applied and is called like an official. */
function isOfTable({ entry, block, candidate, span }: CandidateOccurrence, scorer: Scorer): boolean {
  if (block.role !== 'cell' || span.start > 0) return false;
  if (entry.entity.isPerson) return candidate.evidence === undefined && scorer.cellsWith('applicant') > 0;
  return entry.isAcronym && isDayOrMonth(entry.text) && scorer.cellsWith('day') >= ROW_OF_DAYS;
}

/** A short form that Chinese makes of a whole name (山大) where the page does not have that name. */
const isHanPartOfNone = ({ entry }: CandidateOccurrence, scorer: Scorer): boolean =>
  entry.isHan && entry.form === 'bare' && !scorer.isNamed(entry.entity.id);

/**
 * Only a page that deals with what the packs hold makes it likely that a name is misspelled; since a real body may be called
 * one letter otherwise, where the page shows this one.
 */
function isUnconfirmedMisspelling(occurrence: CandidateOccurrence, scorer: Scorer): boolean {
  const { misspelled } = occurrence.candidate;
  if (misspelled === undefined) return false;
  if (!scorer.hasCertainBeside(occurrence.entry.entity.id)) return true;
  return misspelled === 'own-word' && !scorer.showsBodyOf(occurrence);
}

/** Initials of a country (RCA, fr) stand for the body only where the page puts them beside its name. */
const isOfCountry = ({ entry, candidate }: CandidateOccurrence, scorer: Scorer): boolean =>
  candidate.hasCountryInitials === true && !scorer.isDefined(entry);

/** Behind initials stands what only the body's own site, or a page that defines them for it, takes for a part or a person of it. */
const isAwayFromHome = ({ entry, candidate: { needsHome } }: CandidateOccurrence, scorer: Scorer): boolean =>
  needsHome !== undefined &&
  !scorer.hasSite(entry.entity.id) &&
  !(needsHome === 'or-defined' && scorer.isDefined(entry));

/** The score for which the occurrence is linked, or null where it is too low. */
function sufficientScore(occurrence: CandidateOccurrence, scorer: Scorer, model: LinkingModel): Score | null {
  const { entry } = occurrence;
  // A surname needs its person on the page, or the title, and no other person of that surname nearer.
  const isPart = entry.isPart && occurrence.candidate.from === undefined;
  const isKnown =
    !isPart ||
    (occurrence.candidate.isTitled === true && occurrence.candidate.isPlainName !== true) ||
    (occurrence.candidate.isPlainName === true && scorer.isAmongNews) ||
    (occurrence.candidate.isRareName === true && scorer.isAmongOthers) ||
    scorer.isNamed(entry.entity.id) ||
    scorer.isTitledElsewhere(occurrence) ||
    scorer.isLoneName(occurrence) ||
    scorer.isNamedByTitle(occurrence);
  if (
    !isKnown ||
    isOfCountry(occurrence, scorer) ||
    isHanPartOfNone(occurrence, scorer) ||
    isTermInChinese(occurrence, scorer) ||
    isOfOtherPress(occurrence, scorer) ||
    isOfTable(occurrence, scorer)
  )
    return null;
  // What the page defines right there is a name, whatever words are near.
  if (occurrence.candidate.isStrange === true && occurrence.span.defines === undefined) return null;
  if (occurrence.candidate.isDoubtful === true && !scorer.isNamed(entry.entity.id)) return null;
  if ((isPart && scorer.meansOther(occurrence)) || isBareOfOther(occurrence, scorer)) return null;
  if (isWordOfOther(occurrence, scorer) || isBareOfSeveral(occurrence, scorer, model)) return null;
  if (isUntoldSurname(occurrence, scorer)) return null;
  if (isPart && scorer.isBeforeName(occurrence)) return null;
  if (isUnconfirmedMisspelling(occurrence, scorer) || isAwayFromHome(occurrence, scorer)) return null;
  const score = scorer.score(occurrence);
  return score.points < model.weights.threshold || score.evidence.length === 0 ? null : score;
}

/**
 * The score for which a name is evidence for others, or null where it is too low. It is so before any evidence for the name
 * itself is found.
 */
function likelyScore(occurrence: CandidateOccurrence, scorer: Scorer, model: LinkingModel): Score | null {
  if (occurrence.candidate.isDoubtful === true) return null;
  // A real body may be called one letter otherwise, so that such a name is evidence for no other.
  if (occurrence.candidate.misspelled === 'own-word') return null;
  if (isUnconfirmedMisspelling(occurrence, scorer) || isOfCountry(occurrence, scorer)) return null;
  if (isHanPartOfNone(occurrence, scorer) || isAwayFromHome(occurrence, scorer)) return null;
  const score = scorer.score(occurrence);
  return score.points < model.weights.threshold ? null : score;
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
  scoreOf: typeof sufficientScore,
  scorer: Scorer,
  model: LinkingModel,
): readonly Chosen[] {
  const { margin } = model.weights;
  const chosen: Chosen[] = [];
  for (let at = 0; at < occurrences.length; ) {
    const span = occurrences[at]?.span;
    let best: Chosen | null = null;
    /** The most points of any entity but the best. */
    let second = Number.NEGATIVE_INFINITY;
    for (; at < occurrences.length && occurrences[at]?.span === span; at += 1) {
      const occurrence = occurrences[at];
      const score = occurrence ? scoreOf(occurrence, scorer, model) : null;
      if (!occurrence || !score) continue;
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
  const learnt = withLearntNames(findings, model);
  const blocks = model.hasSides ? withoutDoubtfulSides(learnt.blocks, page) : learnt.blocks;
  const occurrences = occurrencesOf({ ...learnt, blocks });
  const mentions: Mention[][] = blocks.map(() => NO_MENTIONS);
  if (occurrences.length === 0) return mentions;
  const scorer = new Scorer(blocks, occurrences, page, model, plainCells);
  gatherPageEvidence(scorer, blocks, occurrences, model);
  for (const { occurrence, score } of choose(occurrences, sufficientScore, scorer, model)) {
    const mention = mentionOf(occurrence, score);
    const others = mentions[occurrence.index];
    if (others === NO_MENTIONS) mentions[occurrence.index] = [mention];
    else others?.push(mention);
  }
  return mentions;
}
