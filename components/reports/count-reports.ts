import type { Translate } from '../../utils/core/i18n/translate.ts';
import type { Proposal } from '../../utils/core/reports/proposals/types.ts';

const TYPES = ['agreement', 'visit', 'event'] as const;
const STANDINGS = [
  { status: 'new', isPlanned: false, key: 'reports.status.new' },
  { status: 'new', isPlanned: true, key: 'reports.happened.planned' },
  { status: 'differs', isPlanned: null, key: 'reports.status.differs' },
  { status: 'known', isPlanned: null, key: 'reports.status.known' },
] as const;

/**
 * “1 signing (new), 1 signing (planned), 2 visits (known)”: how many of each, what is new first; plans apart where they
 * are new.
 */
export function countReports(proposals: readonly Proposal[], translate: Translate): string {
  const counts = TYPES.flatMap((type) =>
    STANDINGS.flatMap(({ status, isPlanned, key }) => {
      const { length } = proposals.filter(
        (each) =>
          each.form.type === type &&
          each.status.kind === status &&
          (isPlanned === null || each.form.isPlanned === isPlanned),
      );
      if (length === 0) return [];
      return translate('reports.counted', [translate(`reports.count.${type}`, [], length), translate(key)]);
    }),
  );
  return counts.join(translate('reports.separator'));
}
