import type { AccountDifference } from '../../pack/accounts.ts';
import type { EntityKind } from '../../pack/entity-types.ts';
import type {
  AgreementKind,
  AgreementStatus,
  Edtf,
  EntityId,
  EntityType,
  EventKind,
  LanguageTag,
  NameKind,
  PackHeader,
  Place,
  RecordId,
  VisitKind,
} from '../../pack/types.ts';

/** An entity as the cards of other entities name it; the reader can open its card from there. */
export interface EntityLink {
  readonly id: EntityId;
  readonly type: EntityType;
  readonly name: string;
  /** True for an entity of a pack that is not loaded: it has no card, and is shown by its name alone. */
  readonly isElsewhere?: true;
}

/** A citation with the data of its source, ready to be shown and copied. */
export interface CardCitation {
  readonly publisher: string;
  readonly title: string;
  readonly published: Edtf | null;
  readonly url: string | null;
  readonly language: LanguageTag;
  readonly accessed: Edtf | null;
  /** The licence of the source: an SPDX id or an address; `null` where it is not stated. */
  readonly licence: string | null;
  readonly locator: string;
  /** The words of the source, where the pack has them. */
  readonly quote: string | null;
  /** The source was read once, and not compared a second time. */
  readonly isReadOnce?: true;
  /** What the reader should know of the source: that it differs from others, or how a date follows from it. */
  readonly note?: string;
}

export interface CardRole {
  readonly title: string;
  readonly official: EntityLink;
  readonly institution: EntityLink;
  readonly asOf: Edtf | null;
  readonly from: Edtf | null;
  readonly until: Edtf | null;
  /** Later holders of the post, the earliest first. */
  readonly laterHolders: readonly { readonly name: string; readonly asOf: Edtf }[];
  readonly citations: readonly CardCitation[];
}

export interface CardPerson {
  readonly official: EntityLink;
  readonly role: string | null;
  readonly for: EntityLink | null;
}

interface RecordBase {
  readonly id: RecordId;
  /** Its title; where it has none, the names of those between whom it is. */
  readonly title: string;
  readonly hasTitle: boolean;
  readonly date: Edtf | null;
  /** Where `date` is null: the day after which its sources were published, for "reported after …". */
  readonly reportedAfter: Edtf | null;
  readonly places: readonly Place[];
  readonly topics: readonly string[];
  readonly summary: string | null;
  readonly citations: readonly CardCitation[];
  /** It names the reader's own institution. */
  readonly withHome?: true;
  /** What other packs say of the same deed; missing where they say nothing. */
  readonly accounts?: CardAccounts;
}

/** One deed as several packs give it. */
export interface CardAccounts {
  /** The title of the record's own pack. */
  readonly pack: string;
  readonly others: readonly CardAccount[];
}

/** A deed as another pack gives it. */
export interface CardAccount {
  /** The title of that pack. */
  readonly pack: string;
  /** What differs; empty where both say the same. */
  readonly differences: readonly AccountDifference[];
  readonly record: CardRecord;
}

export interface CardAgreement extends RecordBase {
  readonly type: 'agreement';
  readonly kind: AgreementKind;
  readonly parties: readonly EntityLink[];
  readonly signatories: readonly CardPerson[];
  readonly attendees: readonly EntityLink[];
  /** The kind in the source's own word. */
  readonly kindInSource: string | null;
  readonly starts: Edtf | null;
  readonly ends: Edtf | 'open' | null;
  readonly renewals: readonly Edtf[];
  readonly renewsByItself: boolean;
  /** As the source says; `null` where it does not. */
  readonly status: AgreementStatus | null;
  /** The department or unit that is in charge of it. */
  readonly unit: string | null;
}
export interface CardVisit extends RecordBase {
  readonly type: 'visit';
  readonly kind: VisitKind;
  readonly visitors: readonly EntityLink[];
  readonly hosts: readonly EntityLink[];
  readonly people: readonly CardPerson[];
  readonly delegationSize: number | null;
}
export interface CardEvent extends RecordBase {
  readonly type: 'event';
  readonly kind: EventKind;
  readonly organisers: readonly EntityLink[];
  readonly participants: readonly EntityLink[];
  readonly people: readonly CardPerson[];
}
export type CardRecord = CardAgreement | CardVisit | CardEvent;

