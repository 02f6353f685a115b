import type { Translate } from '../../i18n/translate.ts';
import type { Edtf } from '../../pack/types.ts';
import { formatDate } from './format-date.ts';

const OPEN_END = '/..';

/**
 * The day for which a source reports something. Where the source is only known to be later than a day (`2022-10/..`),
 * that is not an ongoing period: "after October 2022", not "since".
 */
export const formatReported = (date: Edtf, locale: string, translate: Translate): string =>
  date.endsWith(OPEN_END)
    ? translate('dates.someTimeAfter', [formatDate(date.slice(0, -OPEN_END.length), locale, translate)])
    : formatDate(date, locale, translate);
