import type { Translate } from '../../i18n/translate.ts';
import type { CardRole } from '../cards/types.ts';
import { formatDate } from '../dates/format-date.ts';

/** "president, as of 19 May 2020", "rector, 2019 to 2023": roles change, so each is shown with its dates. */
export function formatRole(
  { title, asOf, from, until }: Pick<CardRole, 'title' | 'asOf' | 'from' | 'until'>,
  locale: string,
  translate: Translate,
): string {
  const date = (edtf: string) => formatDate(edtf, locale, translate);
  if (from !== null && until !== null) return translate('detail.roleFromUntil', [title, date(from), date(until)]);
  if (until !== null) return translate('detail.roleUntil', [title, date(until)]);
  const held = from === null ? null : translate('detail.roleFrom', [title, date(from)]);
  // Known from a source of an unknown day after this one.
  if (asOf?.endsWith('/..')) return translate('detail.roleAfter', [held ?? title, date(asOf.slice(0, -3))]);
  // From one day to another for which sources give it: not a term of office.
  if (asOf?.includes('/')) return translate('detail.roleIn', [held ?? title, date(asOf)]);
  if (asOf !== null) return translate('detail.roleAsOf', [held ?? title, date(asOf)]);
  return held ?? translate('detail.roleUndated', [title]);
}
