/**
 * Decides what each candidate of a page is. A pure function of the blocks that were read: established entities are
 * found in rounds, each computed from the one before, so that neither chunks nor order of arrival can matter.
 */
import type { Evidence, Mention, PageFacts } from '../mentions/types.ts';
import type { SurfaceForm } from '../names/types.ts';
import type { EntityId } from '../pack/types.ts';
import { type Claim, contests, whoseIs } from './claims.ts';
import { countriesOf, languageTally, leadingCountry } from './countries-of-page.ts';
import type { Lens } from './lens.ts';
import type { BlockReading, Candidate, Hint, Reading } from './page-reading.ts';
import { weights } from './weights.ts';

const rounds = 5;

/** Where an entity is first established: the block's id and place, and the name that stands there. */
interface Place {
  readonly block: number;
  readonly index: number;
  readonly text: string;
}
interface Established {
  /** By whatever name. */
  readonly any: ReadonlyMap<EntityId, readonly Place[]>;
  /** By more than an acronym or a part of a name. */
  readonly named: ReadonlyMap<EntityId, Place>;
}
interface Weighed {
  readonly points: number;
  readonly evidence: readonly Evidence[];
}
/** A reading in its place. */
interface Spot {
  readonly block: BlockReading;
  readonly index: number;
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly form: SurfaceForm;
}

const isAcronym = (form: SurfaceForm): boolean => form.nameKind === 'acronym';
const isPart = (form: SurfaceForm): boolean => form.form === 'surname' || form.form === 'given-name';
const namesInFull = (form: SurfaceForm): boolean => !isPart(form) && (!isAcronym(form) || form.evidence === 'none');
const hubs = new Set(['intergovernmental', 'ministry', 'government']);

function evidenceOfHint([kind, text]: Hint): Evidence {
  if (kind === 'role') return { kind: 'role-word', word: text };
  return kind === 'place' ? { kind: 'place', text } : { kind: 'language', language: text };
}

class PageDecision {
  private readonly blocks: readonly BlockReading[];
  private readonly lens: Lens;
  private readonly spots: readonly Spot[];
  private readonly country: string | undefined;
  private readonly namesakes: ReadonlySet<string>;
  private established: Established = { any: new Map(), named: new Map() };
  private claims: ReadonlyMap<EntityId, readonly Claim[]> = new Map();

  constructor(blocks: readonly BlockReading[], page: PageFacts, lens: Lens) {
    this.blocks = blocks;
    this.lens = lens;
    this.spots = blocks.flatMap((block, index) =>
      block.candidates.flatMap((candidate) =>
        candidate.readings.flatMap((reading) => {
          const form = lens.forms[reading.form];
          return form ? [{ block, index, candidate, reading, form }] : [];
        }),
      ),
    );
    this.namesakes = new Set(blocks.flatMap(({ namesakes }) => namesakes));
    this.country = leadingCountry([...countriesOf(blocks), languageTally(page), this.anchorCountries()]);
  }

  /** The countries of the institutions whose distinctive names stand on the page. */
  private anchorCountries(): Readonly<Record<string, number>> {
    const tally: Record<string, number> = {};
    const anchors = new Set(this.spots.filter(({ form }) => form.evidence === 'none').map(({ form }) => form.entity));
    for (const id of anchors) {
      const country = this.countryOf(id);
      if (country !== undefined) tally[country] = (tally[country] ?? 0) + 1;
    }
    return tally;
  }

  private countryOf(id: EntityId): string | undefined {
    const entity = this.lens.entities.get(id);
    return entity?.type === 'institution' ? entity.entity.country : undefined;
  }

  private isHub(id: EntityId): boolean {
    const entity = this.lens.entities.get(id);
    return entity?.type === 'institution' && hubs.has(entity.entity.kind);
  }

  /** Points from entities of the page that the data ties to this one. */
  private relations({ form, index }: Spot): Weighed {
    const ties = this.lens.ties.get(form.entity);
    const { near, farInstitution, farPerson, hub, most } = weights.tie;
    const found: { points: number; evidence: Extract<Evidence, { kind: 'related-entity' }> }[] = [];
    if (!ties) return { points: 0, evidence: [] };
    for (const [other, places] of this.established.any) {
      const tie = ties.get(other);
      const entity = this.lens.entities.get(other);
      if (tie === undefined || !entity) continue;
      const isNear = places.some((place) => Math.abs(place.index - index) <= 1);
      const reach = isNear ? near : form.type === 'official' ? farPerson : farInstitution;
      const general = form.type === 'institution' && this.isHub(other) ? hub : 1;
      const evidence = { kind: 'related-entity' as const, entity: other, name: entity.entity.name };
      found.push({ points: tie * reach * general, evidence });
    }
    found.sort((a, b) => b.points - a.points || (a.evidence.entity < b.evidence.entity ? -1 : 1));
    const points = found.reduce((sum, each) => sum + each.points, 0);
    return { points: Math.min(points, most), evidence: found.slice(0, 3).map((each) => each.evidence) };
  }

  private claimant({ form, index, candidate }: Spot): 'ours' | 'theirs' | 'open' {
    const name = form.text.toUpperCase();
    const claims = (this.claims.get(form.entity) ?? []).filter(
      ({ text }) => text === undefined || contests(text, name),
    );
    return whoseIs(claims, index, candidate.start);
  }

