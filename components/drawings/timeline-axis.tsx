import type { ZoomTransform } from 'd3-zoom';
import { formatDay } from '../../utils/core/facts/dates/format-range.ts';
import { type DayNumber, toMilliseconds } from '../../utils/core/facts/dates/read-date.ts';
import { LABEL_SIZE, type TimelineLayout, ticksOf } from '../../utils/core/facts/timeline/place-timeline.ts';
import { useLanguage } from '../language/language.tsx';

export const AXIS_HEIGHT = 24;
const TICK_SIZE = LABEL_SIZE - 1;

/** The day of the story, or today. */
export interface TimelineMark {
  readonly day: DayNumber;
  readonly label: string;
}

/** Ticks, the marked day and the names of the lanes: the parts that take no input. */
export function TimelineAxis({
  layout,
  width,
  mark,
  transform,
}: {
  readonly layout: TimelineLayout;
  readonly width: number;
  readonly mark: TimelineMark | null;
  readonly transform: ZoomTransform;
}) {
  const { translate, locale } = useLanguage();
  const xOf = (day: DayNumber) => transform.applyX(layout.xOf(toMilliseconds(day)));
  const [start, end] = layout.domain;
  const timeAt = (x: number) => start + ((end - start) * transform.invertX(x)) / width;
  const marked = mark && xOf(mark.day);
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus, and each entry has its date
    <g aria-hidden="true">
      {ticksOf([timeAt(0), timeAt(width)], width).map(({ at, precision }) => (
        <g key={at} class="timeline-tick">
          <line x1={xOf(at)} x2={xOf(at)} y1={0} y2={layout.height} />
          <text x={xOf(at)} y={layout.height + 16} font-size={TICK_SIZE}>
            {formatDay(at, precision, locale)}
          </text>
        </g>
      ))}
      {mark && marked !== null && (
        <g class="timeline-mark">
          <line x1={marked} x2={marked} y1={14} y2={layout.height} />
          <text x={Math.min(width - 30, Math.max(30, marked))} y={10} font-size={TICK_SIZE}>
            {mark.label}
          </text>
        </g>
      )}
      {layout.lanes.map(({ type, top }) => (
        <text key={type} class="timeline-lane" x={0} y={top + 13} font-size={TICK_SIZE}>
          {translate(`timeline.${type}`)}
        </text>
      ))}
    </g>
  );
}
