import { readList } from '../lists/read-list.ts';
import { pageLines } from './page-lines.ts';
import { type HtmlElement, readHtmlTables } from './read-html-tables.ts';
import { type Table, TableFault } from './types.ts';

/**
 * The tables of a page, and what is a list and no table behind them. `body`: where its lines are, which may have left
 * its tables out. Throws `TableFault` where the page holds neither.
 */
export function readPage(tables: HtmlElement, body: HtmlElement): readonly Table[] {
  const lines = pageLines(body);
  const list = readList(lines, 'html');
  const beside = lines.map((line) => line.text);
  const found = [...readHtmlTables(tables).map((table) => ({ ...table, beside })), ...(list ? [list] : [])];
  if (found.length === 0) throw new TableFault('no-table', 'The page has no table.');
  return found;
}
