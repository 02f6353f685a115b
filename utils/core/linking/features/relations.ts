/** What the other entities of the page say for one of them: those that the data ties to it. */

import type { EntityId } from '../../pack/types.ts';
import type { Evidence } from '../../page/types.ts';
import type { EntityEntry } from '../candidates/name-entry.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { LinkingModel } from '../linking-model.ts';
import type { PageEntities } from './page-entities.ts';

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

const SHOWN = 3;
const NONE: Support = { points: 0, evidence: [] };

export class Relations {
  private readonly model: LinkingModel;
  private readonly pageEntities: PageEntities;
  private readonly known = new Map<EntityId, TiedEntities>();

  constructor(model: LinkingModel, pageEntities: PageEntities) {
    this.model = model;
    this.pageEntities = pageEntities;
  }

  private tiedTo({ id, ties, isPerson }: EntityEntry): TiedEntities {
    const known = this.known.get(id);
    if (known) return known;
    const tied: Tied[] = [];
    for (const [other, places] of this.pageEntities.any) {
      const tie = ties.get(other);
      const by = tie === undefined ? null : this.model.known.entity(other);
      if (tie === undefined || !by) continue;
      const weight = !isPerson && by.isWellConnected ? this.model.weights.tie.wellConnected : 1;
      tied.push({ tie: tie * weight, places, evidence: { kind: 'related-entity', entity: other, name: by.name } });
    }
    const found = { tied, supports: new Map<number, Support>() };
    this.known.set(id, found);
    return found;
  }

  /** What tied entities say for the occurrence: the same for all occurrences of one entity in one block. */
  of({ entry, index }: CandidateOccurrence): Support {
    if (entry.entity.ties.size === 0 || this.pageEntities.any.size === 0) return NONE;
    const { tied, supports } = this.tiedTo(entry.entity);
    if (tied.length === 0) return NONE;
    const known = supports.get(index);
    if (known) return known;
    const support = this.supportAt(index, tied, entry.entity.isPerson);
    supports.set(index, support);
    return support;
  }

  private supportAt(index: number, tied: readonly Tied[], forPerson: boolean): Support {
    const { near, farInstitution, farPerson, most } = this.model.weights.tie;
    const far = forPerson ? farPerson : farInstitution;
    const found = tied.map(({ tie, places, evidence }) => {
      const isNear = places.has(index) || places.has(index - 1) || places.has(index + 1);
      return { points: tie * (isNear ? near : far), evidence };
    });
    found.sort((a, b) => b.points - a.points || (a.evidence.entity < b.evidence.entity ? -1 : 1));
    let points = 0;
    for (const each of found) points += each.points;
    return { points: Math.min(points, most), evidence: found.slice(0, SHOWN).map(({ evidence }) => evidence) };
  }
}
