/** Adds up the features that speak for and against one candidate; `weights.ts` holds the figures. */

import { stateOf } from '../../languages/han/places.ts';
import type { CellLabel } from '../../languages/tables/cell-labels.ts';
import type { EntityId } from '../../pack/types.ts';
import type { Evidence, PageFacts } from '../../page/types.ts';
import type { NameEntry } from '../candidates/name-entry.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import { type BlockFindings, isHeading } from '../candidates/types.ts';
import { Clues, type PageState, placeFrom } from '../features/clues.ts';
import type { PageFeature } from '../features/feature.ts';
import { LoneNames } from '../features/lone-names.ts';
import { PageColumns } from '../features/page-columns.ts';
import { PageCountries } from '../features/page-countries.ts';
import { NO_PAGE_ENTITIES, type PageEntities } from '../features/page-entities.ts';
import { MANY_CERTAIN } from '../features/page-features.ts';
import { Relations } from '../features/relations.ts';
import { Speaker } from '../features/speaker.ts';
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

/** Of a model's features, those that are asked of a name, by whether it is bare and whether several bear it. */
const FEATURES_FOR = new WeakMap<readonly PageFeature[], (readonly PageFeature[])[]>();

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

  /** Whether the page names the entity by more than an acronym or a part of its name. */
  isNamed(id: EntityId): boolean {
    return this.state.pageEntities.named.has(id);
  }

  /** Whether a surname that several bear stands, outside of headings, before the page first names this person in full. */
  isBeforeName({ entry, block, isShared, index }: CandidateOccurrence): boolean {
    const named = this.state.pageEntities.named.get(entry.entity.id);
    return isShared && entry.form === 'surname' && !isHeading(block.role) && named !== undefined && named.index > index;
  }

  /** The country of the page at a block, or that of the language which the block alone is in. */
  countryAround(index: number): string | undefined {
    return this.state.countries.around(index);
  }

  /** Whether the page lies on a site of the body. */
  hasSite(id: EntityId): boolean {
    const entity = this.model.known.entity(id);
    return entity !== null && this.state.speaker.is(entity);
  }

  /** Whether other parts of names near show that this one is the person’s. */
  isLoneName(occurrence: CandidateOccurrence): boolean {
    return this.state.loneNames.has(occurrence, this.state.pageEntities);
  }

  /** How many cells without names say this of their table. */
  cellsWith(label: CellLabel): number {
    return this.plainCells.filter(([, , each]) => each === label).length;
  }

  /** Whether the page has this very surname behind a title, which made sure of its person. */
  isTitledElsewhere({ entry, isShared }: CandidateOccurrence): boolean {
    return entry.form === 'surname' && !isShared && this.state.pageEntities.linked.has(entry.key);
  }

  /** Whether the page puts the acronym right beside the name of its body. */
  isDefined({ key }: NameEntry): boolean {
    return this.state.pageEntities.defined.has(key);
  }

  /** Whether the page names so many others for certain that a rare surname needs no more. */
  get isAmongOthers(): boolean {
    return this.state.pageEntities.certain.size >= MANY_CERTAIN;
  }

  /** The same for a surname that is a word as well: bodies of learning do not count. */
  get isAmongNews(): boolean {
    return this.state.pageEntities.certainOfNews.size >= MANY_CERTAIN;
  }

  /** Whether the page names another entity for certain. */
  hasCertainBeside(id: EntityId): boolean {
    const { certain } = this.state.pageEntities;
    return certain.size > (certain.has(id) ? 1 : 0);
  }

  /** Whether the page has another name of the body, or speaks of its country, and no other country is named in the block. */
  showsBodyOf({ entry, candidate, index }: CandidateOccurrence): boolean {
    const { id, country } = entry.entity;
    const { countries, pageEntities } = this.state;
    const isOwn = (place: string | undefined): boolean =>
      place === undefined || (country !== undefined && stateOf(place) === stateOf(country));
    if (!isOwn(candidate.beside) || !isOwn(countries.inBlock(index))) return false;
    return pageEntities.any.has(id) || (country !== undefined && countries.mentions(country));
  }

  /** Whether the name stands in a list where others of its items name institutions. */
  isInList(occurrence: CandidateOccurrence): boolean {
    return this.state.columns.isInPartOfInstitutions(occurrence);
  }

  /** Whether the page lies on a site of the entity. */
  isOnOwnSite({ entry }: CandidateOccurrence): boolean {
    return this.state.speaker.is(entry.entity);
  }

  /** Whether another sense of this acronym or surname is nearer. */
  meansOther(occurrence: CandidateOccurrence): boolean {
    return new Clues(occurrence, this.state).meansOther;
  }

  /** A surname alone stands for its person beside the person's own title, near the institution of that title. */
  isNamedByTitle(occurrence: CandidateOccurrence): boolean {
    const { weights } = this.model;
    return (
      occurrence.candidate.points >= weights.ownRoleBeside &&
      this.state.relations.of(occurrence).points >= weights.tie.role
    );
  }

  score(occurrence: CandidateOccurrence): Score {
    const known = this.scores[occurrence.ordinal];
    if (known) return known;
    const score = this.compute(occurrence);
    this.scores[occurrence.ordinal] = score;
    return score;
  }

  private compute(occurrence: CandidateOccurrence): Score {
    const { points: said } = occurrence.candidate;
    if (occurrence.isUnambiguous) return { points: said, evidence: this.evidenceOfUnambiguous(occurrence) };
    const { weights } = this.model;
    const clues = new Clues(occurrence, this.state);
    const evidence: Evidence[] = [];
    let points = said;
    for (const feature of this.featuresOf(occurrence)) {
      const strength = feature.test(clues);
      if (strength === 0) continue;
      points += strength * feature.weight(weights);
      if (feature.evidence) evidence.push(...feature.evidence(clues));
    }
    return { points, evidence };
  }

  private featuresOf({ candidate, isShared }: CandidateOccurrence): readonly PageFeature[] {
    const isBare = candidate.signs !== undefined;
    const key = (isShared ? 1 : 0) + (isBare ? 2 : 0);
    const { features } = this.model;
    const known = FEATURES_FOR.get(features)?.[key];
    if (known) return known;
    const asked = features.filter(
      ({ ofSeveral, ofBareNames }) => (isShared || ofSeveral !== true) && (isBare || ofBareNames !== true),
    );
    const all = FEATURES_FOR.get(features) ?? [];
    all[key] = asked;
    FEATURES_FOR.set(features, all);
    return asked;
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
