import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '../../../../utils/core/export/file-name.ts';
import { hostileText, plainExport } from './sample-export.ts';

const named = (title: string): string =>
  fileName({ ...plainExport, pages: plainExport.pages.map((page) => ({ ...page, title })) }, { extension: 'csv' });

it.each([
  ['A visit: to the “North”', 'a-visit-to-the-north-2026-11-21.csv'],
  ['国家开放大学 | 新闻', '国家开放大学-新闻-2026-11-21.csv'],
  ['', 'partnership-lens-2026-11-21.csv'],
  ['../../etc/passwd', 'etc-passwd-2026-11-21.csv'],
  ['x'.repeat(300), `${'x'.repeat(60)}-2026-11-21.csv`],
])('%s', (title, expected) => expect(named(title)).toBe(expected));

it('is safe whatever the title', () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      expect(named(title)).toMatch(/^[\p{L}\p{M}\p{N}-]+-2026-11-21\.csv$/u);
    }),
  );
});
