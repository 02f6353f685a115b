import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFigures, withTable } from './docs-table.ts';
import { figure, row } from './measure.ts';

const docs = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const { note: _, ...longestTask } = row(7, 'longest task', '≤ 50 ms', figure([40, 52.2, 61]), 'note', 28);
const rows = [longestTask];
const page =
  'Before\n\n<!-- Written by `npm run bench:docs`; do not edit. -->\n\nold\n\n<!-- End of what is written. -->\nAfter\n';

describe('the table in the docs', () => {
  test('replaces the earlier one and leaves the rest of the page', () => {
    const written = withTable(page, rows);
    expect(written).toContain('| 7 | longest task | 52.2  | 40–61  | ≤ 50 ms | NO  | 28      |');
    expect(written).toMatch(/^Before\n/);
    expect(written).toMatch(/-->\nAfter\n$/);
    expect(written).not.toContain('old');
    expect(withTable(written, rows)).toBe(written);
  });

  test.each([
    ['without markers', 'Before\nAfter\n'],
    ['with its markers the wrong way round', page.split('\n').reverse().join('\n')],
  ])('is refused by a page %s', (_, text) => {
    expect(() => withTable(text, rows)).toThrow('markers are missing');
  });

  test('has the committed figures', () => {
    expect(withTable(docs('performance.md'), readFigures(docs('performance.json')))).toBe(docs('performance.md'));
  });
});

describe('the file of figures', () => {
  test('has the rows that the benchmark wrote', () => {
    expect(readFigures(JSON.stringify(rows))).toEqual(rows);
  });

  test.each([
    ['no list', '{}', 'no list of rows'],
    ['an empty list', '[]', 'no list of rows'],
    ['a row without a value', '[{"row": 1}]', 'entry 1 is no row'],
    ['no JSON', 'figures', 'JSON'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => readFigures(text)).toThrow(message);
  });
});
