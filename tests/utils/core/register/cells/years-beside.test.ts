import { expect, it } from 'vitest';
import { besideInHeader, yearsBeside } from '../../../../../utils/core/register/cells/years-beside.ts';

it.each([
  ['Uppsala University (2001)', 'Uppsala University', '2001'],
  ['Universität Czernowitz (1999/2007/2015)', 'Universität Czernowitz', '1999/2007/2015'],
  ['Universität Wien (seit 1996)', 'Universität Wien', 'seit 1996'],
  ['Uppsala University, 2013', 'Uppsala University', '2013'],
  ['Uppsala University, May 12, 2013', 'Uppsala University', 'May 12, 2013'],
  ['University of Toruk, Leeds – 12 May 2013', 'University of Toruk, Leeds', '12 May 2013'],
  ['東都大学，2013', '東都大学', '2013'],
])('finds the years behind %s', (text, name, years) => {
  expect(yearsBeside(text)).toEqual({ name, years });
});

it.each([
  'Uppsala University',
  'Uppsala University (12)',
  'Beijing Institute (Campus 2000)',
  '(2001)',
  'Toruk Institute, Campus 2000',
  'School No. 2000',
  ', 2013',
])('finds none in %s', (text) => {
  expect(yearsBeside(text)).toBeNull();
});

it('finds none in long cells that would take minutes', () => {
  expect(yearsBeside(`Uppsala (${'1'.repeat(1_000_000)}`)).toBeNull();
  expect(yearsBeside(`Uppsala${' '.repeat(1_000_000)}.`)).toBeNull();
  expect(yearsBeside(`Uppsala${', '.repeat(1_000_000)}2013`)?.years).toMatch(/2013$/);
  expect(besideInHeader('('.repeat(1_000_000))).toBe('');
});

it('finds what a header says in brackets', () => {
  expect(besideInHeader('Partner (since)')).toBe('since');
});
