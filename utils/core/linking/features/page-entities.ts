/** Which entities a page has shown, and where. */
import type { EntityId } from '../../pack/types.ts';
import { isOfLearning } from '../candidates/institutions/institution-span.ts';
import type { EntityEntry } from '../candidates/name-entry.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import { isHeading } from '../candidates/types.ts';

/** Where an entity is named: the block's id and place, and the name that stands there. */
export interface NamedAt {
  readonly block: number;
  readonly index: number;
  readonly inHeading: boolean;
  readonly text: string;
  readonly distinctive: boolean;
  /** Several entities bear that name. */
  readonly isShared: boolean;
}

export interface PageEntities {
  /** By whatever name: the places of the blocks that name it. */
  readonly any: ReadonlyMap<EntityId, ReadonlySet<number>>;
  /** By entity and text (`key` of the form): where an acronym or a shared name is first linked. */
  readonly linked: ReadonlyMap<string, NamedAt>;
  /** By its first distinctive name, otherwise by its first name that is more than an acronym or a part of a name. */
  readonly named: ReadonlyMap<EntityId, NamedAt>;
  /** By entity and acronym (`key` of the form): where the page first puts the acronym beside the full name. */
  readonly defined: ReadonlyMap<string, NamedAt>;
  /** Institutions that are named by more than an acronym, even if only by a part of a name. */
  readonly spoken: ReadonlySet<EntityId>;
  /** How many institutions are named in full. */
  readonly institutions: number;
  /** Entities that are named by a name that hardly anybody else bears. */
  readonly certain: ReadonlySet<EntityId>;
  /** Those of them that are no bodies of learning. */
  readonly certainOfNews: ReadonlySet<EntityId>;
}

export const NO_PAGE_ENTITIES: PageEntities = {
  any: new Map(),
  linked: new Map(),
  named: new Map(),
  defined: new Map(),
  spoken: new Set(),
  institutions: 0,
  certain: new Set(),
  certainOfNews: new Set(),
};

/** So many other entities, named by names that hardly anybody else bears, show which field the page deals with. */
export const MANY_CERTAIN = 2;
/** Whether the page names another entity for certain. */
export const hasCertainBeside = ({ certain }: PageEntities, id: EntityId): boolean =>
  certain.size > (certain.has(id) ? 1 : 0);

const isBodyOfLearning = ({ entity }: EntityEntry): boolean => entity.type === 'institution' && isOfLearning(entity);

function namedAt({ entry, block, index, isShared, candidate }: CandidateOccurrence): NamedAt {
  const { isDistinctive: distinctive } = entry;
  // A surname behind its given name and initials is the whole name.
  const text = entry.isPart && candidate.from !== undefined ? entry.surface.name : entry.text;
  return { block: block.id, index, inHeading: isHeading(block.role), text, distinctive, isShared };
}

class Establishing implements PageEntities {
  readonly any = new Map<EntityId, Set<number>>();
  readonly linked = new Map<string, NamedAt>();
  readonly named = new Map<EntityId, NamedAt>();
  readonly defined = new Map<string, NamedAt>();
  readonly spoken = new Set<EntityId>();
  institutions = 0;
  readonly certain = new Set<EntityId>();
  readonly certainOfNews = new Set<EntityId>();

  private addCertain(entity: EntityEntry): void {
    this.certain.add(entity.id);
    if (!isBodyOfLearning(entity)) this.certainOfNews.add(entity.id);
  }

  add(occurrence: CandidateOccurrence): void {
    const { entry, index, span } = occurrence;
    const { id } = entry.entity;
    const places = this.any.get(id);
    if (places) places.add(index);
    else this.any.set(id, new Set<number>().add(index));
    if (!entry.isAcronym && !entry.entity.isPerson) this.spoken.add(id);
    if (span.defines !== undefined && !this.defined.has(entry.key)) this.defined.set(entry.key, namedAt(occurrence));
    if ((!entry.isDistinctive || occurrence.isShared) && !this.linked.has(entry.key))
      this.linked.set(entry.key, namedAt(occurrence));
    if (occurrence.candidate.isSide === true && !occurrence.isShared) this.addCertain(entry.entity);
    const isWhole = occurrence.candidate.from !== undefined && (entry.isPart || entry.form === 'bare');
    if (!entry.namesInFull && !isWhole) return;
    const isCertain = !entry.isCommon && !occurrence.isShared && occurrence.candidate.misspelled === undefined;
    if (isCertain) this.addCertain(entry.entity);
    const before = this.named.get(id);
    if (!before && !entry.entity.isPerson && entry.isDistinctive) this.institutions += 1;
    const isBetter =
      before && ((entry.isDistinctive && !before.distinctive) || (before.isShared && !occurrence.isShared));
    if (!before || isBetter) this.named.set(id, namedAt(occurrence));
  }
}

/** The entities of the linked `occurrences`, which are given in the order of the page. */
export function findPageEntities(
  occurrences: readonly CandidateOccurrence[],
  isLinked: (occurrence: CandidateOccurrence) => boolean,
): PageEntities {
  let found: Establishing | null = null;
  for (const occurrence of occurrences) {
    const { candidate } = occurrence;
    const isPart = occurrence.entry.isPart && candidate.from === undefined && candidate.isTitled !== true;
    if (isPart || occurrence.entry.areFormerInitials || !isLinked(occurrence)) continue;
    found ??= new Establishing();
    found.add(occurrence);
  }
  return found ?? NO_PAGE_ENTITIES;
}
