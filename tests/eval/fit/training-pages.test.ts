import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTrainingPages } from './training-pages.ts';

/** A training folder with one page of this body. */
function folderWith(body: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'training-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages', 'a.html'), `<html lang="en"><body>${body}</body></html>`);
  return folder;
}

test('the marks of mentions are taken out of the text, and give their places', () => {
  const folder = folderWith(
    '<p>Engineers at <data value="leeds">Leeds</data> met <data value="lund" class="optional">Lund</data>.</p>',
  );
  const [page] = readTrainingPages(folder, () => true);
  expect(page?.blocks.map(({ text }) => text)).toEqual(['Engineers at Leeds met Lund.']);
  expect(page?.mentions).toEqual([
    { block: 1, start: 13, end: 18, entity: 'leeds', isOptional: false },
    { block: 1, start: 23, end: 27, entity: 'lund', isOptional: true },
  ]);
});

test.each([
  ['a mention of nobody', '<p>At <data value="lost">Leeds</data>.</p>', 'the pack has no entity “lost”'],
  [
    'a mark over two blocks',
    '<p>At <data value="leeds">Leeds</p><p>and</data> Lund.</p>',
    'is not closed in its block',
  ],
  ['a mark that is not closed', '<p>At <data value="leeds">Leeds.</p>', 'is not closed in its block'],
  ['a mark without a value', '<p>At <data>Leeds</data>.</p>', 'its mark has no value'],
])('%s is a fault, and not left out', (_, body, why) => {
  expect(() => readTrainingPages(folderWith(body), (id) => id === 'leeds')).toThrow(why);
});

test('a folder without pages is a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'training-'));
  expect(() => readTrainingPages(folder, () => true)).toThrow('pages: there is nothing of this name');
  mkdirSync(join(folder, 'pages'));
  expect(() => readTrainingPages(folder, () => true)).toThrow('it holds no file that ends in .html');
});
