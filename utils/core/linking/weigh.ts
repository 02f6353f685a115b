/** Adds up what speaks for and against one reading of one candidate; `weights.ts` holds the figures. */
import type { Evidence, EvidencePlace, PageFacts } from '../mentions/types.ts';
import type { SurfaceForm } from '../names/types.ts';
import { Claims } from './claims.ts';
import { definitionKey, type Established, type NamedAt, nothingEstablished } from './established.ts';
import type { Lens } from './lens.ts';
import { countryOfInstitution, PageCountries } from './page-countries.ts';
import type { BlockReading, Hint } from './page-reading.ts';
import { Relations } from './relations.ts';
import { isAcronym, isDistinctive, isPart, isSettled, namesInFull, type Spot } from './spots.ts';

export interface Weighed {
  readonly points: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** Bodies of which every country has one of its own, often under the same name. */
const countryBound = new Set(['ministry', 'government', 'embassy', 'national-commission']);

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

export class Weigher {
  private readonly lens: Lens;
  private readonly countries: PageCountries;
  private readonly namesakes: ReadonlySet<string>;
  private established: Established = nothingEstablished;
  private relations: Relations;
  private claims = new Claims([]);

  constructor(blocks: readonly BlockReading[], spots: readonly Spot[], page: PageFacts, lens: Lens) {
    this.lens = lens;
    this.countries = new PageCountries(blocks, spots, page, lens);
    this.namesakes = new Set(blocks.flatMap(({ namesakes }) => namesakes));
    this.relations = new Relations(lens, nothingEstablished);
  }

  /** Weighs from now on by what an earlier round has shown. */
  learn(established: Established, claims: Claims): void {
    this.established = established;
    this.relations = new Relations(this.lens, established);
    this.claims = claims;
  }

  isLinked(spot: Spot): boolean {
    return isSettled(spot) || this.weigh(spot).points >= this.lens.weights.threshold;
  }

  weigh(spot: Spot): Weighed {
    const { form, reading } = spot;
    if (isSettled(spot)) return { points: reading.points, evidence: this.evidenceOfSettled(spot) };
    const { weights } = this.lens;
    const named = this.namedElsewhere(spot);
    const { points: support, evidence: related } = this.relations.of(spot);
    let points = reading.points + support;
    const evidence: Evidence[] = [];
    if (isDistinctive(form) && !isPart(form)) evidence.push({ kind: 'full-name' });
    if (form.type === 'official' && !isPart(form) && this.established.any.size > 0) points += weights.company;
    const theirs = this.isTheirs(spot);
    if (theirs) points += weights.rival;
    const definition = theirs ? undefined : this.established.defined.get(definitionKey(form));
    if (definition) {
      const full = this.established.named.get(form.entity)?.text ?? '';
      const text = full === '' || full === form.text ? form.text : `${full} (${form.text})`;
      evidence.push({ kind: 'definition', block: definition.block, text, where: placeFrom(spot, definition) });
    } else if (named) {
      evidence.push({ kind: 'named-in-full', block: named.block, text: named.text, where: placeFrom(spot, named) });
    }
    if (definition && spot.candidate.defines !== undefined) points += weights.definition;
    else if (named) {
      points += this.isCountryBound(form) && !isAcronym(form) ? weights.namedInFullCountryBound : weights.namedInFull;
    }
    if (!named && !theirs) points += this.linkedElsewhere(spot, evidence);
    evidence.push(...related, ...(reading.hints ?? []).map(evidenceOfHint));
    if (!isDistinctive(form)) points += this.pagePoints(spot, named !== undefined, evidence);
    const contested = this.lens.namesakes.texts.get(form.entity)?.has(form.text.toUpperCase());
    return { points: contested ? points + weights.namesakeListed : points, evidence };
  }

  private evidenceOfSettled({ form, block, index, candidate }: Spot): readonly Evidence[] {
    const definition = candidate.defines === undefined ? undefined : this.established.defined.get(definitionKey(form));
    if (!definition) return ownName;
    const full = this.established.named.get(form.entity)?.text ?? '';
    if (full === '' || full === form.text) return ownName;
    const where = placeFrom({ index }, definition);
    return [...ownName, { kind: 'definition', block: block.id, text: `${full} (${form.text})`, where }];
  }

  /** Whether somebody else's claim on this acronym or surname is nearer; whole names speak for themselves. */
  isTheirs({ form, index, candidate }: Spot): boolean {
    if (namesInFull(form) || this.lens.weights.rival === 0) return false;
    return this.claims.whose(form.entity, form.text.toUpperCase(), index, candidate.start) === 'theirs';
  }

  /** An acronym that one sentence of the page made sure of is the same in the others. */
  private linkedElsewhere(spot: Spot, evidence: Evidence[]): number {
    const { form, index } = spot;
    const linked = isAcronym(form) ? this.established.linked.get(definitionKey(form)) : undefined;
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
    if (isDistinctive(form) && namesInFull(form)) return undefined;
    const named = this.established.named.get(form.entity);
    return named && (named.index !== index || named.text !== form.text) ? named : undefined;
  }

  private isCountryBound({ entity }: SurfaceForm): boolean {
    const found = this.lens.entities.get(entity);
    return found?.type === 'institution' && countryBound.has(found.entity.kind);
  }

  /** What the page as a whole says about a name that is not distinctive. */
  private pagePoints({ form, index }: Spot, isNamed: boolean, evidence: Evidence[]): number {
    const { weights } = this.lens;
    const points = this.namesakes.has(form.text.toUpperCase()) ? weights.namesakeWords : 0;
    const own = countryOfInstitution(form.entity, this.lens);
    const spoken = this.countries.at(index);
    if (own === undefined || spoken === undefined || isAcronym(form)) return points;
    if (own !== spoken) return isNamed && !this.isCountryBound(form) ? points : points + weights.otherCountryOfPage;
    evidence.push({ kind: 'place', text: own });
    return points + weights.countryOfPage;
  }
}
