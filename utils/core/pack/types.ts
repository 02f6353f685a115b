/**
 * The pack format `partnership-pack/1` as types. Ids are branded: only `parse.ts` makes them, after the whole document
 * was checked, so every id refers to something.
 */
declare const brand: unique symbol;
type Branded<Brand extends string> = string & { readonly [brand]: Brand };

export type SourceId = Branded<'source'>;
export type InstitutionId = Branded<'institution'>;
export type OfficialId = Branded<'official'>;
export type EntityId = InstitutionId | OfficialId;
export type RecordId = Branded<'record'>;

/** Extended Date/Time Format, ISO 8601-2; `null` where the source gives no date. */
export type Edtf = string;
/** BCP 47 language tag. */
export type LanguageTag = string;

export type InstitutionKind =
  | 'university'
  | 'college'
  | 'school'
  | 'institute'
  | 'intergovernmental'
  | 'national-commission'
  | 'ministry'
  | 'government'
  | 'embassy'
  | 'alliance'
  | 'association'
  | 'academy'
  | 'company'
  | 'conference';
export type NameKind = 'full' | 'short' | 'acronym' | 'former' | 'translated';
/** The evidence that a page must have before the name is linked; the default depends on the kind of name. */
export type NameEvidence = 'none' | 'context' | 'full-name';
export type AgreementKind =
  | 'memorandum-of-understanding'
  | 'memorandum-of-cooperation'
  | 'framework-agreement'
  | 'cooperation-agreement';
export type VisitKind = 'delegation' | 'exchange' | 'meeting';
export type EventKind = 'founding' | 'conference' | 'training' | 'programme' | 'talks' | 'donation';

/** The place of a fact in a source: paragraphs are counted from 1, blank lines skipped (`¶2`). */
export interface Citation {
  readonly source: SourceId;
  readonly locator: string;
}

export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string;
  readonly published?: Edtf;
  readonly language: LanguageTag;
  readonly accessed?: Edtf;
}

export interface Name {
  readonly text: string;
  readonly kind: NameKind;
  readonly lang?: LanguageTag;
  readonly evidence?: NameEvidence;
}

/** Another thing in the world that has one of the entity's names. */
export interface Namesake {
  readonly text: string;
  readonly what: string;
}

export interface Institution {
  readonly type: 'institution';
  readonly id: InstitutionId;
  readonly name: string;
  readonly kind: InstitutionKind;
  /** ISO 3166-1 alpha-2, where the institution belongs to one country. */
  readonly country?: string;
  readonly partOf?: InstitutionId;
  readonly names: readonly Name[];
  readonly namesakes?: readonly Namesake[];
  readonly identifiers?: { readonly ror?: string; readonly wikidata?: string };
  readonly url?: string;
  readonly summary?: string;
  readonly citations: readonly Citation[];
}

/** Roles change: `asOf` is the day for which a source gives it. */
export interface Role {
  readonly title: string;
  readonly institution: InstitutionId;
  readonly asOf?: Edtf;
  readonly citations: readonly Citation[];
}

export interface Official {
  readonly type: 'official';
  readonly id: OfficialId;
  readonly name: string;
  readonly names: readonly Name[];
  readonly namesakes?: readonly Namesake[];
  readonly roles: readonly Role[];
  readonly citations: readonly Citation[];
}

export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export interface Participant {
  readonly official: OfficialId;
  readonly role?: string;
}

export interface Agreement {
  readonly type: 'agreement';
  readonly id: RecordId;
  readonly kind: AgreementKind;
  readonly title: string;
  readonly parties: readonly InstitutionId[];
  readonly signed: Edtf | null;
  readonly signatories: readonly { readonly official: OfficialId; readonly for: InstitutionId }[];
  readonly attendees?: readonly OfficialId[];
  readonly place?: Place;
  readonly topics: readonly string[];
  readonly validUntil?: Edtf;
  readonly summary: string;
  readonly citations: readonly Citation[];
}

export interface Visit {
  readonly type: 'visit';
  readonly id: RecordId;
  readonly kind: VisitKind;
  readonly title: string;
  readonly visitors: readonly InstitutionId[];
  readonly hosts: readonly InstitutionId[];
  readonly date: Edtf | null;
  readonly places: readonly Place[];
  readonly people: readonly Participant[];
  readonly delegationSize?: number;
  readonly topics: readonly string[];
  readonly summary: string;
  readonly citations: readonly Citation[];
}

export interface PackEvent {
  readonly type: 'event';
  readonly id: RecordId;
  readonly kind: EventKind;
  readonly title: string;
  readonly date: Edtf | null;
  readonly places: readonly Place[];
  readonly organisers: readonly InstitutionId[];
  readonly participants: readonly InstitutionId[];
  readonly people: readonly Participant[];
  readonly summary: string;
  readonly citations: readonly Citation[];
}

export interface Pack {
  readonly format: 'partnership-pack/1';
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly asOf: Edtf;
  readonly coverage: string;
  readonly sources: readonly Source[];
  readonly institutions: readonly Institution[];
  readonly officials: readonly Official[];
  readonly agreements: readonly Agreement[];
  readonly visits: readonly Visit[];
  readonly events: readonly PackEvent[];
}

/** A pack in the form of its file, where the list of an item gives its type. Every `Pack` is one as well. */
export interface PackDocument extends Omit<Pack, 'institutions' | 'officials' | 'agreements' | 'visits' | 'events'> {
  readonly institutions: readonly Untyped<Institution>[];
  readonly officials: readonly Untyped<Official>[];
  readonly agreements: readonly Untyped<Agreement>[];
  readonly visits: readonly Untyped<Visit>[];
  readonly events: readonly Untyped<PackEvent>[];
}
type Untyped<Item> = Omit<Item, 'type'>;

/** What a name on a page can be linked to. */
export type Entity = Institution | Official;
export type EntityType = Entity['type'];
/** What connects entities to one another. */
export type PackRecord = Agreement | Visit | PackEvent;
export type RecordType = PackRecord['type'];
