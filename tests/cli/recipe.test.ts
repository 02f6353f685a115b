import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { followRecipe } from '../../cli/recipe.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { record } from './recipes/ror/sample-records.ts';
import { call, callByNode } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]) => call(followRecipe, folder, ...words);

it('writes a pack and says what is in it and what is not; prints nothing else', () => {
  writeFileSync(join(folder, 'dump.json'), JSON.stringify([record('n'), record('w', { status: 'withdrawn' })]));
  const { status, stdout, stderr } = callByNode('recipe', folder, 'ror', 'dump.json', '--out', 'pack.json');
  expect({ status, stdout: stdout.toString() }).toEqual({ status: 0, stdout: '' });
  expect(stderr.split('\n')).toEqual([
    '2 records read, 1 institution with 6 names in the pack',
    '  left out 1: status: withdrawn, such as 0w0000000',
    `Wrote ${join(folder, 'pack.json')}`,
    '',
  ]);
  expect(parsePack(JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'))).institutions).toHaveLength(1);
});

it('says how it is used where it is called wrong', async () => {
  const { status, stdout, stderr } = await run();
  expect({ status, stdout: stdout.toString() }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^A recipe is needed\n\nUsage: npm --silent run recipe -- NAME FILE/);
});

it('says why there is no pack, and leaves none behind', async () => {
  writeFileSync(join(folder, 'broken.json'), '[{"id":');
  const { status, stderr } = await run('ror', 'broken.json', '--out', 'none.json');
  expect(status).toBe(1);
  expect(stderr).toBe(`recipe: ${join(folder, 'broken.json')}: ends in the middle of its array\n`);
  expect(existsSync(join(folder, 'none.json'))).toBe(false);
  writeFileSync(join(folder, 'sound.json'), JSON.stringify([record('n')]));
  expect((await run('ror', 'sound.json', '--out', 'sound.json/pack.json')).stderr).toBe(
    `recipe: ${join(folder, 'sound.json/pack.json')}: cannot be written: a part of its path is a file and no folder\n`,
  );
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('writes into a folder that is not there yet', async () => {
  writeFileSync(join(folder, 'one.json'), JSON.stringify([record('n')]));
  expect((await run('ror', 'one.json', '--out', 'new/folder/pack.json')).status).toBe(0);
  expect(existsSync(join(folder, 'new/folder/pack.json'))).toBe(true);
});

it('says in words that a file is not there, or is a folder', async () => {
  const file = join(folder, 'missing.zip');
  for (const recipe of ['ror', 'wikidata', 'cordis', 'us-travels']) {
    const { status, stderr } = await run(recipe, 'missing.zip', '--out', 'none.json');
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `recipe: ${file}: cannot be read: there is no such file\n`,
    });
  }
  expect((await run('ror', '.', '--out', 'none.json')).stderr).toBe(
    `recipe: ${folder}: cannot be read: it is a folder\n`,
  );
});
