import { useMemo } from 'preact/hooks';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import { Timeline } from '../drawings/timeline.tsx';
import { useLanguage } from '../language/language.tsx';
import type { OpenPage } from './types.ts';

/** The records between the names of the page, in the order of time. */
export function PageTime({ page, reference }: { readonly page: OpenPage; readonly reference: ReferenceDate }) {
  const { translate } = useLanguage();
  const records = useMemo(() => page.together.direct.map(({ record }) => record), [page.together]);
  return (
    <div class="page-section">
      {records.length === 0 ? (
        <p class="quiet">{translate('connections.none')}</p>
      ) : (
        <Timeline records={records} reference={reference} isScrolled />
      )}
    </div>
  );
}
