/** What the other entities of the page say for one of them: those that the data ties to it. */

import type { EntityId } from '../../pack/types.ts';
import type { Evidence } from '../../page/types.ts';
import type { KnownEntity } from '../candidates/name-entry.ts';
import type { Spot } from '../candidates/occurrences.ts';
import type { Lens } from '../linking-model.ts';
import type { Established } from './page-entities.ts';

type Related = Extract<Evidence, { kind: 'related-entity' }>;
interface Tied {
  readonly tie: number;
  readonly places: ReadonlySet<number>;
  readonly evidence: Related;
}
export interface Support {
  readonly points: number;
  /** The strongest first. */
  readonly evidence: readonly Related[];
}
/** The tied entities that the page names, and what they say in a block. */
interface TiedEntities {
  readonly tied: readonly Tied[];
  readonly supports: Map<number, Support>;
}

const shown = 3;
const none: Support = { points: 0, evidence: [] };

export class Relations {
  private readonly lens: Lens;
  private readonly established: Established;
  private readonly known = new Map<EntityId, TiedEntities>();

  constructor(lens: Lens, established: Established) {
    this.lens = lens;
    this.established = established;
  }

  private tiedTo({ id, ties, type }: KnownEntity): TiedEntities {
    const known = this.known.get(id);
    if (known) return known;
    const tied: Tied[] = [];
    for (const [other, places] of this.established.any) {
      const tie = ties.get(other);
      const by = tie === undefined ? null : this.lens.known.entity(other);
      if (tie === undefined || !by) continue;
      const weight = type !== 'official' && by.isHub ? this.lens.weights.tie.hub : 1;
      tied.push({ tie: tie * weight, places, evidence: { kind: 'related-entity', entity: other, name: by.name } });
    }
    const found = { tied, supports: new Map<number, Support>() };
    this.known.set(id, found);
    return found;
  }

  /** Support for the spot; the same for all spots of one entity in one block. */
  of({ form, index }: Spot): Support {
    if (form.of.ties.size === 0 || this.established.any.size === 0) return none;
    const { tied, supports } = this.tiedTo(form.of);
    if (tied.length === 0) return none;
    const known = supports.get(index);
    if (known) return known;
    const support = this.supportAt(index, tied, form.of.type === 'official');
    supports.set(index, support);
    return support;
  }

  private supportAt(index: number, tied: readonly Tied[], forPerson: boolean): Support {
    const { near, farInstitution, farPerson, most } = this.lens.weights.tie;
    const far = forPerson ? farPerson : farInstitution;
    const found = tied.map(({ tie, places, evidence }) => {
      const isNear = places.has(index) || places.has(index - 1) || places.has(index + 1);
      return { points: tie * (isNear ? near : far), evidence };
    });
    found.sort((a, b) => b.points - a.points || (a.evidence.entity < b.evidence.entity ? -1 : 1));
    let points = 0;
    for (const each of found) points += each.points;
    return { points: Math.min(points, most), evidence: found.slice(0, shown).map(({ evidence }) => evidence) };
  }
}
