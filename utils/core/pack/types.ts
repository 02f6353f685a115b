/**
 * The pack format `partnership-pack/2` as types. Ids are branded: only `parse.ts` makes them, after the whole document
 * was checked, so every id refers to an item of the pack, or to one of `Pack.elsewhere`.
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
/** A text, or the text by language. */
export type LocalText = string | Readonly<Record<LanguageTag, string>>;

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
  | 'conference'
  | 'museum'
  | 'library'
  | 'hospital'
  | 'research-centre'
  | 'foundation'
  | 'city'
  | 'other';
export type NameKind = 'full' | 'short' | 'acronym' | 'former' | 'translated';
/** The evidence that a page must have before the name is linked; where a pack gives none, `evidenceFor` decides. */
export type NameEvidence = 'none' | 'context' | 'full-name';
export type AgreementKind =
  | 'memorandum-of-understanding'
  | 'memorandum-of-cooperation'
  | 'framework-agreement'
  | 'cooperation-agreement'
  | 'letter-of-intent'
  | 'student-exchange'
  | 'staff-exchange'
  | 'joint-degree'
  | 'double-degree'
  | 'articulation'
  | 'inter-institutional-agreement'
  | 'research-agreement'
  | 'other';
export type AgreementStatus = 'in-preparation' | 'in-force' | 'expired' | 'ended' | 'dormant';
export type VisitKind = 'delegation' | 'exchange' | 'meeting' | 'other';
export type EventKind = 'founding' | 'conference' | 'training' | 'programme' | 'talks' | 'donation' | 'other';

/** A selector of the W3C Web Annotation Data Model. */
export interface PackSelector {
  readonly type: 'TextQuoteSelector' | 'TextPositionSelector' | 'FragmentSelector';
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  readonly value?: string;
  readonly conformsTo?: string;
}

/** The place of a fact in a source: paragraphs are counted from 1, blank lines skipped (`¶2`). */
export interface Citation {
  readonly source: SourceId;
  readonly locator: string;
  /** The words of the source, at most 200 characters. */
  readonly quote?: string;
  readonly selectors?: readonly PackSelector[];
  /** The maker of the pack read the source once and did not compare what was taken from it a second time. */
  readonly read?: 'once';
  /** What the reader should know of this source: that it differs from others, or how a date follows from it. */
  readonly note?: LocalText;
}

export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string;
  readonly published?: Edtf;
  readonly language: LanguageTag;
  readonly accessed?: Edtf;
  /** As `Pack.licence`. */
  readonly licence?: string | null;
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

export interface Identifiers {
  /** An address of the Research Organization Registry. */
  readonly ror?: string;
  readonly wikidata?: string;
  readonly isni?: string;
  readonly erasmus?: string;
  readonly pic?: string;
  readonly schac?: string;
  readonly opeid?: string;
}

/** What every entity has. */
interface EntityBase {
  /** The ids of the packs that know it, where several packs were merged. */
  readonly packs?: readonly string[];
}

export interface Institution extends EntityBase {
  readonly type: 'institution';
  readonly id: InstitutionId;
  readonly name: string;
  readonly kind: InstitutionKind;
  /** ISO 3166-1 alpha-2, where the institution belongs to one country. */
  readonly country?: string;
  readonly partOf?: InstitutionId;
  readonly names: readonly Name[];
  readonly namesakes?: readonly Namesake[];
  readonly identifiers?: Identifiers;
  readonly url?: string;
  /** Host names of its own sites. */
  readonly domains?: readonly string[];
  readonly summary?: LocalText;
  readonly citations: readonly Citation[];
}

/** Roles change: `asOf` is the day for which a source gives it. */
export interface Role<Body = InstitutionId> {
  readonly title: LocalText;
  readonly institution: Body;
  readonly asOf?: Edtf;
  readonly from?: Edtf;
  readonly until?: Edtf;
  readonly citations: readonly Citation[];
}

export interface Official<Body = InstitutionId> extends EntityBase {
  readonly type: 'official';
  readonly id: OfficialId;
  readonly name: string;
  readonly names: readonly Name[];
  readonly namesakes?: readonly Namesake[];
  readonly roles: readonly Role<Body>[];
  readonly citations: readonly Citation[];
}

export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** In other languages. */
  readonly names?: Readonly<Record<LanguageTag, string>>;
}

export interface Participant<Person = OfficialId> {
  readonly official: Person;
  readonly role?: LocalText;
}

export interface Signatory<Body = InstitutionId, Person = OfficialId> {
  readonly official: Person;
  readonly for: Body;
}

