import type { CardAgreement } from '../../../../../utils/core/facts/cards/types.ts';
import type { RecordId } from '../../../../../utils/core/pack/types.ts';

/** An agreement of which nothing is known but its date and its kind, and what a test adds. */
export const cardAgreement = (more: Partial<CardAgreement>): CardAgreement => ({
  id: 'tie' as RecordId,
  type: 'agreement',
  kind: 'student-exchange',
  title: 'A tie',
  hasTitle: false,
  date: '2016-04-01',
  reportedAfter: null,
  places: [],
  topics: [],
  summary: null,
  citations: [],
  parties: [],
  signatories: [],
  attendees: [],
  kindInSource: null,
  starts: null,
  ends: null,
  renewals: [],
  renewsByItself: false,
  status: null,
  unit: null,
  ...more,
});
