import { useLayoutEffect, useRef } from 'preact/hooks';
import { tellReference } from '../../utils/core/as-of/tell-reference.ts';
import type { ReferenceDate } from '../../utils/core/as-of/types.ts';
import type { EntityCard } from '../../utils/core/card/types.ts';
import type { DayNumber } from '../../utils/core/dates/read-date.ts';
import type { EntityId, RecordId } from '../../utils/core/pack/types.ts';
import { ConnectionLines } from '../connections/connection-lines.tsx';
import { EntityDetail } from '../detail/entity-detail.tsx';
import { Icon } from '../icons/icon.tsx';
import { Lazy } from '../lazy/lazy.tsx';
import { useLanguage } from '../translation/language.tsx';

const loadTimeline = () => import('../timeline/timeline.tsx').then(({ Timeline }) => Timeline);

export interface EntityViewProps {
  readonly card: EntityCard;
  readonly reference: ReferenceDate;
  readonly today: DayNumber;
  readonly width: number;
  readonly onOpen: (entity: EntityId) => void;
  readonly onBack: () => void;
}

/** The full view of one entity, with its timeline; focus comes to its heading and the way back stands before it. */
export function EntityView({ card, reference, today, width, onOpen, onBack }: EntityViewProps) {
  const { translate, locale } = useLanguage();
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    view.current?.querySelector<HTMLElement>('.panel-back')?.focus();
    view.current?.scrollIntoView?.({ block: 'start' });
  }, [card.id]);
  const goTo = (record: RecordId) => {
    const found = view.current?.querySelector<HTMLElement>(`[data-record="${CSS.escape(record)}"]`);
    if (!found) return;
    found.tabIndex = -1;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
  };
  const hasRecords = card.agreements.length + card.visits.length + card.events.length > 0;
  return (
    <div class="entity-view" ref={view}>
      <button type="button" class="button panel-back" onClick={onBack}>
        <Icon name="back" />
        {translate('panel.back')}
      </button>
      <EntityDetail
        card={card}
        onOpen={onOpen}
        reference={reference}
        lead={
          <>
            <p class="quiet small">{tellReference(reference, locale, translate)}</p>
            <ConnectionLines connections={card.connections} />
            {hasRecords && (
              <section class="detail-section" aria-labelledby="panel-timeline">
                <h3 id="panel-timeline" class="detail-section-title">
                  {translate('timeline.title')}
                </h3>
                <Lazy
                  load={loadTimeline}
                  props={{ card, reference, today, width, onSelect: goTo }}
                  placeholder={<p class="panel-placeholder quiet">{translate('panel.loading')}</p>}
                />
              </section>
            )}
          </>
        }
      />
    </div>
  );
}
