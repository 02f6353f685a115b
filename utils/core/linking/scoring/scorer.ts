/** Adds up the features that speak for and against one candidate; `weights.ts` holds the figures. */
import { stateOf } from '../../languages/han-places.ts';
import type { EntityId } from '../../pack/types.ts';
import type { Evidence, PageFacts } from '../../page/types.ts';
import type { NameEntry } from '../candidates/name-entry.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings, Candidate } from '../candidates/types.ts';
import { Clues, type PageState, placeFrom } from '../features/clues.ts';
import type { PageFeature } from '../features/feature.ts';
import { PageColumns } from '../features/page-columns.ts';
import { PageCountries } from '../features/page-countries.ts';
import { NO_PAGE_ENTITIES, type PageEntities } from '../features/page-entities.ts';
import { MANY_CERTAIN } from '../features/page-features.ts';
import { Relations } from '../features/relations.ts';
import { Speaker } from '../features/speaker.ts';
import type { LinkingModel } from '../linking-model.ts';
import type { PlainCell } from '../page-context.ts';
import { NO_SENSE_EVIDENCE, type SenseEvidenceOfPage } from '../senses/sense-evidence.ts';

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

const NONE: ReadonlySet<number> = new Set();

/** So many different words of a namesake, or one so long, and a page deals with what that one does. */
const ENOUGH_WORDS = 2;
const LONG_WORD = 3;

function dealsWithNamesake({ entity }: NameEntry, seen: ReadonlySet<string>): boolean {
  if (!entity.isPerson || seen.size === 0) return false;
  const words = [...entity.namesakeWords.words].filter((word) => seen.has(word));
  return words.length >= ENOUGH_WORDS || words.some((word) => word.length >= LONG_WORD);
}

/**
 * Where the page speaks of another bearer of a Chinese name, by ordinal: behind the calling of that one, as long as no
 * office of the person's own stands beside the name; before the first of either, what that one says. Without either,
 * where the page has the words of the namesake (`seen`). A body is another one from a sentence on that says so, up to
 * one that speaks of the body itself or has its whole name.
 */
function othersOfName(occurrences: readonly CandidateOccurrence[], seen: ReadonlySet<string>): ReadonlySet<number> {
  if (seen.size === 0 && !occurrences.some(({ candidate }) => candidate.isOther === true)) return NONE;
  const said = new Map<EntityId, boolean>();
  for (const { candidate, entry } of occurrences)
    if (candidate.isOther !== undefined && entry.entity.isPerson && !said.has(entry.entity.id))
      said.set(entry.entity.id, candidate.isOther);
  const found = new Set<number>();
  for (const { candidate, entry, ordinal } of occurrences) {
    if (!entry.isHan) continue;
    const { id, isPerson } = entry.entity;
    const isOther = isPerson ? candidate.isOther : bodyIsOther(candidate, entry, said.get(id));
    if (isOther !== undefined) said.set(id, isOther);
    else if (!said.has(id)) said.set(id, dealsWithNamesake(entry, seen));
    if (said.get(id) === true || candidate.isOther === true) found.add(ordinal);
  }
  return found;
}

/** Of a model's features, those that are asked of a name, by whether it is bare and whether several bear it. */
const FEATURES_FOR = new WeakMap<readonly PageFeature[], (readonly PageFeature[])[]>();

/** What holds from a body's name on. On a page that has named the body itself, another one is named in passing. */
function bodyIsOther(
  { isOther }: Candidate,
  { nameKind }: NameEntry,
  before: boolean | undefined,
): boolean | undefined {
  if (nameKind !== 'short') return false;
  return isOther === true && before === false ? undefined : isOther;
}

export class Scorer {
  private state: PageState;
  /** By the ordinal of the occurrence: what it scores by the page evidence that is set. */
  private scores: Score[] = [];

  constructor(
    blocks: readonly BlockFindings[],
    occurrences: readonly CandidateOccurrence[],
    page: PageFacts,
    model: LinkingModel,
    plainCells: readonly PlainCell[],
  ) {
    this.state = {
      model,
      countries: new PageCountries(blocks, occurrences, page),
      namesakes: namesIn(blocks, ({ namesakes }) => namesakes),
      othersOfName: othersOfName(
        occurrences,
        namesIn(blocks, ({ hanNamesakeWords }) => hanNamesakeWords),
      ),
      hanBearers: namesIn(blocks, ({ hanBearers }) => hanBearers),
      columns: new PageColumns(blocks, plainCells, occurrences, page),
      speaker: new Speaker(page),
      pageEntities: NO_PAGE_ENTITIES,
      relations: new Relations(model, NO_PAGE_ENTITIES),
      senseEvidence: NO_SENSE_EVIDENCE,
    };
  }

  /** From now on scores use what an earlier round has shown. */
  setPageEvidence(pageEntities: PageEntities, senseEvidence: SenseEvidenceOfPage): void {
    this.state = {
      ...this.state,
      pageEntities,
      relations: new Relations(this.state.model, pageEntities),
      senseEvidence,
    };
    this.scores = [];
  }

  /** Whether the page names the entity by more than an acronym or a part of its name. */
  isNamed(id: EntityId): boolean {
    return this.state.pageEntities.named.has(id);
  }

  /** Whether the page puts the acronym right beside the name of its body. */
  isDefined({ key }: NameEntry): boolean {
    return this.state.pageEntities.defined.has(key);
  }

  /** Whether the page names so many others for certain that a rare surname needs no more. */
  get isAmongOthers(): boolean {
    return this.state.pageEntities.certain.size >= MANY_CERTAIN;
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

  /** Whether another sense of this acronym or surname is nearer. */
  meansOther(occurrence: CandidateOccurrence): boolean {
    return new Clues(occurrence, this.state).meansOther;
  }

  /** A surname alone stands for its person beside the person's own title, near the institution of that title. */
  isNamedByTitle(occurrence: CandidateOccurrence): boolean {
    const { weights } = this.state.model;
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
    const { weights } = this.state.model;
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
    const { features } = this.state.model;
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
    const { pageEntities } = this.state;
    const definition = span.defines === undefined ? undefined : pageEntities.defined.get(entry.key);
    if (!definition) return OWN_NAME;
    const full = pageEntities.named.get(entry.entity.id)?.text ?? '';
    if (full === '' || full === entry.text) return OWN_NAME;
    const where = placeFrom(occurrence, definition);
    return [...OWN_NAME, { kind: 'definition', block: block.id, text: `${full} (${entry.text})`, where }];
  }
}
