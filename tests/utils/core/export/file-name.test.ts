import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { fileName } from '../../../../utils/core/export/file-name.ts';
import { localIsoDay } from '../../../../utils/core/facts/dates/read-date.ts';
import { hostileText, plainExport } from './sample-export.ts';

const named = (title: string): string =>
  fileName(
    { ...plainExport, pages: plainExport.pages.map((page) => ({ ...page, title })) },
    { extension: 'csv' },
    '2026-11-22',
  );

it.each([
  ['A visit: to the “North”', 'a-visit-to-the-north-2026-11-22.csv'],
  ['国家开放大学 | 新闻', '国家开放大学-新闻-2026-11-22.csv'],
  ['', 'partnership-lens-2026-11-22.csv'],
  ['../../etc/passwd', 'etc-passwd-2026-11-22.csv'],
  ['x'.repeat(300), `${'x'.repeat(60)}-2026-11-22.csv`],
])('%s', (title, expected) => expect(named(title)).toBe(expected));

it.each([
  ['Pacific/Kiritimati', '2026-11-22'],
  ['UTC', '2026-11-21'],
  ['Pacific/Pago_Pago', '2026-11-20'],
])("has the day of the reader's time zone in %s", (zone, day) => {
  // Node reads its time zone again whenever it is set.
  vi.stubEnv('TZ', zone);
  const now = new Date(zone === 'Pacific/Pago_Pago' ? '2026-11-21T10:00:00Z' : '2026-11-21T10:30:00Z');
  expect(fileName(plainExport, { extension: 'csv' }, localIsoDay(now))).toBe(`a-visit-to-the-north-${day}.csv`);
  vi.unstubAllEnvs();
});

it('is safe for any title', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      expect(named(title)).toMatch(/^[\p{L}\p{M}\p{N}-]+-2026-11-22\.csv$/u);
    }),
  );
});
