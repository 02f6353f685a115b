/** What a draft of the reader's own names, and what the packs would ask about it. */
import type { CardRecord, CardRole, EntityLink } from '../../facts/cards/types.ts';
import type { Edtf } from '../../pack/types.ts';
import type { RecordForm } from '../keeping/form.ts';
import type { DifferingField } from '../types.ts';

/** A place in the draft; paragraphs are counted from 1. */
export interface DraftPlace {
  readonly paragraph: number;
  readonly sentence: string;
}

export interface DraftName {
  readonly entity: EntityLink;
  /** How the draft spells it, each spelling once. */
  readonly spellings: readonly string[];
  readonly count: number;
  readonly paragraph: number;
}

/** A fact that a footnote can cite. */
export type DraftFact =
  | { readonly kind: 'record'; readonly record: CardRecord }
  | { readonly kind: 'role'; readonly role: CardRole };

/** Two names of the draft, and what ties them. */
export interface DraftTie {
  readonly entities: readonly [EntityLink, EntityLink];
  /** The first paragraph that names both; `null` where none does. */
  readonly paragraph: number | null;
  /** Indices in the facts of the draft; what its sentences speak of comes first. */
  readonly facts: readonly number[];
  /** How many of them are shown at first: those that fit its sentences best, or a few where it does not say. */
  readonly shown: number;
}

/** What the draft may have to check. A question, since the packs may be wrong or incomplete. */
export type DraftQuestion =
  /** A record tells the same deed with other particulars. */
  | {
      readonly kind: 'otherwise';
      readonly place: DraftPlace;
      readonly form: RecordForm;
      readonly record: CardRecord;
      readonly fields: readonly DifferingField[];
    }
  /** A date beside two names and an instrument is not that of any agreement between them. */
  | { readonly kind: 'other-date'; readonly place: DraftPlace; readonly date: Edtf; readonly record: CardRecord }
  /** The draft gives an office as held that ended, or that another person holds since. */
  | { readonly kind: 'office-over'; readonly place: DraftPlace; readonly office: string; readonly role: CardRole }
  /** The packs know the person in other offices there only. */
  | {
      readonly kind: 'other-office';
      readonly place: DraftPlace;
      readonly office: string;
      readonly roles: readonly CardRole[];
    }
  | { readonly kind: 'acronym'; readonly place: DraftPlace; readonly text: string; readonly entity: EntityLink };

export interface DraftReading {
  /** In the order of the draft. */
  readonly names: readonly DraftName[];
  readonly ties: readonly DraftTie[];
  /** Each once, in the order in which the ties name them. */
  readonly facts: readonly DraftFact[];
  readonly questions: readonly DraftQuestion[];
  /** True where the text was longer than what is read. */
  readonly isCut: boolean;
}
