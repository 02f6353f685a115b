import { useRef } from 'preact/hooks';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { toMilliseconds } from '../../utils/core/facts/dates/read-date.ts';
import { LABEL_SIZE, type PlacedEntry, type TimelineLayout } from '../../utils/core/facts/timeline/place-timeline.ts';
import type { RecordId } from '../../utils/core/pack/types.ts';
import { useLanguage } from '../language/language.tsx';
import { AXIS_HEIGHT, TimelineAxis, type TimelineMark } from './timeline-axis.tsx';
import { TimelineTools } from './timeline-tools.tsx';
import { type Roving, useRoving } from './use-roving.ts';
import { useTimeZoom } from './use-time-zoom.ts';

const dayLength = toMilliseconds(1);

export interface TimelineDrawingProps {
  readonly layout: TimelineLayout;
  readonly width: number;
  readonly mark: TimelineMark | null;
  readonly label: string;
  readonly onSelect: (record: RecordId) => void;
}

/** CSS pixels. A narrower period is drawn like a single day. */
const MIN_WIDTH = 10;

function Mark({ entry, x, end }: { readonly entry: PlacedEntry; readonly x: number; readonly end: number }) {
  const { shape, side, y } = entry;
  if (end - x < MIN_WIDTH) return <circle cx={(x + end) / 2} cy={y} r={5} />;
  const [top, height] = side === 'over' ? [y + 6, 4] : [y - 4, 8];
  return <rect class={`timeline-${shape}`} x={x} y={top} width={end - x} height={height} rx={height / 2} />;
}

function Entry({
  entry,
  x,
  last,
  item,
  onSelect,
}: {
  readonly entry: PlacedEntry;
  readonly x: number;
  readonly last: number;
  readonly item: ReturnType<Roving['item']>;
  readonly onSelect: (record: RecordId) => void;
}) {
  const { translate, locale } = useLanguage();
  const { record, label, fullLabel, side, y } = entry;
  const date = formatDate(record.date, locale, translate);
  // The accessible name contains the visible label, so that voice control finds it (WCAG 2.5.3).
  const name =
    fullLabel === record.title
      ? translate('timeline.entry', [date, record.title])
      : translate('timeline.entryWith', [date, fullLabel, record.title]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      class={`timeline-entry timeline-${record.type}`}
      role="button"
      aria-label={name}
      onClick={() => onSelect(record.id)}
      {...item}
    >
      <title>{name}</title>
      <Mark entry={entry} x={x} end={last} />
      <text
        x={{ before: x - 9, after: last + 9, over: Math.max(x, 2) }[side]}
        y={side === 'over' ? y + 2 : y + 4}
        font-size={LABEL_SIZE}
        text-anchor={side === 'before' ? 'end' : 'start'}
      >
        {label}
      </text>
    </g>
  );
}

/** The axis, its lanes and entries. It is one tab stop: arrow keys go from entry to entry, + and − zoom. */
export function TimelineDrawing({ layout, width, mark, label, onSelect }: TimelineDrawingProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const height = layout.height + AXIS_HEIGHT;
  const zoom = useTimeZoom(drawing, width, height);
  const xOf = (milliseconds: number) => zoom.transform.applyX(layout.xOf(milliseconds));
  const entries = layout.lanes.flatMap((lane) => lane.entries).toSorted((a, b) => a.first - b.first);
  const startOf = (entry: PlacedEntry) => xOf(toMilliseconds(entry.first));
  const select = (place: number) => entries[place] && onSelect(entries[place].record.id);
  const bringIntoView = (place: number) => {
    const x = entries[place] ? startOf(entries[place]) : 0;
    if (x < 0 || x > width) zoom.moveBy((x - width / 2) / width);
  };
  const roving = useRoving(entries.length, select, bringIntoView, {
    '+': () => zoom.zoomBy(1.6),
    '-': () => zoom.zoomBy(1 / 1.6),
    '0': zoom.reset,
  });
  return (
    <div class="timeline-view">
      <TimelineTools zoom={zoom} />
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg
        ref={drawing}
        class="timeline"
        role="group"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        <TimelineAxis layout={layout} width={width} mark={mark} transform={zoom.transform} />
        {entries.map((entry, place) => (
          <Entry
            key={entry.record.id}
            entry={entry}
            x={startOf(entry)}
            last={xOf(toMilliseconds(entry.last) + dayLength)}
            item={roving.item(place)}
            onSelect={onSelect}
          />
        ))}
      </svg>
    </div>
  );
}
