import type { Translate } from '../../i18n/translate.ts';
import type { Edtf, RecordType } from '../../pack/types.ts';
import { deedOf } from '../cards/record-parts.ts';
import type { CardRecord } from '../cards/types.ts';
import { endsBefore } from '../dates/ends-before.ts';
import { isReportedLater } from './describe-relation.ts';
import { formatDistance } from './format-distance.ts';
import { relateDates } from './relate-dates.ts';
import type { ReferenceDate } from './types.ts';

/** The fields of a record that its description needs; every record of a card has them. */
export interface DescribedRecord {
  readonly type: RecordType;
  readonly kind?: CardRecord['kind'];
  readonly date: Edtf | null;
  readonly reportedAfter: Edtf | null;
  /** Only of records that end, such as agreements. */
  readonly starts?: Edtf | null;
  readonly ends?: Edtf | 'open' | null;
}

/**
 * How a record stood at the reference date: "signed three weeks before this story", "not yet signed at the date of this
 * story; signed about four years later". `null` where its date does not show that.
 */
export function describeRecord(record: DescribedRecord, reference: ReferenceDate, translate: Translate): string | null {
  const at = reference.source === 'today' ? 'today' : 'story';
  const deed = deedOf(record.type, record.kind);
  const relation = relateDates(record.date, reference.edtf);
  switch (relation.kind) {
    case 'undated':
      return tellUndated(record, reference, translate);
    case 'before': {
      const ended = hasEnded(record, reference);
      const described = relation.distance
        ? translate(`asOf.${at}.${deed}.before`, [formatDistance(relation.distance, translate)])
        : translate(`asOf.${at}.${deed}.beforePlain`);
      return ended ? translate(`asOf.${at}.ended`, [described]) : described;
    }
    case 'after':
      return relation.distance
        ? translate(`asOf.${at}.${deed}.after`, [formatDistance(relation.distance, translate)])
        : translate(`asOf.${at}.${deed}.afterPlain`);
    case 'same-day':
      return translate(`asOf.${at}.${deed}.sameDay`);
    case 'began':
      return relation.distance
        ? translate(`asOf.${at}.began`, [formatDistance(relation.distance, translate)])
        : translate(`asOf.${at}.beganPlain`);
    case 'during':
      return translate(`asOf.${at}.during`);
    case 'order-unknown':
      return translate(`asOf.${at}.orderUnknown`);
  }
}

/** An end before the beginning is a mistake of the source, and tells nothing. */
const hasEnded = ({ date, starts, ends = null }: DescribedRecord, reference: ReferenceDate): boolean =>
  ends !== null &&
  ends !== 'open' &&
  !endsBefore(starts ?? date, ends) &&
  relateDates(ends, reference.edtf).kind === 'before';

/** An undated record that was reported later than the story was not yet known on its day. */
const tellUndated = ({ reportedAfter }: DescribedRecord, reference: ReferenceDate, translate: Translate) =>
  reportedAfter !== null && isReportedLater(reportedAfter, reference) ? translate('asOf.story.reportedLater') : null;
