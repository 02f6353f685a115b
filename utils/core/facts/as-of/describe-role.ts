import type { Translate } from '../../i18n/translate.ts';
import type { Edtf } from '../../pack/types.ts';
import { formatReported } from '../dates/format-reported.ts';
import { readDate } from '../dates/read-date.ts';
import { relateDates } from './relate-dates.ts';
import type { ReferenceDate } from './types.ts';

export interface DescribedRole {
  readonly asOf: Edtf | null;
  /** Later holders of the post, the earliest first. */
  readonly laterHolders: readonly { readonly name: string; readonly asOf: Edtf }[];
}

/**
 * How a role stood at the reference date: that it is known only from a later day, or that another person held the post
 * by then or later. `null` where the role's "as of" is enough.
 */
export function describeRole(
  role: DescribedRole,
  reference: ReferenceDate,
  locale: string,
  translate: Translate,
): string | null {
  const at = reference.source === 'today' ? 'today' : 'story';
  const story = readDate(reference.edtf);
  if (!story) return null;
  // Of a role that sources give from one day to another, the first of them counts.
  const isByThen = (asOf: Edtf) => {
    const from = readDate(asOf)?.from;
    return from !== undefined && typeof from !== 'string' && from.last <= story.last;
  };
  const latest = role.laterHolders.findLast((holder) => isByThen(holder.asOf));
  if (latest) return translate(`asOf.${at}.roleHeldBy`, [latest.name, formatReported(latest.asOf, locale, translate)]);
  const [next] = role.laterHolders;
  const described = next
    ? translate('asOf.roleLaterHeldBy', [next.name, formatReported(next.asOf, locale, translate)])
    : null;
  if (at === 'today' || relateDates(role.asOf, reference.edtf).kind !== 'after') return described;
  const known = translate('asOf.story.roleKnownLater');
  return described ? translate('asOf.both', [known, described]) : known;
}
