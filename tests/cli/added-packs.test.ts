import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPackFiles } from '../../cli/added-packs.ts';
import { bundledPack } from '../../data/bundled-pack.ts';
import { change, smallPack } from '../utils/core/pack/small-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));

it('reads packs before a browser is started', async () => {
  write('small.json', smallPack());
  expect(await readPackFiles(['small.json'], folder)).toEqual([
    { file: 'small.json', path: join(folder, 'small.json'), id: 'small', version: '1', title: 'A small pack' },
  ]);
});

it('says everything that is wrong with all of them', async () => {
  write('one.json', smallPack());
  write('two.json', smallPack());
  write('bundled.json', bundledPack);
  write('broken.json', change(change(smallPack(), 'institutions[0].country', 'China'), 'visits[0].hosts[0]', 'x'));
  const files = ['one.json', 'two.json', 'bundled.json', 'broken.json', 'nowhere.json'];
  await expect(readPackFiles(files, folder)).rejects.toMatchObject({
    reasons: [
      'two.json: its id “small” is that of one.json',
      'bundled.json: its id “ouc-articles” is that of a bundled pack',
      'broken.json: institutions[0].country: "China" is not an ISO 3166-1 alpha-2 code',
      `broken.json: visits[0].hosts[0]: "x" is not one of the pack's institutions`,
      expect.stringMatching(/^nowhere\.json: cannot be read: there is no such file/),
    ],
  });
});
