/** Adds up the features that speak for and against one candidate; `weights.ts` holds the figures. */

import type { EntityId } from '../../pack/types.ts';
import type { Evidence, PageFacts } from '../../page/types.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings } from '../candidates/types.ts';
import { Clues, type PageState, placeFrom } from '../features/clues.ts';
import { LoneNames } from '../features/lone-names.ts';
import { PageColumns } from '../features/page-columns.ts';
import { PageCountries } from '../features/page-countries.ts';
import { NO_PAGE_ENTITIES, type PageEntities } from '../features/page-entities.ts';
import { PageLearning } from '../features/page-learning.ts';
import { Relations } from '../features/relations.ts';
import { Speaker } from '../features/speaker.ts';
import { featuresFor } from '../features/traits.ts';
import type { LinkingModel } from '../linking-model.ts';
import type { PlainCell } from '../page-context.ts';
import { NO_SENSE_EVIDENCE, type SenseEvidenceOfPage } from '../senses/sense-evidence.ts';
import { foreignMinistries } from './foreign-ministries.ts';
import { oldBodies } from './old-bodies.ts';
import { othersOfName } from './others-of-name.ts';

export interface Score {
  readonly points: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

const OWN_NAME: readonly Evidence[] = [{ kind: 'full-name' }];

const NO_NAMES: ReadonlySet<string> = new Set();

function namesIn(
  blocks: readonly BlockFindings[],
  namesOf: (block: BlockFindings) => readonly string[] | undefined,
): ReadonlySet<string> {
  let found: Set<string> | null = null;
  for (const block of blocks) {
    const names = namesOf(block);
    if (names === undefined || names.length === 0) continue;
    found ??= new Set();
    for (const name of names) found.add(name);
  }
  return found ?? NO_NAMES;
}

export class Scorer {
  private readonly blocks: readonly BlockFindings[];
  private readonly occurrences: readonly CandidateOccurrence[];
  private readonly page: PageFacts;
  private readonly model: LinkingModel;
  private readonly plainCells: readonly PlainCell[];
  private knownState: PageState | null = null;
  /** By the ordinal of the occurrence: what it scores by the page evidence that is set. */
  private scores: Score[] = [];

  constructor(
    blocks: readonly BlockFindings[],
    occurrences: readonly CandidateOccurrence[],
    page: PageFacts,
    model: LinkingModel,
    plainCells: readonly PlainCell[],
  ) {
    this.blocks = blocks;
    this.occurrences = occurrences;
    this.page = page;
    this.model = model;
    this.plainCells = plainCells;
  }

  /** Made when it is first asked for: of a page whose names are all unambiguous nothing else is asked. */
  private get state(): PageState {
    this.knownState ??= this.makeState();
    return this.knownState;
  }

  private makeState(): PageState {
    const { blocks, occurrences, page, model, plainCells } = this;
    return {
      model,
      countries: new PageCountries(blocks, occurrences, page),
      namesakes: namesIn(blocks, ({ namesakes }) => namesakes),
      othersOfName: new Set([
        ...othersOfName(
          occurrences,
          namesIn(blocks, ({ hanNamesakeWords }) => hanNamesakeWords),
        ),
        ...foreignMinistries(blocks, occurrences),
        ...oldBodies(occurrences),
      ]),
      hanBearers: namesIn(blocks, ({ hanBearers }) => hanBearers),
      columns: new PageColumns(blocks, plainCells, occurrences, page),
      speaker: new Speaker(page),
      loneNames: new LoneNames(blocks, occurrences),
      learning: new PageLearning(occurrences, page),
      pageEntities: NO_PAGE_ENTITIES,
      relations: new Relations(model, NO_PAGE_ENTITIES),
      senseEvidence: NO_SENSE_EVIDENCE,
    };
  }

  /** From now on scores use what an earlier round has shown. */
  setPageEvidence(pageEntities: PageEntities, senseEvidence: SenseEvidenceOfPage): void {
    this.knownState = {
      ...this.state,
      pageEntities,
      relations: new Relations(this.model, pageEntities),
      senseEvidence,
    };
    this.scores = [];
  }

  /** Whether the page lies on a site of the body. */
  hasSite(id: EntityId): boolean {
    const entity = this.model.known.entity(id);
    return entity !== null && this.state.speaker.is(entity);
  }

  score(occurrence: CandidateOccurrence): Score {
    const known = this.scores[occurrence.ordinal];
    if (known) return known;
    const score = this.compute(occurrence);
    this.scores[occurrence.ordinal] = score;
    return score;
  }

  private compute(occurrence: CandidateOccurrence): Score {
    const { features, weights } = this.model;
    const evidence: Evidence[] = [];
    let { points } = occurrence.candidate;
    let clues: Clues | null = null;
    for (const feature of featuresFor(features, occurrence)) {
      clues ??= new Clues(occurrence, this.state);
      const strength = feature.test(clues);
      if (strength === 0) continue;
      points += strength * feature.weight(weights);
      if (feature.evidence) evidence.push(...feature.evidence(clues));
    }
    return { points, evidence: occurrence.isUnambiguous ? this.evidenceOfUnambiguous(occurrence) : evidence };
  }

  private evidenceOfUnambiguous(occurrence: CandidateOccurrence): readonly Evidence[] {
    const { entry, block, span } = occurrence;
    if (span.defines === undefined) return OWN_NAME;
    const { pageEntities } = this.state;
    const definition = pageEntities.defined.get(entry.key);
    if (!definition) return OWN_NAME;
    const full = pageEntities.named.get(entry.entity.id)?.text ?? '';
    if (full === '' || full === entry.text) return OWN_NAME;
    const where = placeFrom(occurrence, definition);
    return [...OWN_NAME, { kind: 'definition', block: block.id, text: `${full} (${entry.text})`, where }];
  }
}
