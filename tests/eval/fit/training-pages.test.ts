import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTrainingPages } from './training-pages.ts';

test('the marks of mentions are taken out of the text, and give their places', () => {
  const folder = mkdtempSync(join(tmpdir(), 'training-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(
    join(folder, 'pages', 'a.html'),
    '<html lang="en"><body><p>Engineers at <data value="leeds">Leeds</data> met <data value="lund" class="optional">Lund</data>.</p></body></html>',
  );
  const [page] = readTrainingPages(folder);
  expect(page?.blocks.map(({ text }) => text)).toEqual(['Engineers at Leeds met Lund.']);
  expect(page?.mentions).toEqual([
    { block: 1, start: 13, end: 18, entity: 'leeds', isOptional: false },
    { block: 1, start: 23, end: 27, entity: 'lund', isOptional: true },
  ]);
});
