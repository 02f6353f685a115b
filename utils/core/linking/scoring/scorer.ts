/** Adds up what speaks for and against one reading of one candidate; `weights.ts` holds the figures. */

import type { EntityId } from '../../pack/types.ts';
import type { Evidence, EvidencePlace, PageFacts } from '../../page/types.ts';
import type { Spot } from '../candidates/occurrences.ts';
import type { BlockReading, Hint } from '../candidates/types.ts';
import { PageCountries } from '../features/page-countries.ts';
import { type Established, type NamedAt, nothingEstablished } from '../features/page-entities.ts';
import { Relations } from '../features/relations.ts';
import type { Lens } from '../linking-model.ts';
import { type Claims, noClaims } from '../senses/sense-evidence.ts';

export interface Weighed {
  readonly points: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

function evidenceOfHint([kind, text]: Hint): Evidence {
  if (kind === 'role') return { kind: 'role-word', word: text };
  return kind === 'place' ? { kind: 'place', text } : { kind: 'language', language: text };
}

const ownName: readonly Evidence[] = [{ kind: 'full-name' }];

function placeFrom({ index }: Pick<Spot, 'index'>, named: NamedAt): EvidencePlace {
  if (named.index === index) return 'here';
  if (named.inHeading) return 'heading';
  return named.index < index ? 'earlier' : 'later';
}

/** More others say no more. */
const manyOthers = 6;

export class Weigher {
  private readonly lens: Lens;
  private readonly countries: PageCountries;
  private readonly namesakes: Set<string>;
  private established: Established = nothingEstablished;
  private relations: Relations;
  private claims = noClaims;

  constructor(blocks: readonly BlockReading[], spots: readonly Spot[], page: PageFacts, lens: Lens) {
    this.lens = lens;
    this.countries = new PageCountries(blocks, spots, page);
    this.namesakes = new Set();
    for (const block of blocks) for (const text of block.namesakes) this.namesakes.add(text);
    this.relations = new Relations(lens, nothingEstablished);
  }

  /** Weighs from now on by what an earlier round has shown. */
  learn(established: Established, claims: Claims): void {
    this.established = established;
    this.relations = new Relations(this.lens, established);
    this.claims = claims;
  }

  /** Whether the page names the entity by more than an acronym or a part of its name. */
  isNamed(id: EntityId): boolean {
    return this.established.named.has(id);
  }

  isLinked(spot: Spot): boolean {
    return spot.form.isSettled || this.weigh(spot).points >= this.lens.weights.threshold;
  }

  weigh(spot: Spot): Weighed {
    const { form, reading } = spot;
    if (form.isSettled) return { points: reading.points, evidence: this.evidenceOfSettled(spot) };
    const { weights } = this.lens;
    const named = this.namedElsewhere(spot);
    const { points: support, evidence: related } = this.relations.of(spot);
    let points = reading.points + support;
    const evidence: Evidence[] = [];
    if (form.isDistinctive && !form.isPart) evidence.push({ kind: 'full-name' });
    if (form.of.type === 'official' && !form.isPart && this.established.any.size > 0) points += weights.company;
    const theirs = this.isTheirs(spot);
    if (theirs) points += weights.rival;
    const definition = theirs ? undefined : this.established.defined.get(form.key);
    if (definition) {
      const full = this.established.named.get(form.of.id)?.text ?? '';
      const text = full === '' || full === form.text ? form.text : `${full} (${form.text})`;
      evidence.push({ kind: 'definition', block: definition.block, text, where: placeFrom(spot, definition) });
    } else if (named) {
      evidence.push({ kind: 'named-in-full', block: named.block, text: named.text, where: placeFrom(spot, named) });
    }
    if (definition && spot.candidate.defines !== undefined) points += weights.definition;
    else if (named) {
      points += form.of.isCountryBound && !form.isAcronym ? weights.namedInFullCountryBound : weights.namedInFull;
    }
    if (!named && !theirs) points += this.linkedElsewhere(spot, evidence);
    if (support > 0 && !theirs && form.of.type === 'institution') points += this.companyOf(spot);
    for (const each of related) evidence.push(each);
    if (reading.hints) for (const hint of reading.hints) evidence.push(evidenceOfHint(hint));
    if (!form.isDistinctive) points += this.pagePoints(spot, named !== undefined, evidence);
    return { points: form.isContested ? points + weights.namesakeListed : points, evidence };
  }

  private evidenceOfSettled({ form, block, index, candidate }: Spot): readonly Evidence[] {
    const definition = candidate.defines === undefined ? undefined : this.established.defined.get(form.key);
    if (!definition) return ownName;
    const full = this.established.named.get(form.of.id)?.text ?? '';
    if (full === '' || full === form.text) return ownName;
    const where = placeFrom({ index }, definition);
    return [...ownName, { kind: 'definition', block: block.id, text: `${full} (${form.text})`, where }];
  }

  /** Whether somebody else's claim on this acronym or surname is nearer; whole names speak for themselves. */
  isTheirs({ form, index, candidate }: Spot): boolean {
    if (form.namesInFull || this.lens.weights.rival === 0) return false;
    return (
      this.claims.whose(form, { block: index, at: candidate.start, sentence: candidate.sentence ?? 0 }) === 'theirs'
    );
  }

  /** A page that deals with many of the entities makes a weak tie stronger, unless a namesake is spoken of. */
  private companyOf({ form }: Spot): number {
    if (form.of.isCountryBound || this.namesakes.has(form.inCapitals)) return 0;
    const others = this.established.any.size - (this.established.any.has(form.of.id) ? 1 : 0);
    return this.lens.weights.company * Math.min(Math.max(others - 1, 0), manyOthers);
  }

  /** An acronym that one sentence of the page made sure of is the same in the others. */
  private linkedElsewhere(spot: Spot, evidence: Evidence[]): number {
    const { form, index } = spot;
    const linked = form.isAcronym ? this.established.linked.get(form.key) : undefined;
    if (!linked || linked.index === index) return 0;
    evidence.push({ kind: 'named-in-full', block: linked.block, text: linked.text, where: placeFrom(spot, linked) });
    return this.lens.weights.linkedElsewhere;
  }

  /** A surname alone stands for its person beside the person's own title, near the institution of that title. */
  isNamedByTitle(spot: Spot): boolean {
    const { weights } = this.lens;
    return spot.reading.points >= weights.ownRoleBeside && this.relations.of(spot).points >= weights.tie.role;
  }

  private namedElsewhere({ form, index }: Spot): NamedAt | undefined {
    if (form.isDistinctive && form.namesInFull) return undefined;
    const named = this.established.named.get(form.of.id);
    return named && (named.index !== index || named.text !== form.text) ? named : undefined;
  }

  /** What the page as a whole says about a name that is not distinctive. */
  private pagePoints({ form, index }: Spot, isNamed: boolean, evidence: Evidence[]): number {
    const { weights } = this.lens;
    const points = this.namesakes.has(form.inCapitals) ? weights.namesakeWords : 0;
    const { country: own, isCountryBound } = form.of;
    if (own === undefined || form.isAcronym) return points;
    const spoken = this.countries.at(index);
    if (spoken === undefined) return points;
    if (own !== spoken) return isNamed && !isCountryBound ? points : points + weights.otherCountryOfPage;
    evidence.push({ kind: 'place', text: own });
    return points + (form.isCommon && !isCountryBound ? weights.countryOfPageCommon : weights.countryOfPage);
  }
}
