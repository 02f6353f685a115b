import type {
  AgreementKind,
  Edtf,
  EventKind,
  InstitutionId,
  OfficialId,
  PackRecord,
  VisitKind,
} from '../pack/types.ts';
import type { Mention, TextBlock } from '../page/types.ts';

/** What a page is read from; plain JSON. */
export interface StoryPage {
  readonly title: string;
  /** Where it lies. */
  readonly address?: string;
  readonly language: string;
  /** The day, month or year on which it was published; `null` where it tells none. */
  readonly date: Edtf | null;
  /** In the order of the page. */
  readonly blocks: readonly TextBlock[];
  /** In the order of the page. */
  readonly mentions: readonly Mention[];
}

/** A story with what its page says of itself, for a citation. */
export interface SourcedStory extends StoryPage {
  readonly url: string;
  /** Who publishes the page; the name of its host where it does not say. */
  readonly publisher: string;
}

/**
 * `done`; `planned`; `looking-back`: told as past in a story about something else, or ended since; `denied`: not
 * signed, refused, put off.
 */
export type Happened = 'done' | 'planned' | 'looking-back' | 'denied';

export interface ReportedParty {
  /** `null` where no pack knows the institution. */
  readonly entity: InstitutionId | null;
  /** As the page writes it; the official's name where only the official stands for the institution. */
  readonly text: string;
}

export interface ReportedSignatory {
  /** `null` where no pack knows the person. */
  readonly official: OfficialId | null;
  readonly text: string;
  /** Index in the parties; `null` where the page leaves it open. */
  readonly for: number | null;
}

interface ReportBase {
  readonly happened: Happened;
  /** Day or interval; `../day` where the page tells none: on or before the day of the page. */
  readonly date: Edtf | null;
  readonly place: string | null;
  /** The sentence that tells it, as on the page. */
  readonly quote: string;
  /** Id of the block with that sentence. */
  readonly block: number;
  readonly status: ReportStatus;
  /** Done or planned, at least one party is known, and the other side is named. */
  readonly propose: boolean;
}

export type ReportStatus =
  | { readonly kind: 'new' }
  | { readonly kind: 'known'; readonly record: PackRecord }
  | { readonly kind: 'differs'; readonly record: PackRecord; readonly fields: readonly DifferingField[] };
export type DifferingField = 'date' | 'status' | 'kind' | 'signatories' | 'parties' | 'visitors' | 'hosts';

export interface ReportedAgreement extends ReportBase {
  readonly type: 'agreement';
  readonly kind: AgreementKind;
  readonly parties: readonly ReportedParty[];
  readonly signatories: readonly ReportedSignatory[];
}
export interface ReportedVisit extends ReportBase {
  readonly type: 'visit';
  readonly kind: VisitKind;
  readonly visitors: readonly ReportedParty[];
  readonly hosts: readonly ReportedParty[];
}
export interface ReportedEvent extends ReportBase {
  readonly type: 'event';
  readonly kind: EventKind;
  /** What was founded, by its name or what the page calls it; `null` where it does not say. */
  readonly what: string | null;
  readonly parties: readonly ReportedParty[];
}
/** What a page reports, and what it tells of itself. */
export interface PageReports {
  readonly language: string;
  readonly date: Edtf | null;
  readonly reports: readonly Report[];
}
export type Report = ReportedAgreement | ReportedVisit | ReportedEvent;
