import type { Translate } from '../../i18n/translate.ts';
import { formatDate } from '../dates/format-date.ts';
import { readDate } from '../dates/read-date.ts';
import type { DescribedRecord } from './describe-record.ts';
import { formatDistance } from './format-distance.ts';
import { relateDates } from './relate-dates.ts';
import type { ReferenceDate } from './types.ts';

/**
 * When a record was, seen from the reference date, in a few words for a line that names the record itself: "four days
 * before this story", "six years ago". `null` where its date does not show that.
 */
export function describeRelation(
  record: DescribedRecord,
  reference: ReferenceDate,
  locale: string,
  translate: Translate,
): string | null {
  const at = reference.source === 'today' ? 'today' : 'story';
  const relation = relateDates(record.date, reference.edtf);
  switch (relation.kind) {
    case 'undated': {
      const { reportedAfter } = record;
      if (reportedAfter === null) return null;
      return isReportedLater(reportedAfter, reference)
        ? translate('asOf.relation.story.reportedLater')
        : translate('asOf.relation.reportedAfter', [formatDate(reportedAfter, locale, translate)]);
    }
    case 'before':
    case 'after':
    case 'began':
      return relation.distance
        ? translate(`asOf.relation.${at}.${relation.kind}`, [formatDistance(relation.distance, translate)])
        : translate(`asOf.relation.${at}.${relation.kind}Plain`);
    case 'same-day':
      return translate(`asOf.relation.${at}.sameDay`);
    case 'during':
      return translate(`asOf.relation.${at}.during`);
    case 'order-unknown':
      return null;
  }
}

/** Whether a record that was reported only after this day was not yet known on the day of the story. */
export function isReportedLater(reportedAfter: string, reference: ReferenceDate): boolean {
  const [reported, story] = [readDate(reportedAfter), readDate(reference.edtf)];
  return reference.source !== 'today' && reported !== null && story !== null && reported.first > story.last;
}
