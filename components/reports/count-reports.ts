import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Proposal } from '../../utils/core/reports/proposals/types.ts';

const TYPES = ['agreement', 'visit', 'event'] as const;
const STATUSES = ['new', 'differs', 'known'] as const;

/** “1 signing (new), 2 visits (known)”: how many of each, what is new first. */
export function countReports(proposals: readonly Proposal[], translate: Translate): string {
  const counts = TYPES.flatMap((type) =>
    STATUSES.flatMap((status) => {
      const { length } = proposals.filter((each) => each.form.type === type && each.status.kind === status);
      if (length === 0) return [];
      const count = translate(`reports.count.${type}`, [], length);
      return translate('reports.counted', [count, translate(`reports.status.${status}`)]);
    }),
  );
  return counts.join(translate('reports.separator'));
}
