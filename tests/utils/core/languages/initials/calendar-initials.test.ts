import { expect, test } from 'vitest';
import {
  areOfCalendar,
  areOfTimeZone,
  isMonthName,
} from '../../../../../utils/core/languages/initials/calendar-initials.ts';

test.each([
  ['Open Tue–', 'SAT', ''],
  ['', 'SAT', ' – Sun closed'],
  ['Library desk: ', 'FRI', ' 9:30–12:00'],
  ['Desk: ', 'WED', '. 9 am'],
  ['服务台 MON至', 'FRI', '，午休'],
  ['MO bis ', 'FR', ''],
  ['LUN-', 'VIE', ' 08:00'],
  ['', 'SEP', '/OCT issue'],
  ['JAN, ', 'MAR', ''],
])('%s[%s]%s is a day or a month', (before, initials, after) =>
  expect(areOfCalendar(initials, before, after)).toBe(true),
);
test.each([
  ['students of ', 'SAT', ' and ABC'],
  ['the ', 'SAT', ' – a body of its own'],
  ['', 'SAT', ' 2024'],
  ['MIT, ', 'SAT', ''],
  ['', 'SUN', ' has 8000 members'],
  ['at ', 'SEP', ', Octavia said'],
  ['', 'DEC', ' 12 members'],
  ['salmon–', 'SAT', ''],
  ['', 'HUC', ' 8:00'],
  ['Mar–', 'HUC', ''],
])('%s[%s]%s is the body', (before, initials, after) => expect(areOfCalendar(initials, before, after)).toBe(false));

test.each([
  ['3:40 p.m. ', 'MT', '', true],
  ['at 15:30 ', 'CET', ' on Monday', true],
  ['20:00 (', 'PT', ')', true],
  ['3:40 p.m. ', 'TLIT', '.', true],
  ['20:00 (', 'TLIT', ') at the hall', true],
  ['till 5 p.m. ', 'TLIT', ' Monday through Friday', true],
  ['at 5 p.m. ', 'TLIT', ' on Friday', true],
  ['9:00 ', 'TLIT', ' - 10:00 TLIT', true],
  ['at 9 a.m. ', 'TLIT', ' the doors open', true],
  ['at 14:00 ', 'UTC', ' the traps go out', true],
  ['at 0630 ', 'UTC', ' it began', true],
  ['All times are in ', 'UTC', '.', true],
  ['every minute, in ', 'UTC', '', true],
  ['Horas en ', 'UTC', '', true],
  ['about ', 'UTC', '+3', true],
  ['The times at ', 'UTC', ' were hard', false],
  ['She teaches in ', 'UTC', '', false],
  ['of its time is ', 'TLIT', '.', false],
  ['at 10 a.m. ', 'TLIT', ' announced', false],
  ['at 10 a.m. ', 'TLIT', ' and Yale met', false],
  ['09:00 ', 'MIT', ' delegation arrives', false],
  ['09:00 ', 'MIT', '’s delegation arrives', false],
  ['at 9 ', 'MIT', '', false],
  ['at 15:30 ', 'MTSU', '', false],
  ['in 2015 ', 'MIT', '', false],
])('%s[%s]%s is a time zone: %j', (before, initials, after, expected) =>
  expect(areOfTimeZone(initials, before, after)).toBe(expected),
);

test('a month', () => {
  expect(['May', 'September', 'Maya', 'Oslo'].filter(isMonthName)).toEqual(['May', 'September']);
});
