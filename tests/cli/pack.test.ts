import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportPacks } from '../../cli/export.ts';
import { checkPackFiles } from '../../cli/pack.ts';
import { readRegisterFile } from '../../cli/register.ts';
import { bundledPack } from '../../data/bundled-pack.ts';
import { keyFingerprint, makeKeys, signPack } from '../../utils/core/signing/sign-pack.ts';
import { change, smallPack } from '../utils/core/pack/small-pack.ts';
import { call, callByNode } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...files: readonly string[]) => call(checkPackFiles, folder, ...files);
const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

it('takes no word that looks like an option for a file', async () => {
  const { status, stderr } = await run('--nonsense');
  expect({ status, stderr }).toEqual({ status: 2, stderr: "Unknown option '--nonsense'\n" });
});

it('prints the assembled pack and nothing else', () => {
  const { status, stdout, stderr } = callByNode('pack', folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout.toString())).toEqual(bundledPack);
  expect(stdout.toString().startsWith('{\n  "format": "partnership-pack/2"')).toBe(true);
});

it('finds no fault in the whole pack that the documentation gives as an example', async () => {
  const documentation = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
  write('example.json', /^```json\n(.*?)^```$/ms.exec(documentation)?.[1] ?? '');
  const { status, stderr } = await run('example.json');
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr:
      'example.json: valid: Partners of Harbour State University, version 1, 2 institutions, 1 official, 2 records\n',
  });
});

describe('a file', () => {
  it('that is sound is said to be, with what is in it', async () => {
    write('small.json', smallPack());
    const { status, stdout, stderr } = await run('small.json');
    expect({ status, stdout: stdout.toString(), stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: 'small.json: valid: A small pack, version 1, 3 institutions, 2 officials, 3 records\n',
    });
  });

  it('that is broken has a line for each fault, and does not keep others from being checked', async () => {
    const document = change(smallPack(), 'institutions[0].country', 'China');
    write('broken.json', change(document, 'visits[0].hosts[0]', 'x'));
    write('cut.json', '{"format":');
    write('sound.json', smallPack());
    const { status, stderr } = await run('broken.json', 'cut.json', 'nowhere.json', 'sound.json');
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'broken.json: institutions[0].country: "China" is not an ISO 3166-1 alpha-2 code',
      `broken.json: visits[0].hosts[0]: "x" is not one of the pack's institutions`,
      expect.stringMatching(/^cut\.json: is not JSON: /),
      expect.stringMatching(/^nowhere\.json: cannot be read: there is no such file/),
      expect.stringMatching(/^sound\.json: valid: /),
      '',
    ]);
  });

  it('with many faults that are alike has ten of them and the number of the others', async () => {
    const sources = Array.from({ length: 1_212 }, (_, at) => ({
      id: `S${at}`,
      publisher: 'P',
      title: 'T',
      language: 'en',
    }));
    write('many.json', { ...smallPack(), sources: [...smallPack().sources, ...sources] });
    const lines = (await run('many.json')).stderr.trim().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('many.json: and 1,202 more like these');
  });
});

describe('a signed file', async () => {
  const { subtle } = globalThis.crypto;
  const keys = await makeKeys(subtle);
  const signed = await signPack(smallPack(), keys, subtle);
  write('signed.json', signed);
  write('changed.json', { ...signed, version: '2' });
  writeFileSync(join(folder, 'agreements.csv'), 'Partner,Signed\nUniversity of Somewhere,2020\n');
  const why = 'changed.json: was changed after its publisher signed it, or is damaged';

  it('that is as its publisher signed it names the key', async () => {
    const { status, stderr } = await run('signed.json');
    const by = await keyFingerprint(keys, subtle);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(new RegExp(`^signed\\.json: valid: .*, signed by the key ${by}\n$`)),
    });
    expect(await call(exportPacks, folder, '--format', 'ftm', 'signed.json')).toMatchObject({ status: 0 });
    expect(await call(readRegisterFile, folder, 'agreements.csv', '--pack', 'signed.json')).toMatchObject({
      status: 0,
    });
  });

  it('that was changed afterwards is no sound one for any command', async () => {
    expect(await run('changed.json')).toMatchObject({ status: 1, stderr: `${why}\n` });
    const exported = await call(exportPacks, folder, '--format', 'ftm', 'changed.json');
    expect([exported.status, exported.stdout.toString(), exported.stderr]).toEqual([1, '', `${why}\n`]);
    const register = await call(readRegisterFile, folder, 'agreements.csv', '--pack', 'changed.json');
    expect([register.status, register.stdout.toString()]).toEqual([1, '']);
    expect(register.stderr).toContain(why);
  });
});
