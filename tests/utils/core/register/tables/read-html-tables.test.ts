import { expect, it } from 'vitest';
import { parseHtml } from '../../../../../cli/parse-html.ts';
import { readHtmlTables } from '../../../../../utils/core/register/tables/read-html-tables.ts';

const rowsOf = (markup: string) =>
  readHtmlTables(parseHtml(markup)).map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

it('fills merged cells down, and leaves those beside a wide one empty', () => {
  const [rows] = rowsOf(
    '<table><tr><td rowspan=2>Japan<td>Kyoto<tr><td>Tohoku<tr><td colspan=2>Europe<tr><td>Wien<td>TU</table>',
  );
  expect(rows).toEqual([
    ['Japan', 'Kyoto'],
    ['Japan', 'Tohoku'],
    ['Europe', ''],
    ['Wien', 'TU'],
  ]);
});

it('fills a merged cell down to its last row beside rows of fewer cells', () => {
  const [rows] = rowsOf(
    '<table><tr><td>Kyoto<td>1897<td rowspan=4>Japan<tr><td>Tohoku<tr><td>Osaka<tr><td>Nara</table>',
  );
  expect(rows).toEqual([
    ['Kyoto', '1897', 'Japan'],
    ['Tohoku', '', 'Japan'],
    ['Osaka', '', 'Japan'],
    ['Nara', '', 'Japan'],
  ]);
});

it('counts nested tables, and gives each its own rows', () => {
  expect(rowsOf('<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table><table><tr><td>e</table>')).toEqual([
    [['a', 'd']],
    [['b', 'c']],
    [['e']],
  ]);
});

it('gives the text that is seen: line breaks, no scripts, no footnote marks', () => {
  const [rows] = rowsOf(
    '<table><tr><td>北京大学<br>\nPeking <b>University</b><sup>[1]</sup><td>1<sup>er</sup> mars<td hidden>x<td><script>x()</script>y</table>',
  );
  expect(rows?.[0]).toEqual(['北京大学\nPeking University', '1er mars', 'x', 'y']);
});

it('leaves out what is struck through unless nothing else stands there, and names the country of a flag once', () => {
  const [rows] = rowsOf(
    '<table><tr><td><del>MoU</del> Agreement<td><s>TU Wien</s> (expired)<td><img alt="Flag of Austria"> Austria</table>',
  );
  expect(rows?.[0]).toEqual(['Agreement', 'TU Wien (expired)', 'Austria']);
});

it('leaves out a struck date beside one that stands', () => {
  const [rows] = rowsOf(
    '<table><tr><td><s>31.12.2020</s> 31.12.2025<td><s>31.12.2020</s><td><s>2020</s> (old)</table>',
  );
  expect(rows?.[0]).toEqual(['31.12.2025', '31.12.2020', '2020 (old)']);
});

it('keeps a name of twice the same word where no flag says it', () => {
  const [rows] = rowsOf(
    '<table><tr><td>Baden Baden<td><img alt="Austria"> Austria<td><img alt=""> Walla Walla</table>',
  );
  expect(rows?.[0]).toEqual(['Baden Baden', 'Austria', 'Walla Walla']);
});

it('refuses with a sentence a short page that merges more cells than there is memory for', () => {
  const cell = '<td colspan=1000 rowspan=1000>Kyoto University';
  const page = `<table><tr>${cell}${'<tr>'.repeat(999)}</table><table>${`<tr>${cell.repeat(20)}`.repeat(300)}</table>`;
  expect(() => rowsOf(page)).toThrow(
    expect.objectContaining({ code: 'too-many-cells', values: { table: 2, most: 2_000_000 } }),
  );
});

it('reads elements that are nested deeper than calls may go', () => {
  const deep = (tag: string, within: string) => `<${tag}>`.repeat(20_000) + within;
  expect(rowsOf('<table><tr><td>'.repeat(3000))).toHaveLength(3000);
  expect(rowsOf(`<table><tr><td>a${deep('div', 'b')}</table>`)).toEqual([[['a\nb']]]);
  expect(rowsOf(`<table><tr><td>a<sup>${deep('span', '1')}</table>`)).toEqual([[['a']]]);
});

it('reads as much of a cell as a workbook holds', () => {
  const [rows] = rowsOf(`<table><tr><td>Oslo ${'('.repeat(40_000)}<td>Norway</table>`);
  expect(rows?.[0]?.map(({ length }) => length)).toEqual([32_767, 6]);
});