export interface Agreement<Body = InstitutionId, Person = OfficialId> {
  readonly type: 'agreement';
  readonly id: RecordId;
  readonly kind: AgreementKind;
  /** The kind in the source's own word. */
  readonly kindInSource?: string;
  readonly title?: LocalText;
  readonly parties: readonly Body[];
  readonly signed: Edtf | null;
  readonly starts?: Edtf;
  readonly ends?: Edtf | 'open';
  readonly renewals?: readonly Edtf[];
  readonly renewsByItself?: true;
  /** As the source says; missing where it does not. */
  readonly status?: AgreementStatus;
  readonly signatories: readonly Signatory<Body, Person>[];
  readonly attendees?: readonly Person[];
  readonly place?: Place;
  /** The department or unit that is in charge of it. */
  readonly unit?: string;
  readonly topics: readonly LocalText[];
  readonly summary?: LocalText;
  readonly citations: readonly Citation[];
}

export interface Visit<Body = InstitutionId, Person = OfficialId> {
  readonly type: 'visit';
  readonly id: RecordId;
  readonly kind: VisitKind;
  readonly title?: LocalText;
  readonly visitors: readonly Body[];
  readonly hosts: readonly Body[];
  readonly date: Edtf | null;
  readonly places: readonly Place[];
  readonly people: readonly Participant<Person>[];
  readonly delegationSize?: number;
  readonly topics: readonly LocalText[];
  readonly summary?: LocalText;
  readonly citations: readonly Citation[];
}

export interface PackEvent<Body = InstitutionId, Person = OfficialId> {
  readonly type: 'event';
  readonly id: RecordId;
  readonly kind: EventKind;
  readonly title: LocalText;
  readonly date: Edtf | null;
  readonly places: readonly Place[];
  readonly organisers: readonly Body[];
  readonly participants: readonly Body[];
  readonly people: readonly Participant<Person>[];
  readonly summary?: LocalText;
  readonly citations: readonly Citation[];
}

/** What a pack says about itself. */
export interface PackHeader {
  readonly id: string;
  readonly title: LocalText;
  readonly version: string;
  readonly asOf: Edtf;
  readonly coverage: LocalText;
  /** An SPDX id or an address; `null` where it is not stated. */
  readonly licence: string | null;
  readonly publisher?: { readonly name: string; readonly url?: string };
  /** A register of names and places, without records. */
  readonly scope?: 'names-only';
}

/** The signature of a file by its publisher, over the rest of it; `signing/` makes and checks it. */
export interface PackSignature {
  readonly algorithm: 'ECDSA-P256-SHA256';
  /** The public key as SPKI, in base64. */
  readonly key: string;
  /** In base64. */
  readonly value: string;
}

/** An entity of another pack that a record or a role names. */
export interface Elsewhere {
  /** As the pack names it: `ouc-articles:unesco`, `ror:03cve4549`, `wikidata:Q7809`. */
  readonly id: EntityId;
  readonly type: EntityType;
  /** The name to show where no loaded pack has it; the reference itself where the pack gives no name. */
  readonly name: string;
}

export interface Pack extends PackHeader {
  readonly format: 'partnership-pack/2';
  readonly signature?: PackSignature;
  readonly sources: readonly Source[];
  readonly institutions: readonly Institution[];
  readonly officials: readonly Official[];
  readonly agreements: readonly Agreement[];
  readonly visits: readonly Visit[];
  readonly events: readonly PackEvent[];
  /** The entities of other packs that its records and roles name; missing where they name none. */
  readonly elsewhere?: readonly Elsewhere[];
  /** The packs that it was merged from; missing in a pack of one file. */
  readonly members?: readonly PackHeader[];
}

/**
 * How a record or a role of a file names an entity: by an id of this pack; by that of another pack and its own
 * (`ouc-articles:unesco`); by `ror:03cve4549` or `wikidata:Q7809`. An object has the name to show as well.
 */
export type Reference = string | { readonly id: string; readonly name: string };

/** A pack in the form of its file, where the list of an item gives its type. Every `Pack` is one as well. */
export interface PackDocument extends Omit<Pack, 'institutions' | 'officials' | 'agreements' | 'visits' | 'events'> {
  readonly institutions: readonly Untyped<Institution>[];
  readonly officials: readonly Untyped<Official<Reference>>[];
  readonly agreements: readonly Untyped<Agreement<Reference, Reference>>[];
  readonly visits: readonly Untyped<Visit<Reference, Reference>>[];
  readonly events: readonly Untyped<PackEvent<Reference, Reference>>[];
}
type Untyped<Item> = Omit<Item, 'type'>;

/** What a name on a page can be linked to. */
export type Entity = Institution | Official;
export type EntityType = Entity['type'];
/** What connects entities to one another. */
export type PackRecord = Agreement | Visit | PackEvent;
export type RecordType = PackRecord['type'];
