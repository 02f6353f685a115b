/** A wrong call of the benchmark is refused before a browser is started. */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from '../cli/terminal.ts';
import { writeTable } from './docs.ts';
import { comparePages } from './pages.ts';
import { measureAll } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
mkdirSync(join(folder, 'empty'));

test.each([
  ['bench', measureAll, ['--nonsense'], "Unknown option '--nonsense'"],
  ['bench', measureAll, ['--rows', '5,600'], '--rows takes numbers from 1 to 25'],
  ['bench', measureAll, ['--json', 'none/figures.json'], 'none: there is nothing of this name'],
  ['pages', comparePages, ['--nonsense'], "Unknown option '--nonsense'"],
  ['pages', comparePages, [], 'Give one folder of saved pages'],
  ['pages', comparePages, ['none'], 'none: this is no folder that can be read'],
  ['pages', comparePages, ['empty'], 'empty: it holds no HTML files'],
  ['pages', comparePages, ['empty', '--times', '0'], '--times is a whole number'],
  ['bench:docs', writeTable, ['none.json'], 'none.json: there is nothing of this name'],
  ['bench:docs', writeTable, ['--nonsense'], "Unknown option '--nonsense'"],
] as const)('npm run %s', async (_, tool, words, why) => {
  const { status, stderr } = await call(tool, folder, ...words);
  expect(stderr).toContain(why);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(status).toBe(2);
});
