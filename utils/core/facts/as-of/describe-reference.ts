import type { Translate } from '../../i18n/translate.ts';
import { formatDate } from '../dates/format-date.ts';
import type { ReferenceDate } from './types.ts';

/**
 * "Compared with this story, 31 August 2023", or that today is used, as the page has no date or one that is still to
 * come.
 */
export function describeReference(reference: ReferenceDate, locale: string, translate: Translate): string {
  const date = formatDate(reference.edtf, locale, translate);
  if (reference.toCome !== undefined)
    return translate('asOf.reference.toCome', [formatDate(reference.toCome, locale, translate), date]);
  return reference.source === 'today'
    ? translate('asOf.reference.today', [date])
    : translate('asOf.reference.story', [date]);
}
