import { expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { readPage } from '../../../../../utils/core/register/tables/read-page.ts';

const TABLE = '<table><tr><th>Partner</th></tr><tr><td>Toruk University</td></tr></table>';
const LIST = '<ul><li>Estonia: University of Toruk</li><li>Poland: Vexar University</li></ul>';
const NOTHING = parseHtml('');

it('has the tables first, each with the lines around it, and the list behind them', () => {
  const page = parseHtml(`<h1>Partners</h1>${TABLE}${LIST}`);
  const [table, list, ...others] = readPage(page, page);
  expect(table).toMatchObject({
    table: 1,
    beside: ['Partners', 'Estonia: University of Toruk', 'Poland: Vexar University'],
  });
  expect(list?.fields).toEqual(['country', 'partner']);
  expect(others).toEqual([]);
});

it('reads lines and tables of two trees', () => {
  expect(readPage(parseHtml(TABLE), parseHtml(LIST))).toHaveLength(2);
  expect(readPage(NOTHING, parseHtml(LIST))).toHaveLength(1);
  expect(readPage(parseHtml(TABLE), NOTHING)).toHaveLength(1);
});

it('says that a page holds neither', () => {
  expect(() => readPage(NOTHING, parseHtml('<p>Toruk University said so.</p>'))).toThrow('no table');
});
