/** Adds up what speaks for and against one reading of one candidate; `weights.ts` holds the figures. */

import { speaksChinese, stateOf } from '../../languages/han-places.ts';
import type { EntityId } from '../../pack/types.ts';
import type { Evidence, EvidencePlace, PageFacts } from '../../page/types.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { BlockFindings, Candidate, Hint } from '../candidates/types.ts';
import { PageCountries } from '../features/page-countries.ts';
import { type NamedAt, NO_PAGE_ENTITIES, type PageEntities } from '../features/page-entities.ts';
import { Relations } from '../features/relations.ts';
import type { LinkingModel } from '../linking-model.ts';
import { NO_SENSE_EVIDENCE, type SenseEvidenceOfPage } from '../senses/sense-evidence.ts';

export interface Score {
  readonly points: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

function evidenceOfHint([kind, text]: Hint): Evidence {
  if (kind === 'role') return { kind: 'role-word', word: text };
  return kind === 'place' ? { kind: 'place', text } : { kind: 'language', language: text };
}

const OWN_NAME: readonly Evidence[] = [{ kind: 'full-name' }];

function placeFrom({ index }: Pick<CandidateOccurrence, 'index'>, named: NamedAt): EvidencePlace {
  if (named.index === index) return 'here';
  if (named.inHeading) return 'heading';
  return named.index < index ? 'earlier' : 'later';
}

/** More others say no more. */
const MANY_OTHERS = 6;

export class Scorer {
  private readonly model: LinkingModel;
  private readonly countries: PageCountries;
  private readonly namesakes: Set<string>;
  private pageEntities: PageEntities = NO_PAGE_ENTITIES;
  private relations: Relations;
  private senseEvidence = NO_SENSE_EVIDENCE;

  constructor(
    blocks: readonly BlockFindings[],
    occurrences: readonly CandidateOccurrence[],
    page: PageFacts,
    model: LinkingModel,
  ) {
    this.model = model;
    this.countries = new PageCountries(blocks, occurrences, page);
    this.namesakes = new Set();
    for (const block of blocks) for (const text of block.namesakes) this.namesakes.add(text);
    this.relations = new Relations(model, NO_PAGE_ENTITIES);
  }

  /** Weighs from now on by what an earlier round has shown. */
  setPageEvidence(pageEntities: PageEntities, senseEvidence: SenseEvidenceOfPage): void {
    this.pageEntities = pageEntities;
    this.relations = new Relations(this.model, pageEntities);
    this.senseEvidence = senseEvidence;
  }

  /** Whether the page names the entity by more than an acronym or a part of its name. */
  isNamed(id: EntityId): boolean {
    return this.pageEntities.named.has(id);
  }

  isLinked(occurrence: CandidateOccurrence): boolean {
    return occurrence.entry.isUnambiguous || this.score(occurrence).points >= this.model.weights.threshold;
  }

  score(occurrence: CandidateOccurrence): Score {
    const { entry: form, reading } = occurrence;
    if (form.isUnambiguous) return { points: reading.points, evidence: this.evidenceOfSettled(occurrence) };
    const { weights } = this.model;
    const named = this.namedElsewhere(occurrence);
    const { points: support, evidence: related } = this.relations.of(occurrence);
    let points = reading.points + support;
    const evidence: Evidence[] = [];
    if (form.isLongHan) points += weights.longHanName;
    if ((form.isDistinctive && !form.isPart) || form.isLongHan) evidence.push({ kind: 'full-name' });
    if (form.entity.isPerson && !form.isPart && this.pageEntities.any.size > 0) points += weights.coOccurrence;
    const meansOther = this.meansOther(occurrence);
    if (meansOther) points += weights.competingSense;
    const definition = meansOther ? undefined : this.pageEntities.defined.get(form.key);
    if (definition) {
      const full = this.pageEntities.named.get(form.entity.id)?.text ?? '';
      const text = full === '' || full === form.text ? form.text : `${full} (${form.text})`;
      evidence.push({ kind: 'definition', block: definition.block, text, where: placeFrom(occurrence, definition) });
    } else if (named) {
      evidence.push({
        kind: 'named-in-full',
        block: named.block,
        text: named.text,
        where: placeFrom(occurrence, named),
      });
    }
    if (definition && occurrence.span.defines !== undefined) points += weights.definition;
    else if (named) {
      points +=
        form.entity.everyCountryHasOne && !form.isAcronym ? weights.namedInFullEveryCountryHasOne : weights.namedInFull;
    }
    if (!named && !meansOther) points += this.linkedElsewhere(occurrence, evidence);
    if (support > 0 && !meansOther && !form.entity.isPerson) points += this.companyOf(occurrence);
    for (const each of related) evidence.push(each);
    if (reading.hints) for (const hint of reading.hints) evidence.push(evidenceOfHint(hint));
    if (!form.isDistinctive) points += this.pagePoints(occurrence, named !== undefined, support, evidence);
    return { points: form.isContested ? points + weights.namesakeListed : points, evidence };
  }

