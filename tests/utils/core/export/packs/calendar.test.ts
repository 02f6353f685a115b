import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toCalendar } from '../../../../../utils/core/export/packs/calendar.ts';
import type { PackExport } from '../../../../../utils/core/export/packs/types.ts';
import { whyEmpty } from '../../../../../utils/core/export/packs/writers.ts';
import { english } from '../sample-export.ts';
import { everyData, officeData } from './sample-data.ts';

/** Read by the parser of Thunderbird. */
const read = (data: PackExport) => new ICAL.Component(ICAL.parse(toCalendar(data, english)[0]?.text ?? ''));
const entriesOf = (data: PackExport) =>
  read(data)
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

it('has an entry for each end and each renewal, on whole days', () => {
  const entries = entriesOf(officeData).map(({ summary, startDate }) => ({
    summary,
    day: startDate.toString(),
    isDay: startDate.isDate,
  }));
  const parties = 'Home University – =Ministry() of *Learning* – Somewhere <Else>';
  expect(entries).toEqual([
    { summary: `Ends: ${parties}`, day: '2027-09-30', isDay: true },
    { summary: `Renewal: ${parties} (September 2026)`, day: '2026-09-30', isDay: true },
  ]);
});

it.each(everyData)('of %s says beforehand whether it has an entry', (_, data) =>
  expect(whyEmpty('calendar', data)).toBe(entriesOf(data).length > 0 ? null : 'packExport.calendar.empty'),
);

it('says what renews itself, the source and the licence', () => {
  const [ends] = entriesOf(officeData);
  expect(ends?.description.split('\n')).toEqual([
    'It renews automatically unless a party ends it.',
    'International Office, Register & "list" <2026>, row 6, https://office.example/register',
    expect.stringContaining('licence CC0-1.0'),
  ]);
});

describe.each(everyData)('%s', (_, data) => {
  it('is a calendar in lines of at most 75 bytes, with an id for each entry, and the same at every export', () => {
    const text = toCalendar(data, english)[0]?.text ?? '';
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const ids = entriesOf(data).map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(toCalendar(data, english)).toEqual(toCalendar(data, english));
    expect(read(data).getFirstPropertyValue('version')).toBe('2.0');
  });
});
