/** A wrong call of the commands that measure: one sentence, exit code 2, and nothing is begun. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call } from '../cli/terminal.ts';
import { evaluate } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'eval-'));
mkdirSync(join(folder, 'empty'));
mkdirSync(join(folder, 'pages'));
writeFileSync(join(folder, 'pages', 'a.html'), '<p>Leeds rests.');
writeFileSync(join(folder, 'gold.jsonl'), 'words');
writeFileSync(join(folder, 'gold-of-none.jsonl'), '');
writeFileSync(join(folder, 'words.txt'), 'words');

test.each([
  [['--nonsense'], "Unknown option '--nonsense'"],
  [['--corpus', 'none'], '--corpus is one of main'],
  [['--errors', 'many'], '--errors is a whole number'],
  [['--browser', 'lynx'], '--browser is chromium or firefox'],
  [['--pages', 'pages'], '--pages and --gold go together'],
  [['--pages', 'none', '--gold', 'gold-of-none.jsonl'], 'none: there is nothing of this name'],
  [['--pages', 'empty', '--gold', 'gold-of-none.jsonl'], 'empty: it holds no file'],
  [['--pages', 'pages', '--gold', 'gold.jsonl'], 'gold.jsonl: line 1 is not JSON'],
  [['--pack', 'words.txt'], 'words.txt: it is no sound pack: is not JSON'],
  [['--pack', 'none.json'], 'none.json: there is nothing of this name'],
  [['--reports', '--folder', 'empty'], 'gold.json: there is nothing of this name'],
  [['--fit'], '--fit needs a folder'],
  [['--fit', '--training', 'empty'], 'pack.json: there is nothing of this name'],
])('npm run eval -- %j', async (words, why) => {
  const { status, stdout, stderr } = await call(evaluate, folder, ...words);
  expect(stderr).toContain(why);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(2);
  expect(stdout.toString()).toBe('');
});