  private weigh(spot: Spot): Weighed {
    const { form, reading, candidate } = spot;
    let points = reading.points;
    const evidence: Evidence[] = [];
    const named = this.established.named.get(form.entity);
    if (form.evidence === 'none' && form.type === 'institution') evidence.push({ kind: 'full-name' });
    if (form.type === 'official' && namesInFull(form)) {
      if (form.evidence === 'none') evidence.push({ kind: 'full-name' });
      if (this.established.any.size > 0) points += weights.company;
    }
    const ownClaim = !namesInFull(form) || form.type === 'official';
    const claimant = ownClaim ? this.claimant(spot) : 'open';
    if (candidate.defines !== undefined && claimant !== 'theirs' && named) {
      points += weights.definition;
      evidence.push({ kind: 'definition', block: spot.block.id, text: `${named.text} (${form.text})` });
    } else if (
      named &&
      !(form.evidence === 'none' && namesInFull(form)) &&
      (named.index !== spot.index || named.text !== form.text)
    ) {
      points += weights.namedInFull;
      evidence.push({ kind: 'named-in-full', block: named.block, text: named.text });
    }
    if (claimant === 'theirs') points += weights.rival;
    const relations = this.relations(spot);
    points += relations.points;
    evidence.push(...relations.evidence, ...(reading.hints ?? []).map(evidenceOfHint));
    if (form.evidence !== 'none') points += this.pagePoints(spot, evidence);
    if (this.lens.namesakes.texts.get(form.entity)?.has(form.text.toUpperCase())) points += weights.namesakeListed;
    return { points, evidence };
  }

  /** What the page as a whole says about a name that is not distinctive. */
  private pagePoints({ form }: Spot, evidence: Evidence[]): number {
    let points = this.namesakes.has(form.text.toUpperCase()) ? weights.namesakeWords : 0;
    const own = this.countryOf(form.entity);
    if (own !== undefined && this.country !== undefined && !isAcronym(form)) {
      points += own === this.country ? weights.countryOfPage : weights.otherCountryOfPage;
      if (own === this.country) evidence.push({ kind: 'place', text: own });
    }
    return points;
  }

  private isLinked(spot: Spot): boolean {
    return this.weigh(spot).points >= weights.threshold;
  }

  private nextEstablished(): Established {
    const any = new Map<EntityId, Place[]>();
    const named = new Map<EntityId, Place>();
    for (const spot of this.spots) {
      const { form, block, index } = spot;
      if (isPart(form) || !this.isLinked(spot)) continue;
      const place = { block: block.id, index, text: form.text };
      const places = any.get(form.entity);
      if (!places) any.set(form.entity, [place]);
      else if (places.at(-1)?.index !== index) places.push(place);
      if (namesInFull(form) && !named.has(form.entity)) named.set(form.entity, place);
    }
    return { any, named };
  }

  private nextClaims(): ReadonlyMap<EntityId, readonly Claim[]> {
    const claims = new Map<EntityId, Claim[]>();
    const add = (entity: EntityId, claim: Claim): void => {
      const list = claims.get(entity);
      if (list) list.push(claim);
      else claims.set(entity, [claim]);
    };
    const definitions = new Set(
      this.spots.flatMap(({ candidate, index }) =>
        candidate.defines === undefined ? [] : [`${index} ${candidate.defines}`],
      ),
    );
    this.blocks.forEach((block, index) => {
      for (const { entity, ...rival } of block.rivals) add(entity, { ...rival, block: index, whose: 'theirs' });
    });
    for (const spot of this.spots) {
      const { form, index, candidate } = spot;
      if (!namesInFull(form)) continue;
      const defined = definitions.has(`${index} ${candidate.start}`);
      const linked = this.isLinked(spot);
      if (!linked && !defined) continue;
      const claim = { block: index, at: candidate.start, defined };
      if (linked) add(form.entity, { ...claim, whose: 'ours' });
      else add(form.entity, { ...claim, whose: 'theirs', text: form.text.toUpperCase() });
    }
    for (const list of claims.values()) list.sort((a, b) => a.block - b.block || a.at - b.at);
    return claims;
  }

  private settle(): void {
    for (let round = 0; round < rounds; round += 1) {
      const established = this.nextEstablished();
      const same = established.any.size === this.established.any.size && round > 1;
      this.established = established;
      this.claims = this.nextClaims();
      if (same) break;
    }
  }

  /** The mentions of every block, by the block's place. */
  mentions(): readonly (readonly Mention[])[] {
    this.settle();
    const linked: Mention[][] = this.blocks.map(() => []);
    const best = new Map<Candidate, { spot: Spot; weighed: Weighed; tied: boolean }>();
    for (const spot of this.spots) {
      if (isPart(spot.form) && !this.mayStandAlone(spot)) continue;
      const weighed = this.weigh(spot);
      if (weighed.points < weights.threshold || weighed.evidence.length === 0) continue;
      const before = best.get(spot.candidate);
      const better = !before || weighed.points > before.weighed.points;
      if (better) best.set(spot.candidate, { spot, weighed, tied: false });
      else if (weighed.points === before.weighed.points && spot.form.entity !== before.spot.form.entity)
        before.tied = true;
    }
    for (const { spot, weighed, tied } of best.values()) {
      if (tied) continue;
      const { block, candidate, form } = spot;
      const { start, end } = candidate;
      const { entity, type, name, nameKind } = form;
      linked[spot.index]?.push({
        block: block.id,
        start,
        end,
        entity,
        type,
        name,
        nameKind,
        evidence: weighed.evidence,
      });
    }
    return linked;
  }

  /** A surname needs its person in full on the page, and nobody nearer of that surname. */
  private mayStandAlone(spot: Spot): boolean {
    const person = this.established.named.has(spot.form.entity);
    return person && this.claimant(spot) !== 'theirs';
  }
}

/** `blocks` in the order of the page; gives the mentions of each, in order and disjoint. */
export function decide(blocks: readonly BlockReading[], page: PageFacts, lens: Lens): readonly (readonly Mention[])[] {
  return new PageDecision(blocks, page, lens).mentions();
}
