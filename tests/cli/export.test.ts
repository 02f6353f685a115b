import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { exportPacks } from '../../cli/export.ts';
import { followRecipe } from '../../cli/recipe.ts';
import { smallPack } from '../utils/core/pack/small-pack.ts';
import { call, callByNode } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (...words: readonly string[]) => call(exportPacks, folder, ...words);

it('prints one file and nothing besides', () => {
  writeFileSync(join(folder, 'small.json'), JSON.stringify(smallPack()));
  const { status, stdout, stderr } = callByNode('export', folder, '--format', 'ftm', 'small.json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const line of stdout.toString().trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('schema');
});

it('makes a pack again of what it wrote', async () => {
  writeFileSync(join(folder, 'small.json'), JSON.stringify(smallPack()));
  await write('--format', 'ftm', '--out', 'small.ftm.json', 'small.json');
  const made = await call(followRecipe, folder, 'ftm', 'small.ftm.json', '--out', 'again.json');
  expect(made.stderr).toMatch(/3 institutions with \d+ names, .* in the pack/);
  const again = JSON.parse(readFileSync(join(folder, 'again.json'), 'utf8'));
  expect(again.institutions.map(({ id }: { id: string }) => id)).toEqual(smallPack().institutions.map(({ id }) => id));
});

it('says how it tells an agreement of many parties, on stderr', async () => {
  const { institutions, agreements, ...pack } = smallPack();
  const [body] = institutions;
  const many = Array.from({ length: 40 }, (_, at) => ({ ...body, id: `body-${at}`, name: `Body ${at}` }));
  const pact = { ...agreements[0], parties: many.map(({ id }) => id), signatories: [] };
  const crowded = { ...pack, institutions: [...institutions, ...many], agreements: [pact, ...agreements.slice(1)] };
  writeFileSync(join(folder, 'crowded.json'), JSON.stringify(crowded));
  const { status, stdout, stderr } = await write('--format', 'graphml', 'crowded.json');
  expect([status, stderr]).toEqual([
    0,
    'Records that tie more than 200 pairs: 1. Each is a node of its own, with an edge to each institution. (docs/exports.md)\n',
  ]);
  expect(stdout.toString()).toContain(`target="agreement/${agreements[0]?.id}"`);
  expect((await write('--format', 'notes', 'crowded.json')).stderr).toBe('');
});

it('writes several files into a folder, or into a zip archive', async () => {
  expect(await write('--format', 'notes', '--out', 'vault')).toMatchObject({ status: 0 });
  expect(readdirSync(join(folder, 'vault'))).toEqual(
    expect.arrayContaining(['README.md', 'agreements', 'institutions', 'officials']),
  );
  expect(await write('--format', 'data-package', '--out', 'tables.zip')).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'tables.zip')).subarray(0, 2).toString()).toBe('PK');
  expect((await write('--format', 'data-package')).stdout.subarray(0, 2).toString()).toBe('PK');
});

it('says what is wrong with a pack, and writes nothing', async () => {
  writeFileSync(join(folder, 'broken.json'), '{"format":"partnership-pack/2"}');
  const { status, stderr } = await write('--format', 'gexf', '--out', 'never.gexf', 'broken.json', 'nowhere.json');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^broken\.json: .*\n/);
  expect(stderr).toMatch(/nowhere\.json: cannot be read/);
  expect(existsSync(join(folder, 'never.gexf'))).toBe(false);
});

it('says in words why it cannot write', async () => {
  writeFileSync(join(folder, 'a-file'), '');
  const { status, stderr } = await write('--format', 'gexf', '--out', 'a-file/graph.gexf');
  expect([status, stderr]).toEqual([
    1,
    'export: a-file/graph.gexf: cannot be written: a part of its path is a file and no folder\n',
  ]);
});

it('takes no fault of printing for a file that it cannot write', async () => {
  const fault = Object.assign(new Error('EPIPE'), { code: 'EPIPE', errno: -32, syscall: 'write' });
  const said: string[] = [];
  const printing = exportPacks(['--format', 'gexf'], {
    folder,
    print() {
      throw fault;
    },
    say: (line) => said.push(line),
  });
  await expect(printing).rejects.toBe(fault);
  expect(said).toEqual([]);
});

it('writes no calendar without entries, and says why', async () => {
  const why = 'export: No agreement here has the date of an end or a renewal, so a calendar would be empty.\n';
  const { status, stdout, stderr } = await write('--format', 'calendar', '--out', 'ends.ics');
  expect([status, stdout.toString(), stderr]).toEqual([1, '', why]);
  expect(existsSync(join(folder, 'ends.ics'))).toBe(false);
  expect(await write('--format', 'calendar')).toMatchObject({ status: 1, stderr: why });
});

it('is a wrong call without a format', async () => {
  expect(await write()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage:') });
});
