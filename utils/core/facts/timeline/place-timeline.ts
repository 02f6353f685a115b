import { scaleUtc } from 'd3-scale';
import { RECORD_TYPE_ORDER } from '../../pack/record-types.ts';
import type { CardRecord } from '../cards/types.ts';
import { type DayNumber, toMilliseconds } from '../dates/read-date.ts';
import { textWidth } from '../graph/label-lines.ts';
import { stackRows, type Timeline, type TimelineEntry } from './arrange-timeline.ts';

/** Lengths in CSS pixels. */
export interface PlacedEntry extends TimelineEntry {
  /** Middle of the entry's row. */
  readonly y: number;
  /** The part of `fullLabel` for which there is room. */
  readonly label: string;
  readonly fullLabel: string;
  /** The place of the label: after its mark where there is room, otherwise before it, otherwise on it. */
  readonly side: 'after' | 'before' | 'over';
}

export interface Lane {
  readonly type: CardRecord['type'];
  readonly top: number;
  readonly entries: readonly PlacedEntry[];
}

export interface TimelineLayout {
  readonly lanes: readonly Lane[];
  readonly height: number;
  readonly xOf: (milliseconds: number) => number;
  readonly domain: readonly [number, number];
}

export interface Tick {
  readonly at: DayNumber;
  readonly precision: 'day' | 'month' | 'year';
}

export const LABEL_SIZE = 12;
const ROW_HEIGHT = 22;
const LANE_HEAD = 20;
const LANE_GAP = 8;
const MARK_ROOM = 12;
const MAX_LABEL = 280;
/** Above the lanes, for the name of the marked day. */
const HEAD_ROOM = 16;
const dayLength = toMilliseconds(1);

/** Cuts a label to one line of the drawing: between words, or within a word where there is only one. */
function shorten(label: string, width: number): string {
  if (textWidth(label, LABEL_SIZE) <= width) return label;
  const fits = (text: string) => textWidth(`${text}…`, LABEL_SIZE) <= width;
  const words = label.split(/(?<=\s)/);
  while (words.length > 1 && !fits(words.join('').trimEnd())) words.pop();
  const letters = [...words.join('').trimEnd()];
  while (letters.length > 1 && !fits(letters.join(''))) letters.pop();
  return `${letters.join('').replace(/[\s,]+$/u, '')}…`;
}

interface Box {
  readonly entry: TimelineEntry;
  readonly label: string;
  readonly fullLabel: string;
  readonly side: PlacedEntry['side'];
  readonly box: readonly [left: number, right: number];
}

/**
 * A label that fits on neither side of its mark is placed on it if the mark is long, otherwise on the side with more
 * room.
 */
function boxOf(entry: TimelineEntry, full: string, left: number, right: number, width: number): Box {
  const wanted = Math.min(MAX_LABEL, textWidth(full, LABEL_SIZE));
  const after = width - right - MARK_ROOM;
  const before = left - MARK_ROOM;
  const side =
    wanted <= after
      ? 'after'
      : wanted <= before
        ? 'before'
        : right - left > 80
          ? 'over'
          : after >= before
            ? 'after'
            : 'before';
  const room = { after, before, over: Math.max(right - left, width - left) }[side];
  const label = shorten(full, Math.min(MAX_LABEL, room));
  const length = textWidth(label, LABEL_SIZE) + MARK_ROOM;
  const box = {
    after: [left, right + length] as const,
    before: [left - length, right] as const,
    over: [left, Math.max(right, left + length)] as const,
  }[side];
  return { entry, label, fullLabel: full, side, box };
}

/**
 * Places a timeline in a drawing of `width` pixels: a lane for each type of record, entries in as few rows as possible
 * so that no labels touch. `null` where there is nothing to place.
 */
export function placeTimeline(
  timeline: Timeline,
  width: number,
  labelOf: (record: CardRecord) => string,
): TimelineLayout | null {
  if (!timeline.domain) return null;
  const scale = scaleUtc(timeline.domain, [0, width]);
  let top = HEAD_ROOM;
  const lanes = RECORD_TYPE_ORDER.flatMap((type): Lane[] => {
    const own = timeline.entries.filter(({ record }) => record.type === type);
    if (own.length === 0) return [];
    const boxes = own.map((entry) => {
      const left = scale(toMilliseconds(entry.first));
      return boxOf(entry, labelOf(entry.record), left, scale(toMilliseconds(entry.last + 1)), width);
    });
    const rows = stackRows(
      boxes.map(({ box }) => box),
      10,
    );
    const lane: Lane = {
      type,
      top,
      entries: boxes.map(({ entry, label, fullLabel, side }, place) => ({
        ...entry,
        label,
        fullLabel,
        side,
        y: top + LANE_HEAD + (rows[place] ?? 0) * ROW_HEIGHT + ROW_HEIGHT / 2,
      })),
    };
    top += LANE_HEAD + (Math.max(...rows) + 1) * ROW_HEIGHT + LANE_GAP;
    return [lane];
  });
  return { lanes, height: top, xOf: (milliseconds) => scale(milliseconds), domain: timeline.domain };
}

/** Ticks for the part of the axis that is shown, as fine as the room allows. */
export function ticksOf(domain: readonly [number, number], width: number): readonly Tick[] {
  const ticks = scaleUtc(domain, [0, width]).ticks(Math.max(3, Math.floor(width / 100)));
  const days = ticks.filter((tick) => tick.getTime() % dayLength === 0);
  const precision = days.every((tick) => tick.getUTCDate() === 1)
    ? days.every((tick) => tick.getUTCMonth() === 0)
      ? 'year'
      : 'month'
    : 'day';
  return days.map((tick) => ({ at: tick.getTime() / dayLength, precision }));
}
