/** `npm run pages` on the project's own pages: the extension changes none of them, and none of them fails with it. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type { PageComparison } from '../bench/saved-pages/compare-loads.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(...words: string[]): Promise<{ readonly code: number | null; readonly printed: string }> {
  const child = spawn(process.execPath, [join(root, 'tests/bench/pages.ts'), ...words], { cwd: root });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, printed })));
}

it('compares saved pages with and without the extension', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'partnership-lens-pages-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const json = join(folder, 'pages.json');
  const { code, printed } = await run(join(root, 'tests/fixtures'), '--times', '1', '--json', json);
  expect(printed).toContain('0 pages changed by the extension');
  const found = JSON.parse(await readFile(json, 'utf8')) as PageComparison[];
  expect(found.length).toBeGreaterThan(3);
  expect(found.filter(({ difference, exceptions }) => difference !== null || exceptions.length > 0)).toEqual([]);
  expect(code).toBe(0);
});

it('says what is wrong with a call', async () => {
  expect(await run()).toMatchObject({ code: 2, printed: expect.stringContaining('Give one folder') });
  const missing = await run(join(root, 'tests/no-such-folder'));
  expect(missing).toMatchObject({ code: 2, printed: expect.stringContaining('is no folder that can be read') });
});