/** The connection of an entity to another one on the same page. */
export interface CardConnection {
  readonly other: EntityLink;
  /** Every record that names both, strongest first; empty where they are connected through a third entity only. */
  readonly records: readonly CardRecord[];
  /** The third entities that connect them where no record names both. */
  readonly third: EntityLink | null;
}

/** How one entity of the page is connected to a third: by a record, as a part of it, or by a role in it. */
export type CardTie =
  | { readonly kind: 'record'; readonly entity: EntityLink; readonly record: CardRecord }
  | { readonly kind: 'part' | 'role'; readonly entity: EntityLink };

/** A record with the entities of the page that it names. */
export interface DirectRow {
  readonly record: CardRecord;
  readonly entities: readonly EntityLink[];
  /** It is not between two institutions of the page. */
  readonly isByOfficial?: true;
}

/** What ties a page: the connections between its entities, strongest first, and how many were cut. */
export interface NamedTogether {
  readonly direct: readonly DirectRow[];
  readonly directTotal: number;
  /** Records between an entity of the page and the reader's own institution that the page does not name. */
  readonly withHome?: readonly CardRecord[];
  readonly thirds: readonly { readonly third: EntityLink; readonly ties: readonly CardTie[] }[];
  readonly thirdsTotal: number;
  /** How many rows there are of each kind, where only the first ones are given. */
  readonly rows?: TieRows;
}

/** How many rows there are of what ties a page. */
export interface TieRows {
  readonly direct: number;
  readonly withHome: number;
  readonly thirds: number;
}

/** Everything that a card or a full view shows about one entity; plain JSON, made in the background. */
export interface EntityCard extends EntityLink {
  /** True where packs of the reader's own could not be opened, so that more may be known than the card says. */
  readonly isReduced?: boolean;
  /** The titles of packs that are left out, since a part of what is stored of them cannot be read. */
  readonly damaged?: readonly string[];
  /** The name that the pack calls it by, where `name` is one in the reader's language. */
  readonly original: string | null;
  readonly kind: EntityKind;
  readonly country: string | null;
  readonly partOf: EntityLink | null;
  readonly parts: readonly EntityLink[];
  readonly otherNames: readonly { readonly text: string; readonly kind: NameKind; readonly lang: LanguageTag | null }[];
  /** Where it is, without the country: its town, then the state; missing where no pack says it. */
  readonly seat?: string;
  readonly summary: string | null;
  readonly url: string | null;
  /** As in `EntityOverview`; missing where there are none. */
  readonly sameAs?: readonly string[];
  /** An official's own roles, or an institution's officials; newest first. */
  readonly roles: readonly CardRole[];
  /** Newest first, one without a date where the day puts it after which it was reported; those without either last. */
  readonly agreements: readonly CardAgreement[];
  readonly visits: readonly CardVisit[];
  readonly events: readonly CardEvent[];
  /** The records that name another entity of the page as well, the strongest first (ADR 1); empty without a page. */
  readonly tied: readonly RecordId[];
  /** Its connections to the others on the page, strongest first; empty without a page. */
  readonly connections: readonly CardConnection[];
  readonly citations: readonly CardCitation[];
  readonly coverage: {
    readonly title: string;
    readonly asOf: Edtf;
    readonly coverage: string;
    readonly packVersion: string;
  };
  /** The packs that know it; at least one. */
  readonly packs: readonly CardPack[];
}

/** What a pack says about itself, in the reader's language. */
export interface CardPack extends Omit<PackHeader, 'title' | 'coverage'> {
  readonly title: string;
  readonly coverage: string;
}

/** An entity as lists and exports show it. */
export interface EntityOverview extends EntityLink {
  /** The name that the pack calls it by, where `name` is one in the reader's language. */
  readonly original: string | null;
  readonly kind: EntityKind;
  readonly country: string | null;
  /** As in `EntityCard`. */
  readonly seat?: string;
  /** The institution of which it is a unit. */
  readonly partOf: EntityId | null;
  /** An official's role at the date of the page, or the latest one, with the day for which it is known. */
  readonly role: {
    readonly title: string;
    readonly institution: string;
    readonly institutionId: EntityId;
    readonly asOf: Edtf | null;
  } | null;
  readonly url: string | null;
  /** Addresses that identify the entity elsewhere (Wikidata, ROR). */
  readonly sameAs: readonly string[];
  /** The packs that know it. */
  readonly packs: readonly CardPack[];
}
