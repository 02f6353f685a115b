import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardRecord } from '../../../../utils/core/facts/cards/types.ts';
import { readDate } from '../../../../utils/core/facts/dates/read-date.ts';
import { arrangeTimeline, stackRows } from '../../../../utils/core/facts/timeline/arrange-timeline.ts';
import { placeTimeline, ticksOf } from '../../../../utils/core/facts/timeline/place-timeline.ts';

const day = (edtf: string): number => readDate(edtf)?.first ?? Number.NaN;
const record = (id: string, date: string | null, type: CardRecord['type'] = 'agreement') =>
  ({ id, title: `Record ${id}`, type, date, reportedAfter: null }) as unknown as CardRecord;

describe('arrangeTimeline', () => {
  const known = day('2024-01-31');

  it('puts the oldest first and keeps the undated apart', () => {
    const { entries, undated } = arrangeTimeline(
      [record('new', '2023-08-31'), record('none', null), record('bad', 'tomorrow'), record('old', '2018')],
      [],
      known,
    );
    expect(entries.map((entry) => entry.record.id)).toEqual(['old', 'new']);
    expect(undated.map(({ id }) => id)).toEqual(['none', 'bad']);
  });

  it.each([
    ['2023-08-31', 'day', 0],
    ['2019-12-24/2019-12-28', 'stretch', 4],
    ['2020', 'within', 365],
    ['2023-12-31/..', 'stretch', 31],
    ['2025/..', 'stretch', 0],
  ])('%s is a %s', (date, shape, length) => {
    const [entry] = arrangeTimeline([record('one', date)], [], known).entries;
    expect(entry?.shape).toBe(shape);
    expect((entry?.last ?? 0) - (entry?.first ?? 0)).toBe(length);
  });

  it('has room on its axis for the marked days, and no axis without entries', () => {
    const { domain } = arrangeTimeline([record('one', '2020')], [day('2030'), null], known);
    expect((domain?.[1] ?? 0) / 86_400_000).toBeGreaterThan(day('2030'));
    expect(arrangeTimeline([record('none', null)], [day('2030')], known).domain).toBeNull();
  });
});

describe('stackRows', () => {
  it('keeps the boxes of a row apart, and uses no more rows than needed', () => {
    const box = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 120 }))
      .map(([left, width]) => [left, left + width] as const);
    fc.assert(
      fc.property(fc.array(box, { maxLength: 30 }), (boxes) => {
        const rows = stackRows(boxes, 8);
        for (const [place, [left, right]] of boxes.entries()) {
          for (let before = 0; before < place; before += 1) {
            const [otherLeft = 0, otherRight = 0] = boxes[before] ?? [];
            if (rows[before] !== rows[place]) continue;
            expect(otherRight + 8 <= left || right + 8 <= otherLeft).toBe(true);
          }
        }
        expect(new Set(rows).size).toBe(rows.length === 0 ? 0 : Math.max(...rows) + 1);
      }),
    );
  });
});

describe('placeTimeline', () => {
  const dates = fc.array(fc.constantFrom('2018-12-17', '2019-12', '2020', '2020-05-19', '2019-11/..', '2023-08-31'), {
    minLength: 1,
    maxLength: 20,
  });
  const types = fc.constantFrom('agreement' as const, 'visit' as const, 'event' as const);

  it('places every entry within the drawing, in the lane of its type, with a label', () => {
    fc.assert(
      fc.property(dates, types, fc.integer({ min: 240, max: 900 }), (all, type, width) => {
        const records = all.map((date, place) => record(String(place), date, type));
        const timeline = arrangeTimeline(records, [], day('2024'));
        const layout = placeTimeline(timeline, width, ({ title }) => `${title}, whose label is too long for any line`);
        expect(layout?.lanes.map((lane) => lane.type)).toEqual([type]);
        const placed = layout?.lanes.flatMap((lane) => lane.entries) ?? [];
        expect(placed).toHaveLength(all.length);
        for (const { y, label, fullLabel } of placed) {
          expect(y).toBeLessThan(layout?.height ?? 0);
          expect(label).not.toBe('');
          expect(fullLabel.startsWith(label.replace(/…$/, ''))).toBe(true);
        }
      }),
    );
  });
});

describe('ticksOf', () => {
  const between = (from: string, to: string) => [day(from) * 86_400_000, day(to) * 86_400_000] as const;
  it.each([
    ['2018', '2024', 'year'],
    ['2020-01', '2020-06', 'month'],
    ['2020-05-10', '2020-05-20', 'day'],
  ])('%s to %s: %s', (from, to, precision) => {
    const ticks = ticksOf(between(from, to), 340);
    expect(ticks.length).toBeGreaterThan(1);
    expect(ticks.every((tick) => tick.precision === precision)).toBe(true);
  });
});
