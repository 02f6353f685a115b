import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';
import { change, smallPack } from '../utils/core/pack/small-pack.ts';

const tool = fileURLToPath(new URL('../../cli/pack.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Paths are relative to the folder of the caller, which npm passes on. */
const run = (...files: readonly string[]) =>
  spawnSync(process.execPath, [tool, ...files], { encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } });
const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

it('prints the assembled pack and nothing else', () => {
  const { status, stdout, stderr } = run();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(bundledPack);
  expect(stdout.startsWith('{\n  "format": "partnership-pack/2"')).toBe(true);
});

describe('a file', () => {
  it('that is sound is said to be, with what is in it', () => {
    write('small.json', smallPack());
    const { status, stdout, stderr } = run('small.json');
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: 'small.json: valid: A small pack, version 1, 3 institutions, 2 officials, 3 records\n',
    });
  });

  it('that is broken has a line for each fault, and does not keep others from being checked', () => {
    const document = change(smallPack(), 'institutions[0].country', 'China');
    write('broken.json', change(document, 'visits[0].hosts[0]', 'x'));
    write('cut.json', '{"format":');
    write('sound.json', smallPack());
    const { status, stderr } = run('broken.json', 'cut.json', 'nowhere.json', 'sound.json');
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'broken.json: institutions[0].country: "China" is not an ISO 3166-1 alpha-2 code',
      `broken.json: visits[0].hosts[0]: "x" is not one of the pack's institutions`,
      expect.stringMatching(/^cut\.json: is not JSON: /),
      expect.stringMatching(/^nowhere\.json: cannot be read: ENOENT/),
      expect.stringMatching(/^sound\.json: valid: /),
      '',
    ]);
  });

  it('with many faults that are alike has ten of them and the number of the others', () => {
    const sources = Array.from({ length: 1_212 }, (_, at) => ({
      id: `S${at}`,
      publisher: 'P',
      title: 'T',
      language: 'en',
    }));
    write('many.json', { ...smallPack(), sources: [...smallPack().sources, ...sources] });
    const lines = run('many.json').stderr.trim().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('many.json: and 1,202 more like these');
  });
});
