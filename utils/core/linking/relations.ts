/** What the other entities of the page say for one of them: those that the data ties to it. */
import type { Evidence } from '../mentions/types.ts';
import type { EntityId } from '../pack/types.ts';
import type { Established } from './established.ts';
import type { Lens } from './lens.ts';
import type { Spot } from './spots.ts';

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

const hubs = new Set(['intergovernmental', 'ministry', 'government']);
const shown = 3;
const none: Support = { points: 0, evidence: [] };

export class Relations {
  private readonly lens: Lens;
  private readonly established: Established;
  private readonly tied = new Map<EntityId, readonly Tied[]>();
  private readonly supports = new Map<string, Support>();

  constructor(lens: Lens, established: Established) {
    this.lens = lens;
    this.established = established;
  }

  private isHub(id: EntityId): boolean {
    const entity = this.lens.entities.get(id);
    return entity?.type === 'institution' && hubs.has(entity.entity.kind);
  }

  private tiedTo(id: EntityId, forPerson: boolean): readonly Tied[] {
    const known = this.tied.get(id);
    if (known) return known;
    const found: Tied[] = [];
    for (const [other, tie] of this.lens.ties.get(id) ?? []) {
      const places = this.established.any.get(other);
      const name = this.lens.entities.get(other)?.entity.name;
      if (!places || name === undefined) continue;
      const weight = !forPerson && this.isHub(other) ? this.lens.weights.tie.hub : 1;
      found.push({ tie: tie * weight, places, evidence: { kind: 'related-entity', entity: other, name } });
    }
    this.tied.set(id, found);
    return found;
  }

  /** Support for the spot; the same for all spots of one entity in one block. */
  of({ form, index }: Spot): Support {
    const { near, farInstitution, farPerson, most } = this.lens.weights.tie;
    const forPerson = form.type === 'official';
    const tied = this.tiedTo(form.entity, forPerson);
    if (tied.length === 0) return none;
    const key = `${index} ${form.entity}`;
    const known = this.supports.get(key);
    if (known) return known;
    const far = forPerson ? farPerson : farInstitution;
    const found = tied.map(({ tie, places, evidence }) => {
      const isNear = places.has(index) || places.has(index - 1) || places.has(index + 1);
      return { points: tie * (isNear ? near : far), evidence };
    });
    found.sort((a, b) => b.points - a.points || (a.evidence.entity < b.evidence.entity ? -1 : 1));
    const points = Math.min(
      found.reduce((sum, each) => sum + each.points, 0),
      most,
    );
    const support = { points, evidence: found.slice(0, shown).map(({ evidence }) => evidence) };
    this.supports.set(key, support);
    return support;
  }
}
