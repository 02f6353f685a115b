import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { formatDay } from '../../utils/core/facts/dates/format-range.ts';
import {
  arrangeTimeline,
  type TimelineEntry,
  type TimelineRow,
} from '../../utils/core/facts/timeline/arrange-timeline.ts';
import { useLanguage } from '../language/language.tsx';
import { RecordLine } from '../records/record-line.tsx';
import { TimelineTable } from './timeline-table.tsx';

interface TimelineProps {
  readonly records: readonly CardRecord[];
  readonly reference: ReferenceDate;
  /** Whether it opens scrolled to the day of the story. */
  readonly isScrolled?: boolean;
}

/** The classes of a row by which its mark on the rail is drawn. */
const markOf = ({ record, shape, isStartOpen, isEndOpen }: TimelineEntry): string =>
  [
    `rail-${record.type}`,
    `rail-${shape}`,
    ...(isStartOpen ? ['rail-open-start'] : []),
    ...(isEndOpen ? ['rail-open-end'] : []),
  ].join(' ');

/**
 * Records on a rail, newest first: one row each, a row for the day of the story, and those without a date at the foot.
 * Needs a `DetailProvider`.
 */
export function Timeline({ records, reference, isScrolled = false }: TimelineProps) {
  const { translate } = useLanguage();
  const rail = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    if (isScrolled) rail.current?.querySelector('.rail-reference')?.scrollIntoView?.({ block: 'center' });
  }, [isScrolled]);
  const timeline = useMemo(() => arrangeTimeline(records, reference.edtf), [records, reference.edtf]);
  return (
    <div class="timeline">
      <ol class="rail" ref={rail}>
        {timeline.rows.map((row) => (
          <Row key={keyOf(row)} row={row} reference={reference} />
        ))}
      </ol>
      {timeline.undated.length > 0 && (
        <section aria-labelledby="timeline-undated">
          <p id="timeline-undated" class="label rail-undated">
            {translate('timeline.undated')}
          </p>
          <ol>
            {timeline.undated.map((record) => (
              <RecordLine key={record.id} record={record} />
            ))}
          </ol>
        </section>
      )}
      <TimelineTable timeline={timeline} />
    </div>
  );
}

const keyOf = (row: TimelineRow): string =>
  row.kind === 'record' ? row.record.id : row.kind === 'year' ? `year ${row.day}` : row.kind;

function Row({ row, reference }: { readonly row: TimelineRow; readonly reference: ReferenceDate }) {
  const { translate, locale } = useLanguage();
  switch (row.kind) {
    case 'record':
      return <RecordLine record={row.record} mark={markOf(row)} />;
    case 'year':
      return <li class="rail-year label">{formatDay(row.day, 'year', locale)}</li>;
    case 'reference':
      return (
        <li class="rail-reference">
          <span class="fact-date">{formatDate(reference.edtf, locale, translate, { length: 'short' })}</span>{' '}
          <span>{translate(reference.source === 'today' ? 'timeline.today' : 'timeline.story')}</span>
        </li>
      );
  }
}
