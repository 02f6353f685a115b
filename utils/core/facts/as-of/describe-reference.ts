import { keyOf } from '../../i18n/key-of.ts';
import type { Translate } from '../../i18n/translate.ts';
import { formatDate } from '../dates/format-date.ts';
import type { ReferenceDate } from './types.ts';

/** "As of this story, 31 August 2023 (date from the page's metadata)", or that the page has no date and today is used. */
export function describeReference(reference: ReferenceDate, locale: string, translate: Translate): string {
  const date = formatDate(reference.edtf, locale, translate);
  return reference.source === 'today'
    ? translate('asOf.reference.today', [date])
    : translate('asOf.reference.story', [date, translate(`asOf.sources.${keyOf(reference.source)}`)]);
}
