import { madeOnce } from '../../languages/made-once.ts';
import type { EntityId } from '../../pack/types.ts';
import type { EntityEntry, NameEntry } from '../candidates/name-entry.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings, CompetingSense } from '../candidates/types.ts';
import { NO_SENSE_EVIDENCE, type SenseEvidence, SenseEvidenceOfPage, type Use } from './sense-evidence.ts';

/** One number for a block's place and an offset in it, both below 2³¹. */
const placeKey = (block: number, at: number): number => block * 2 ** 31 + at;

/**
 * Whether the bearer of a whole name that is not linked goes by the short form as well: another person by the surname,
 * a ministry of another country by the acronym.
 */
const bearsForOthers = ({ entity: of, namesInFull, isDistinctive }: NameEntry): boolean =>
  namesInFull && !isDistinctive && (of.isPerson || of.everyCountryHasOne);

/** An acronym in capitals that several entities of the packs have, with the others that have it. */
interface SharedAcronym {
  readonly text: string;
  readonly others: readonly EntityId[];
}

const NONE_SHARED: readonly SharedAcronym[] = [];
const holdsWord = ({ inCapitals }: NameEntry, word: string): boolean => ` ${inCapitals} `.includes(` ${word} `);

/** Whether a pack calls it a part of the other, or the other's name begins its own. */
const isBranchOf = ({ entity }: EntityEntry, whole: EntityEntry): boolean =>
  (entity.type === 'institution' && entity.partOf === whole.id) ||
  (entity.name.startsWith(whole.name) && /^[^\p{L}]/u.test(entity.name.slice(whole.name.length)));

/** Those that the page spells out, each with whether it puts an acronym beside that name. */
type SpelledOut = ReadonlyMap<EntityId, { readonly whole: EntityEntry; readonly isExplained: boolean }>;

/**
 * "TLIX Tidewick", where the page spells out another bearer of TLIX, or explains TLIX as the acronym of that one, and
 * the body in Tidewick is its branch: the acronym alone means that bearer, and the acronym with the place means the
 * branch.
 */
const isAcronymOfWhole = (entry: NameEntry, { text, others }: SharedAcronym, spelledOut: () => SpelledOut): boolean =>
  holdsWord(entry, text) &&
  others.some((other) => {
    const found = spelledOut().get(other);
    return found !== undefined && (found.isExplained || isBranchOf(entry.entity, found.whole));
  });

/** By entity: the acronyms of the page that it shares with others. */
function sharedAcronyms(occurrences: readonly CandidateOccurrence[]): ReadonlyMap<EntityId, readonly SharedAcronym[]> {
  const bearers = new Map<string, Set<EntityId>>();
  for (const { entry, isShared } of occurrences) {
    if (!isShared || !entry.isAcronym) continue;
    bearers.set(entry.inCapitals, (bearers.get(entry.inCapitals) ?? new Set()).add(entry.entity.id));
  }
  const found = new Map<EntityId, SharedAcronym[]>();
  for (const [text, ids] of bearers) {
    for (const id of ids) {
      const others = [...ids].filter((other) => other !== id);
      found.set(id, [...(found.get(id) ?? []), { text, others }]);
    }
  }
  return found;
}

/** The sense evidence of one page: made once, and asked in each round with the links so far. */
export class PageSenseEvidence {
  private readonly others: readonly SenseEvidence[];
  /** The names in full, and the acronyms in use, of entities with a name that has other bearers. */
  private readonly full: readonly CandidateOccurrence[];
  private readonly uses: readonly Use[];
  /** Where full names stand that the page puts beside an acronym. */
  private readonly defining: ReadonlySet<number>;
  private readonly shared: ReadonlyMap<EntityId, readonly SharedAcronym[]>;

