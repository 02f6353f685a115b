import { expect, it } from 'vitest';
import { readDelimited } from '../../../../../utils/core/register/tables/read-delimited.ts';

const ROWS = 'Partner,Country,Note\nLund University,Sweden,fine\nUniversity of Oulu,Finland,fine';
const lastOf = (line: string) =>
  readDelimited(`${ROWS}\n${line}`)
    .rows.at(-1)
    ?.map(({ text }) => text);

it.each([
  [
    'Vilnius University,Lithuania,“excellent”, says the dean',
    ['Vilnius University', 'Lithuania', '“excellent”, says the dean'],
  ],
  ['Vilnius University,Lithuania,“excellent, so far”', ['Vilnius University', 'Lithuania', 'excellent, so far']],
  ['Vilnius University,Lithuania,“excellent”', ['Vilnius University', 'Lithuania', '“excellent”']],
])('has the cells of %s', (line, cells) => {
  expect(lastOf(line)).toEqual(cells);
});
