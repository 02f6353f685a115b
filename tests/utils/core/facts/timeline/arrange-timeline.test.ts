import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardRecord } from '../../../../../utils/core/facts/cards/types.ts';
import { arrangeTimeline, type TimelineRow } from '../../../../../utils/core/facts/timeline/arrange-timeline.ts';

const record = (id: string, date: string | null) =>
  ({ id, title: `Record ${id}`, type: 'agreement', date, reportedAfter: null }) as unknown as CardRecord;

const told = (row: TimelineRow): string =>
  row.kind === 'record'
    ? row.record.id
    : row.kind === 'year'
      ? new Date(row.day * 86_400_000).toISOString().slice(0, 10)
      : 'the story';

describe('arrangeTimeline', () => {
  it('puts the newest first, with its years and the day of the story, and keeps the undated apart', () => {
    const { rows, undated } = arrangeTimeline(
      [
        record('old', '2018'),
        record('none', null),
        record('later', '2023-10-01'),
        record('new', '2023-08-31'),
        record('bad', 'tomorrow'),
      ],
      '2023-09-04',
    );
    expect(rows.map(told)).toEqual(['2023-01-01', 'later', 'the story', 'new', '2018-01-01', 'old']);
    expect(undated.map(({ id }) => id)).toEqual(['none', 'bad']);
  });

  it.each([
    ['after all records', '2030-05-01', ['2030-01-01', 'the story', '2020-01-01', 'one']],
    ['before all records', '2010-05-01', ['2020-01-01', 'one', '2010-01-01', 'the story']],
    ['on the day of a record', '2020-03-02', ['2020-01-01', 'the story', 'one']],
    ['in the year of a record, with no day', '2020', ['2020-01-01', 'the story', 'one']],
  ])('has a row for a story %s', (_, story, rows) => {
    expect(arrangeTimeline([record('one', '2020-03-02')], story).rows.map(told)).toEqual(rows);
  });

  it.each([
    ['2023-08-31', 'day', false, false],
    ['2019-12-24/2019-12-28', 'period', false, false],
    ['2020', 'within', false, false],
    ['2019-11/', 'period', false, true],
    ['2023-12-31/..', 'period', false, true],
    ['/2021-06', 'period', true, false],
  ] as const)('%s is a %s', (date, shape, isStartOpen, isEndOpen) => {
    const entry = arrangeTimeline([record('one', date)], '2030').rows.find(({ kind }) => kind === 'record');
    expect(entry).toMatchObject({ shape, isStartOpen, isEndOpen });
  });

  it('has no row for the story where no record has a date', () => {
    expect(arrangeTimeline([record('none', null)], '2030').rows).toEqual([]);
  });

  it('has one row or line at the foot for each record, whatever its date', () => {
    const date = fc.option(
      fc.constantFrom('2020', '2019-11/', '2023-08-31', '2019-12-24/2019-12-28', '/2021', 'nonsense'),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 20 }), (dates) => {
        const records = dates.map((one, place) => record(`r${place}`, one));
        const { rows, undated } = arrangeTimeline(records, '2021-01-01');
        const shown = [
          ...rows.flatMap((row) => (row.kind === 'record' ? row.record.id : [])),
          ...undated.map(({ id }) => id),
        ];
        expect(shown.toSorted()).toEqual(records.map(({ id }) => id).toSorted());
        expect(rows.filter(({ kind }) => kind === 'reference').length).toBe(rows.length === 0 ? 0 : 1);
      }),
    );
  });
});
