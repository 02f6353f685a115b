import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Timeline } from './timeline.tsx';

interface EntityTimelineProps {
  readonly card: Pick<EntityCard, 'agreements' | 'visits' | 'events'>;
  readonly reference: ReferenceDate;
}

/** The timeline of an entity's full view. Draws nothing without records. */
export function EntityTimeline({ card, reference }: EntityTimelineProps) {
  const { translate } = useLanguage();
  const records = [...card.agreements, ...card.visits, ...card.events];
  if (records.length === 0) return null;
  return (
    <section class="detail-section timeline-section" aria-labelledby="entity-timeline">
      <h3 class="detail-section-title" id="entity-timeline">
        {translate('timeline.title')}
      </h3>
      <Timeline records={records} reference={reference} />
    </section>
  );
}
