import type { Edtf, EntityId, InstitutionId, InstitutionKind } from '../../pack/types.ts';
import type { Antecedents } from '../antecedents.ts';
import type { Deed, NamedParty } from '../deeds/types.ts';
import type { ReadSentence } from './read-sentence.ts';

/** What the packs know of entities, as reading needs it. */
export interface Known {
  /** The institutions in which an official holds or held a role. */
  institutionsOf(official: EntityId): readonly InstitutionId[];
  /** The institution that this one is a part of. */
  partOf(institution: InstitutionId): InstitutionId | null;
  /** ISO 3166-1 alpha-2. */
  countryOf(institution: InstitutionId): string | null;
  kindOf(institution: InstitutionId): InstitutionKind | null;
  nameOf(institution: InstitutionId): string;
  /** Whether others can join it: alliances, associations. */
  hasMembers(institution: InstitutionId): boolean;
  isInstitution(entity: EntityId): entity is InstitutionId;
}

/** What has been read of a story so far. */
export interface StorySoFar {
  readonly date: Edtf | null;
  readonly known: Known;
  readonly antecedents: Antecedents;
  readonly deeds: readonly Deed[];
  /** The sentence before the one with this index. */
  before(index: number): ReadSentence | null;
  /** The last day that is told in as many sentences (`reach`) before the one with this index. */
  lastDateBefore(index: number, reach: number): Edtf | null;
  /** The full name behind an acronym that the page defined. */
  fullName(text: string): string;
}

export const partyOf = (
  content: { readonly text: string; readonly entity: EntityId | null },
  { known, fullName }: Pick<StorySoFar, 'known' | 'fullName'>,
): NamedParty => ({
  entity: content.entity !== null && known.isInstitution(content.entity) ? content.entity : null,
  text: content.entity === null ? fullName(content.text) : content.text,
});
