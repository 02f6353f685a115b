import type { Translate } from '../../i18n/translate.ts';
import { formatDate } from '../dates/format-date.ts';
import type { ReferenceDate } from './types.ts';

/** "Compared with this story, 31 August 2023", or that the page has no date and today is used. */
export function describeReference(reference: ReferenceDate, locale: string, translate: Translate): string {
  const date = formatDate(reference.edtf, locale, translate);
  return reference.source === 'today'
    ? translate('asOf.reference.today', [date])
    : translate('asOf.reference.story', [date]);
}
