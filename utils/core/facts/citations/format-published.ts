import type { Translate } from '../../i18n/translate.ts';
import type { Edtf } from '../../pack/types.ts';
import { formatDate } from '../dates/format-date.ts';

const OPEN_END = '/..';

/** Whether it is only known to be no earlier than what it reports. */
export const isOpen = (published: Edtf): boolean => published.endsWith(OPEN_END);

/** The earliest day on which a source can have been published. */
export const earliestDay = (published: Edtf): Edtf =>
  isOpen(published) ? published.slice(0, -OPEN_END.length) : published;

/**
 * When a source was published. Where it is only known to be no earlier than what it reports (`2023-08-31/..`):
 * "published on or after 31 August 2023".
 */
export function formatPublished(published: Edtf, locale: string, translate: Translate): string {
  const date = formatDate(earliestDay(published), locale, translate);
  return isOpen(published) ? translate('citations.publishedAfter', [date]) : date;
}
