import type { AgreementKind, AgreementStatus, EventKind, InstitutionKind, VisitKind } from '../../pack/types.ts';

/**
 * What a field of a form holds. `date`: one date, as people write it or in EDTF. `end`: a date, or that there is none.
 * `dates`, `texts`: several, separated by `;`. `lines`: one name a line. `places`: one place a line, its country last.
 * `institutions`, `institution`: names of institutions with what they stand for. `roles`: posts of an official.
 * `signatories`: officials, each with the institution for which they signed.
 */
export type FieldType =
  | 'choice'
  | 'text'
  | 'prose'
  | 'date'
  | 'end'
  | 'dates'
  | 'texts'
  | 'lines'
  | 'places'
  | 'institutions'
  | 'institution'
  | 'country'
  | 'flag'
  | 'roles'
  | 'signatories';

export interface FormField {
  readonly name: string;
  readonly type: FieldType;
  readonly isRequired?: true;
  readonly choices?: readonly string[];
}

const INSTITUTION_KINDS: readonly InstitutionKind[] = [
  'university',
  'college',
  'school',
  'institute',
  'academy',
  'research-centre',
  'ministry',
  'government',
  'embassy',
  'intergovernmental',
  'national-commission',
  'alliance',
  'association',
  'foundation',
  'company',
  'conference',
  'museum',
  'library',
  'hospital',
  'city',
  'other',
];
const AGREEMENT_KINDS: readonly AgreementKind[] = [
  'memorandum-of-understanding',
  'memorandum-of-cooperation',
  'framework-agreement',
  'cooperation-agreement',
  'letter-of-intent',
  'student-exchange',
  'staff-exchange',
  'joint-degree',
  'double-degree',
  'articulation',
  'inter-institutional-agreement',
  'research-agreement',
  'other',
];
const STATUSES: readonly AgreementStatus[] = ['in-preparation', 'in-force', 'expired', 'ended', 'dormant'];
const VISIT_KINDS: readonly VisitKind[] = ['delegation', 'exchange', 'meeting', 'other'];
const EVENT_KINDS: readonly EventKind[] = [
  'founding',
  'conference',
  'training',
  'programme',
  'talks',
  'donation',
  'other',
];

/** The lists that a reader edits by form; sources come with them. */
export const EDITED_LISTS = ['agreements', 'visits', 'events', 'institutions', 'officials'] as const;
export type EditedList = (typeof EDITED_LISTS)[number];

/** The fields of each form, in their order. Fields of a row that no form has stay as they are. */
export const FORM_FIELDS: Readonly<Record<EditedList, readonly FormField[]>> = {
  agreements: [
    { name: 'parties', type: 'institutions', isRequired: true },
    { name: 'kind', type: 'choice', choices: AGREEMENT_KINDS, isRequired: true },
    { name: 'kindInSource', type: 'text' },
    { name: 'signed', type: 'date' },
    { name: 'starts', type: 'date' },
    { name: 'ends', type: 'end' },
    { name: 'renewals', type: 'dates' },
    { name: 'renewsByItself', type: 'flag' },
    { name: 'status', type: 'choice', choices: STATUSES },
    { name: 'unit', type: 'text' },
    { name: 'signatories', type: 'signatories' },
    { name: 'topics', type: 'texts' },
    { name: 'title', type: 'text' },
    { name: 'summary', type: 'prose' },
  ],
  visits: [
    { name: 'visitors', type: 'institutions', isRequired: true },
    { name: 'hosts', type: 'institutions' },
    { name: 'kind', type: 'choice', choices: VISIT_KINDS, isRequired: true },
    { name: 'date', type: 'date' },
    { name: 'places', type: 'places' },
    { name: 'topics', type: 'texts' },
    { name: 'title', type: 'text' },
    { name: 'summary', type: 'prose' },
  ],
  events: [
    { name: 'title', type: 'text', isRequired: true },
    { name: 'kind', type: 'choice', choices: EVENT_KINDS, isRequired: true },
    { name: 'date', type: 'date' },
    { name: 'organisers', type: 'institutions' },
    { name: 'participants', type: 'institutions' },
    { name: 'places', type: 'places' },
    { name: 'summary', type: 'prose' },
  ],
  institutions: [
    { name: 'name', type: 'text', isRequired: true },
    { name: 'kind', type: 'choice', choices: INSTITUTION_KINDS, isRequired: true },
    { name: 'country', type: 'country' },
    { name: 'names', type: 'lines' },
    { name: 'url', type: 'text' },
    { name: 'summary', type: 'prose' },
  ],
  officials: [
    { name: 'name', type: 'text', isRequired: true },
    { name: 'names', type: 'lines' },
    { name: 'roles', type: 'roles' },
  ],
};
