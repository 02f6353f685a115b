import { expect, it } from 'vitest';
import type { PageComparison } from './compare-loads.ts';
import { reportLines } from './report.ts';

const page = (name: string, given: Partial<PageComparison> = {}): PageComparison => ({
  page: name,
  added: 1,
  difference: null,
  changesByItself: false,
  exceptions: [],
  ...given,
});

it('prints the distribution, the slowest pages first, and what went wrong', () => {
  const pages = [
    page('a.html', { added: 2 }),
    page('b.html', { added: 30, difference: '"a" became "b"' }),
    page('c.html', { added: null }),
    page('d.html', { added: 5, difference: '"1" became "2"', changesByItself: true, exceptions: ['TypeError: x'] }),
  ];
  expect(reportLines(pages)).toEqual([
    '4 pages, 1 of them never idle and not measured',
    'Added time of the main thread: median 5 ms, 90th percentile 30 ms, worst 30 ms',
    '      30 ms  b.html',
    '       5 ms  d.html',
    '       2 ms  a.html',
    '1 page changed by the extension',
    '  b.html: "a" became "b"',
    '1 page with exceptions that come with the extension only',
    '  d.html: TypeError: x',
  ]);
});

it('says nothing of time where no page could be measured', () => {
  expect(reportLines([page('a.html', { added: null })])).toEqual([
    '1 page, 1 of them never idle and not measured',
    '0 pages changed by the extension',
    '0 pages with exceptions that come with the extension only',
  ]);
});