  private evidenceOfSettled({ entry: form, block, index, span }: CandidateOccurrence): readonly Evidence[] {
    const definition = span.defines === undefined ? undefined : this.pageEntities.defined.get(form.key);
    if (!definition) return OWN_NAME;
    const full = this.pageEntities.named.get(form.entity.id)?.text ?? '';
    if (full === '' || full === form.text) return OWN_NAME;
    const where = placeFrom({ index }, definition);
    return [...OWN_NAME, { kind: 'definition', block: block.id, text: `${full} (${form.text})`, where }];
  }

  /** Whether somebody else's claim on this acronym or surname is nearer; whole names speak for themselves. */
  meansOther({ entry: form, index, span }: CandidateOccurrence): boolean {
    if (form.namesInFull || this.model.weights.competingSense === 0) return false;
    return this.senseEvidence.about(form, { block: index, at: span.start, sentence: span.sentence ?? 0 }) === 'other';
  }

  /** A page that deals with many of the entities makes a weak tie stronger, unless a namesake is spoken of. */
  private companyOf({ entry: form }: CandidateOccurrence): number {
    if (form.entity.everyCountryHasOne || this.namesakes.has(form.inCapitals)) return 0;
    const others = this.pageEntities.any.size - (this.pageEntities.any.has(form.entity.id) ? 1 : 0);
    return this.model.weights.coOccurrence * Math.min(Math.max(others - 1, 0), MANY_OTHERS);
  }

  /** An acronym that one sentence of the page made sure of is the same in the others. */
  private linkedElsewhere(occurrence: CandidateOccurrence, evidence: Evidence[]): number {
    const { entry: form, index } = occurrence;
    const linked = form.isAcronym ? this.pageEntities.linked.get(form.key) : undefined;
    if (!linked || linked.index === index) return 0;
    evidence.push({
      kind: 'named-in-full',
      block: linked.block,
      text: linked.text,
      where: placeFrom(occurrence, linked),
    });
    return this.model.weights.linkedElsewhere;
  }

  /** A surname alone stands for its person beside the person's own title, near the institution of that title. */
  isNamedByTitle(occurrence: CandidateOccurrence): boolean {
    const { weights } = this.model;
    return (
      occurrence.reading.points >= weights.ownRoleBeside && this.relations.of(occurrence).points >= weights.tie.role
    );
  }

  private namedElsewhere({ entry: form, index }: CandidateOccurrence): NamedAt | undefined {
    if (form.isDistinctive && form.namesInFull) return undefined;
    const named = this.pageEntities.named.get(form.entity.id);
    return named && (named.index !== index || named.text !== form.text) ? named : undefined;
  }

  /** The country that is spoken of where a name stands. */
  private spokenAt({ spoken }: Candidate, index: number): string | undefined {
    if (spoken === undefined) return this.countries.at(index);
    return spoken === '' ? this.countries.around(index) : stateOf(spoken);
  }

  /** What the page as a whole says about a name that is not distinctive. */
  private pagePoints(
    { entry: form, index, reading }: CandidateOccurrence,
    isNamed: boolean,
    support: number,
    evidence: Evidence[],
  ): number {
    const { weights } = this.model;
    const points = this.namesakes.has(form.inCapitals) ? weights.namesakeWords : 0;
    const { country: own, everyCountryHasOne } = form.entity;
    if (own === undefined || form.isAcronym) return points;
    const spoken = this.spokenAt(reading, index);
    const isTheirs = spoken !== undefined && own !== spoken;
    if (form.isHan && !everyCountryHasOne) {
      // Bodies of other states bear a Chinese name only where Chinese is written; a page for such a state means its
      // own.
      if (isTheirs && (reading.spoken !== undefined || (!isNamed && speaksChinese(spoken)))) {
        return points + weights.otherCountryOfPage;
      }
      if (!this.countries.mentions(own)) return points;
    } else if (isTheirs) return isNamed && !everyCountryHasOne ? points : points + weights.otherCountryOfPage;
    else if (spoken === undefined) return points;
    // A country, or the language that tells it, is not enough for a name that means little by itself.
    if (form.needsFullName && !isNamed && support === 0) return points;
    evidence.push({ kind: 'place', text: own });
    return points + (form.isCommon && !everyCountryHasOne ? weights.countryOfPageCommon : weights.countryOfPage);
  }
}
