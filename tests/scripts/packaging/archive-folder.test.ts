import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { archiveFiles, filesBelow } from '../../../scripts/packaging/archive-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'packages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The same files, written in another order, on another day, with other rights. */
function build(name: string, order: readonly string[], day: string, mode: number): string {
  const own = join(folder, name);
  mkdirSync(join(own, 'assets'), { recursive: true });
  mkdirSync(join(own, 'node_modules/x'), { recursive: true });
  writeFileSync(join(own, 'node_modules/x/y.js'), name);
  for (const path of order) {
    writeFileSync(join(own, path), `content of ${path}`.repeat(50), { mode });
    utimesSync(join(own, path), new Date(day), new Date(day));
  }
  return own;
}

const PATHS = ['manifest.json', 'assets/é.css', 'assets/b.js', 'Z.html'];

it('is the same byte for byte for two builds in two folders on two days', async () => {
  const one = build('one', PATHS, '2024-02-29', 0o600);
  const two = build('two', PATHS.toReversed(), '2026-11-28T23:59:59', 0o755);
  const [first, second] = await Promise.all([one, two].map(async (own) => archiveFiles(own, await filesBelow(own))));
  expect(Buffer.compare(first ?? new Uint8Array(), second ?? new Uint8Array())).toBe(0);
});

it('has every file in order, and nothing that is installed', async () => {
  const own = build('three', PATHS, '2025-01-01', 0o644);
  const bytes = await archiveFiles(own, await filesBelow(own));
  const names = await new Promise<string[]>((resolve, reject) =>
    fromBuffer(Buffer.from(bytes), { lazyEntries: false }, (error, archive) => {
      if (error) return reject(error);
      const found: string[] = [];
      archive.on('entry', ({ fileName }) => found.push(fileName)).on('end', () => resolve(found));
    }),
  );
  expect(names).toEqual(['Z.html', 'assets/b.js', 'assets/é.css', 'manifest.json']);
});
