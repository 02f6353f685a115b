import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { measureSet, pagesIn, REPORT_SETS, reportsOf } from './measure.ts';
import recorded from './recorded.json' with { type: 'json' };

describe.each(REPORT_SETS)('pages of the set %s', (set) => {
  const { all, wrong, missed, faulty } = measureSet(set);
  const before = recorded[set];
  const details = JSON.stringify({ wrong, missed, faulty }, null, 1);

  test('are read at least as well as recorded', () => {
    expect(wrong.length, details).toBeLessThanOrEqual(before.wrong);
    expect(missed.length, details).toBeLessThanOrEqual(before.missed);
  });

  test.each(Object.entries(before.accuracy))('have their %s right at least as often as recorded', (field, share) => {
    expect(all.accuracy[field] ?? 0, details).toBeGreaterThanOrEqual(share);
  });
});

describe('ordinary news', () => {
  const folder = join(import.meta.dirname, 'ordinary');
  const pages = pagesIn(folder);

  test('is most of the news', () => {
    expect(pages.length).toBeGreaterThanOrEqual(40);
  });

  test('brings no proposal', () => {
    const proposals = pages.flatMap(({ page, html }) =>
      reportsOf(readPage(html))
        .reports.filter(({ propose }) => propose)
        .map(({ type, quote }) => `${page}: ${type} ${quote}`),
    );
    expect(proposals).toEqual([]);
  });
});
