import type { AgreementKind, EntityId, InstitutionId } from '../../pack/types.ts';
import type { ReadSentence } from '../story/read-sentence.ts';
import type { Happened } from '../types.ts';
import type { Hit } from '../words/phrases.ts';

/** A party as the page names it, before the packs are asked. */
export interface NamedParty {
  /** `null` where no pack knows it. */
  readonly entity: InstitutionId | null;
  readonly text: string;
}

export interface NamedSignatory {
  readonly entity: EntityId | null;
  readonly text: string;
  /** The institution that they sign for. */
  readonly for: NamedParty | null;
}

interface DeedBase {
  readonly sentence: ReadSentence;
  readonly trigger: Hit;
  readonly happened: Happened;
  readonly date: string | null;
  /**
   * Whether the date stands in the sentence; otherwise it was taken from what the page told before, or there is none.
   */
  readonly isDated: boolean;
  readonly place: string | null;
}
export interface Signing extends DeedBase {
  readonly type: 'agreement';
  /** `null` where the page only says document, deal, pact. */
  readonly kind: AgreementKind | 'memorandum' | null;
  readonly parties: readonly NamedParty[];
  readonly signatories: readonly NamedSignatory[];
}
export interface Visiting extends DeedBase {
  readonly type: 'visit';
  readonly kind: 'delegation' | 'exchange' | 'meeting';
  readonly visitors: readonly NamedParty[];
  readonly hosts: readonly NamedParty[];
}
export interface Founding extends DeedBase {
  readonly type: 'event';
  /**
   * What was founded: the name of a body, otherwise what it is
   * called (“joint research centre”); `null` for a new member.
   */
  readonly what: string | null;
  readonly parties: readonly NamedParty[];
}
export type Deed = Signing | Visiting | Founding;
