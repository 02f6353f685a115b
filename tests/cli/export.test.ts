import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { smallPack } from '../utils/core/pack/small-pack.ts';

const toolAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (tool: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [toolAt(tool), ...words], { env: { ...process.env, INIT_CWD: folder } });
const write = (...words: readonly string[]) => {
  const { status, stdout, stderr } = run('../../cli/export.ts', ...words);
  return { status, stdout, stderr: stderr.toString() };
};

it('prints one file and nothing besides', () => {
  writeFileSync(join(folder, 'small.json'), JSON.stringify(smallPack()));
  const { status, stdout, stderr } = write('--format', 'ftm', 'small.json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const line of stdout.toString().trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('schema');
});

it('makes a pack again of what it wrote', () => {
  writeFileSync(join(folder, 'small.json'), JSON.stringify(smallPack()));
  write('--format', 'ftm', '--out', 'small.ftm.json', 'small.json');
  const made = run('../../cli/recipe.ts', 'ftm', 'small.ftm.json', '--out', 'again.json');
  expect(made.stderr.toString()).toMatch(/3 institutions with \d+ names, .* in the pack/);
  const again = JSON.parse(readFileSync(join(folder, 'again.json'), 'utf8'));
  expect(again.institutions.map(({ id }: { id: string }) => id)).toEqual(smallPack().institutions.map(({ id }) => id));
});

it('writes several files into a folder, or into a zip archive', () => {
  expect(write('--format', 'notes', '--out', 'vault')).toMatchObject({ status: 0 });
  expect(readdirSync(join(folder, 'vault'))).toEqual(
    expect.arrayContaining(['README.md', 'agreements', 'institutions', 'officials']),
  );
  expect(write('--format', 'data-package', '--out', 'tables.zip')).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'tables.zip')).subarray(0, 2).toString()).toBe('PK');
  expect(write('--format', 'data-package').stdout.subarray(0, 2).toString()).toBe('PK');
});

it('says what is wrong with a pack, and writes nothing', () => {
  writeFileSync(join(folder, 'broken.json'), '{"format":"partnership-pack/2"}');
  const { status, stderr } = write('--format', 'gexf', '--out', 'never.gexf', 'broken.json', 'nowhere.json');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^broken\.json: .*\n/);
  expect(stderr).toMatch(/nowhere\.json: cannot be read/);
  expect(existsSync(join(folder, 'never.gexf'))).toBe(false);
});

it('is a wrong call without a format', () => {
  expect(write()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage:') });
});
