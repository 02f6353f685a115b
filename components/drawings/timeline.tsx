import { useMemo } from 'preact/hooks';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import { sidesOf } from '../../utils/core/facts/cards/record-parts.ts';
import type { CardRecord, EntityCard } from '../../utils/core/facts/cards/types.ts';
import { readDate } from '../../utils/core/facts/dates/read-date.ts';
import { arrangeTimeline } from '../../utils/core/facts/timeline/arrange-timeline.ts';
import { placeTimeline } from '../../utils/core/facts/timeline/place-timeline.ts';
import type { EntityId, RecordId } from '../../utils/core/pack/types.ts';
import { useLanguage } from '../language/language.tsx';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { TimelineTable } from './timeline-table.tsx';

export interface TimelineProps {
  readonly card: Pick<EntityCard, 'id' | 'name' | 'agreements' | 'visits' | 'events' | 'coverage'>;
  readonly reference: ReferenceDate;
  /** Width of the drawing in CSS pixels. */
  readonly width: number;
  /** Called when the reader chooses a record on the axis. */
  readonly onSelect: (record: RecordId) => void;
}

/**
 * The other entities of a record, since the timeline belongs to one of them. For a record without parties, its title.
 */
function labelOf(self: EntityId): (record: CardRecord) => string {
  return (record) => {
    const others = sidesOf(record)
      .filter(({ id }) => id !== self)
      .map(({ name }) => name);
    return others.length === 0 ? record.title : others.join(', ');
  };
}

/** The agreements, visits and events of an entity on one axis, with the same in a table. */
export function Timeline({ card, reference, width, onSelect }: TimelineProps) {
  const { translate } = useLanguage();
  const story = readDate(reference.edtf)?.first ?? null;
  const timeline = useMemo(
    // An open-ended record is known to last until the day of the data, and no further.
    () =>
      arrangeTimeline(
        [...card.agreements, ...card.visits, ...card.events],
        [story],
        readDate(card.coverage.asOf)?.last ?? 0,
      ),
    [card, story],
  );
  const layout = useMemo(() => placeTimeline(timeline, width, labelOf(card.id)), [timeline, width, card.id]);
  const mark =
    story === null
      ? null
      : { day: story, label: translate(reference.source === 'today' ? 'timeline.today' : 'timeline.story') };
  return (
    <figure class="timeline-figure">
      {layout && (
        <TimelineDrawing
          layout={layout}
          width={width}
          mark={mark}
          label={translate('timeline.label', [card.name])}
          onSelect={onSelect}
        />
      )}
      <TimelineTable timeline={timeline} />
    </figure>
  );
}