  /** `hasSite`: whether the page lies on a site of the body. */
  constructor(
    blocks: readonly BlockFindings[],
    occurrences: readonly CandidateOccurrence[],
    explains: boolean,
    hasSite: (id: EntityId) => boolean,
  ) {
    const others: SenseEvidence[] = [];
    const defining = new Set<number>();
    const contested = new Set<EntityId>();
    const named = madeOnce(
      () => new Set(occurrences.flatMap(({ entry }) => (entry.namesInFull ? [entry.entity.id] : []))),
    );
    const spelledOut = madeOnce(
      () =>
        new Set(
          occurrences.flatMap(({ entry }) => (entry.isDistinctive && entry.namesInFull ? [entry.entity.id] : [])),
        ),
    );
    const explained = madeOnce(
      () => new Set(occurrences.flatMap(({ entry, span }) => (span.defines === undefined ? [] : [entry.entity.id]))),
    );
    const isHome = ({ entity, unlessHome }: CompetingSense): boolean =>
      unlessHome !== undefined && (hasSite(entity) || (unlessHome === 'or-defined' && explained().has(entity)));
    for (const [block, { competingSenses }] of blocks.entries()) {
      for (const competingSense of competingSenses) {
        if (competingSense.isOfWords && named().has(competingSense.entity)) continue;
        if (isHome(competingSense)) continue;
        if (competingSense.isOfLonger && spelledOut().has(competingSense.entity)) continue;
        others.push({ ...competingSense, defined: explains && competingSense.defined, block, about: 'other' });
        contested.add(competingSense.entity);
      }
    }
    if (explains) {
      for (const { span, index } of occurrences) {
        if (span.defines !== undefined) defining.add(placeKey(index, span.defines));
      }
    }
    const isDefining = ({ index, span }: CandidateOccurrence): boolean =>
      defining.size > 0 && defining.has(placeKey(index, span.start));
    for (const occurrence of occurrences)
      if (occurrence.entry.namesInFull && isDefining(occurrence)) contested.add(occurrence.entry.entity.id);
    for (const { entry } of occurrences) {
      if (bearsForOthers(entry)) contested.add(entry.entity.id);
    }
    this.shared = sharedAcronyms(occurrences);
    for (const id of this.shared.keys()) contested.add(id);
    const ofContested = contested.size === 0 ? [] : occurrences.filter(({ entry }) => contested.has(entry.entity.id));
    this.others = others;
    this.defining = defining;
    this.full = ofContested.filter(({ entry }) => entry.namesInFull);
    this.uses = ofContested.flatMap(({ entry, index: block, span: { start: at, sentence = 0 } }) =>
      entry.isAcronym ? [{ entity: entry.entity.id, text: entry.inCapitals, block, at, sentence }] : [],
    );
  }

  with(isLinked: (occurrence: CandidateOccurrence) => boolean): SenseEvidenceOfPage {
    const senseEvidence = [...this.others];
    const bySpelledOut = madeOnce(() => this.entitiesBySpelledOut(isLinked));
    for (const occurrence of this.full) {
      const { entry, index: block, span } = occurrence;
      const defined = this.defining.has(placeKey(block, span.start));
      const evidence = { entity: entry.entity.id, block, at: span.start, defined };
      if (isLinked(occurrence)) {
        const shared = this.shared.get(entry.entity.id) ?? NONE_SHARED;
        if (shared.some((each) => isAcronymOfWhole(entry, each, bySpelledOut))) continue;
        senseEvidence.push({ ...evidence, about: 'target' });
        for (const { text, others } of shared) {
          for (const entity of others)
            senseEvidence.push({ ...evidence, entity, about: 'other', text, isOfPacks: true });
        }
      }
      // Another body's name that is explained by the target's acronym explains that acronym for the other body.
      else if (defined || bearsForOthers(entry))
        senseEvidence.push({ ...evidence, about: 'other', text: entry.inCapitals });
    }
    return senseEvidence.length === 0 ? NO_SENSE_EVIDENCE : new SenseEvidenceOfPage(senseEvidence, this.uses);
  }

  /** Those that a linked name spells out, without an acronym that they share. */
  private entitiesBySpelledOut(isLinked: (occurrence: CandidateOccurrence) => boolean): SpelledOut {
    const found = new Map<EntityId, { whole: EntityEntry; isExplained: boolean }>();
    for (const occurrence of this.full) {
      const { entry, index, span } = occurrence;
      const shared = this.shared.get(entry.entity.id) ?? NONE_SHARED;
      if (!isLinked(occurrence) || shared.some(({ text }) => holdsWord(entry, text))) continue;
      const isExplained =
        this.defining.has(placeKey(index, span.start)) || found.get(entry.entity.id)?.isExplained === true;
      found.set(entry.entity.id, { whole: entry.entity, isExplained });
    }
    return found;
  }
}
