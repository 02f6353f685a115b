/** What the reader sees and changes before a fact is kept. Texts are as typed; nothing in it is checked yet. */
import type { AgreementKind, EntityId, EventKind, InstitutionKind, VisitKind } from '../../pack/types.ts';

/** Where a field was read. */
export interface ReadPlace {
  /** The words, as on the page. */
  readonly text: string;
  /** The sentence that they stand in. */
  readonly sentence: string;
}

/** An institution or an official that a form names. */
export interface NamedEntity {
  readonly name: string;
  /** `null` for one that the packs do not know, which is kept with the fact. */
  readonly entity: EntityId | null;
  /** Where an entity of the packs is, which tells it from its namesakes; missing where no pack says it. */
  readonly where?: { readonly country: string | null; readonly seat?: string } | undefined;
  /** `null` where the reader typed it. */
  readonly read: ReadPlace | null;
}

export type Side = 'party' | 'visitor' | 'host';
export interface FormParty extends NamedEntity {
  readonly side: Side;
}
export interface FormSignatory extends NamedEntity {
  /** Index in the parties; `null` where that is open. */
  readonly for: number | null;
}

/** A text of a form, and where it was read. */
export interface FormText {
  readonly text: string;
  readonly read: ReadPlace | null;
}

interface RecordFormBase {
  readonly isPlanned: boolean;
  readonly parties: readonly FormParty[];
  /** EDTF; empty where it is not known. */
  readonly date: FormText;
  readonly place: FormText;
  /** The country of the place, by its name or its ISO 3166-1 code. */
  readonly placeCountry: string;
}
export interface AgreementForm extends RecordFormBase {
  readonly type: 'agreement';
  readonly kind: AgreementKind;
  readonly signatories: readonly FormSignatory[];
}
export interface VisitForm extends RecordFormBase {
  readonly type: 'visit';
  readonly kind: VisitKind;
}
export interface EventForm extends RecordFormBase {
  readonly type: 'event';
  readonly kind: EventKind;
  /** What was founded or held; empty where nothing says it. */
  readonly what: string;
}
export type RecordForm = AgreementForm | VisitForm | EventForm;

export interface InstitutionForm {
  readonly type: 'institution';
  readonly name: string;
  readonly kind: InstitutionKind;
  /** By its name or its ISO 3166-1 code; may be empty. */
  readonly country: string;
  /** An acronym or another name, or empty. */
  readonly otherName: string;
}
export interface OfficialForm {
  readonly type: 'official';
  readonly name: string;
  readonly title: string;
  readonly institution: NamedEntity;
}
export type FactForm = RecordForm | InstitutionForm | OfficialForm;
