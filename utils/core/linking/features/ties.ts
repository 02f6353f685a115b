/** How strongly the data ties two entities to one another. */
import type { EntityId, Pack } from '../../pack/types.ts';
import type { Weights } from '../scoring/weights.ts';

export type Ties = ReadonlyMap<EntityId, ReadonlyMap<EntityId, number>>;

/** More entities than this in one record say nothing about any two of them. */
const MAX_GROUP = 40;

class TieBuilder {
  private readonly strongest: number;
  readonly ties = new Map<EntityId, Map<EntityId, number>>();

  constructor(strongest: number) {
    this.strongest = strongest;
  }

  private raise(from: EntityId, to: EntityId, weight: number): void {
    const of = this.ties.get(from) ?? new Map<EntityId, number>();
    of.set(to, Math.min((of.get(to) ?? 0) + weight, this.strongest));
    this.ties.set(from, of);
  }

  join(a: EntityId, b: EntityId, weight: number): void {
    if (a === b) return;
    this.raise(a, b, weight);
    this.raise(b, a, weight);
  }

  group(members: Iterable<EntityId>, weight: number): void {
    const distinct = [...new Set(members)].slice(0, MAX_GROUP);
    distinct.forEach((a, index) => {
      for (const b of distinct.slice(index + 1)) this.join(a, b, weight);
    });
  }
}

/** Reads roles, parts and records of all packs; takes time in the size of the packs. */
export function tiesOf(packs: readonly Pack[], weights: Weights['tie']): Ties {
  const builder = new TieBuilder(weights.strongest);
  for (const pack of packs) {
    for (const { id, partOf } of pack.institutions) if (partOf) builder.join(id, partOf, weights.part);
    const parents = new Map(pack.institutions.flatMap(({ id, partOf }) => (partOf ? [[id, partOf] as const] : [])));
    for (const { id, roles } of pack.officials) {
      for (const { institution } of roles) {
        builder.join(id, institution, weights.role);
        // Who presides over the General Conference of UNESCO is spoken of with UNESCO.
        const whole = parents.get(institution);
        if (whole) builder.join(id, whole, weights.visit);
      }
    }
    for (const { parties, signatories, attendees } of pack.agreements) {
      const people = [...signatories.map(({ official }) => official), ...(attendees ?? [])];
      builder.group([...parties, ...people], weights.agreement);
    }
    for (const { visitors, hosts, people } of pack.visits) {
      builder.group([...visitors, ...hosts, ...people.map(({ official }) => official)], weights.visit);
    }
    for (const { organisers, participants, people } of pack.events) {
      builder.group([...organisers, ...participants, ...people.map(({ official }) => official)], weights.event);
    }
  }
  return builder.ties;
}
