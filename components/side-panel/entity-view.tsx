import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { EntityCard } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { ConnectionLines } from '../connections/connection-lines.tsx';
import { EntityDetail } from '../detail/entity-detail.tsx';
import { EntityTimeline } from '../drawings/entity-timeline.tsx';
import { useLanguage } from '../language/language.tsx';
import { PrintButton } from '../printing/print-button.tsx';
import type { PrintSubject } from '../printing/types.ts';
import { Icon } from '../theme/icon.tsx';

export interface EntityViewProps {
  readonly card: EntityCard;
  readonly reference: ReferenceDate;
  readonly onOpen: (entity: EntityId) => void;
  /** `null` where nothing else is shown. */
  readonly onBack: (() => void) | null;
  /** Opens a tab that prints; `null` in such a tab. */
  readonly onPrint: ((subject: PrintSubject) => void) | null;
}

/** The full view of one entity with its timeline. Its heading takes the focus; the back button comes before it. */
export function EntityView({ card, reference, onOpen, onBack, onPrint }: EntityViewProps) {
  const { translate } = useLanguage();
  const view = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    view.current?.querySelector<HTMLElement>('.panel-back')?.focus();
    view.current?.scrollIntoView?.({ block: 'start' });
  }, [card.id]);
  return (
    <div class="entity-view" ref={view}>
      <div class="entity-tools">
        {onBack && (
          <button type="button" class="button panel-back" onClick={onBack}>
            <Icon name="back" />
            {translate('panel.back')}
          </button>
        )}
        <PrintButton onPrint={onPrint && (() => onPrint({ kind: 'entity', id: card.id }))} />
      </div>
      <EntityDetail
        card={card}
        onOpen={onOpen}
        reference={reference}
        lead={
          <>
            <ConnectionLines connections={card.connections} />
            <EntityTimeline card={card} reference={reference} />
          </>
        }
      />
    </div>
  );
}
