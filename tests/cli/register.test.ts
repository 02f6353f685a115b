import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, onTestFinished, vi } from 'vitest';
import { readRegisterFile } from '../../cli/register.ts';
import { bundledDocuments } from '../../data/bundled-packs.ts';
import { trustPack } from '../../utils/core/pack/parse.ts';
import { call } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'register-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]) => call(readRegisterFile, folder, ...words);

const packs = bundledDocuments.map(trustPack);
const all = packs.flatMap(({ id, institutions }) => institutions.map((each) => ({ pack: id, ...each })));
const [shared, other] = all.filter(
  ({ identifiers, country, kind }) => identifiers?.ror && country && kind === 'university',
);
if (!shared || !other) throw new Error('The bundled packs have no two bodies in the registry');

const { ror } = shared.identifiers ?? {};
writeFileSync(
  join(folder, 'given.json'),
  JSON.stringify({
    id: 'given',
    institutions: [
      {
        id: 'otherwise',
        name: 'A Body Called Otherwise',
        kind: 'university',
        names: [],
        identifiers: { ror },
        citations: [],
      },
      { id: 'tides', name: 'Institute of Tides', kind: 'university', country: 'SE', names: [], citations: [] },
    ],
  }),
);
writeFileSync(
  join(folder, 'agreements.csv'),
  `Partner,Type of agreement,Signed\n${[shared.name, 'A Body Called Otherwise', other.name, 'Institute of Tides']
    .map((partner) => `"${partner}",Memorandum of Understanding,2020-01-02`)
    .join('\n')}\n`,
);

const partners = (stdout: Buffer): readonly string[] =>
  JSON.parse(stdout.toString()).rows.map(({ partnerEntity }: { partnerEntity: string }) => partnerEntity);

it('compares partners with the bundled packs too, but for bodies that a given pack has, by its own names for them', async () => {
  const { status, stdout } = await run('agreements.csv', '--pack', 'given.json');
  expect(status).toBe(0);
  expect(partners(stdout)).toEqual([null, 'otherwise', `${other.pack}:${other.id}`, 'tides']);
});

it('writes the pack into a folder that is not there yet, with the ids that other packs know', async () => {
  const out = ['--home', 'Harbour University', '--out', 'new/folder/pack.json'];
  expect(await run('agreements.csv', '--pack', 'given.json', ...out)).toMatchObject({ status: 0, stderr: '' });
  const pack = JSON.parse(readFileSync(join(folder, 'new/folder/pack.json'), 'utf8'));
  const named = pack.agreements.flatMap(({ parties }: { parties: readonly { id?: string }[] }) =>
    parties.map((party) => party.id ?? party),
  );
  expect(named).toEqual(expect.arrayContaining(['given:otherwise', 'given:tides', `${other.pack}:${other.id}`]));
});

it('says in words why the pack cannot be written', async () => {
  const { status, stderr } = await run(
    'agreements.csv',
    '--home',
    'Harbour University',
    '--out',
    'given.json/pack.json',
  );
  expect(status).toBe(1);
  expect(stderr).toBe(
    `register: ${join(folder, 'given.json/pack.json')}: cannot be written: a part of its path is a file and no folder\n`,
  );
});

it('says that a file without sheets has none', async () => {
  const { status, stderr } = await run('agreements.csv', '--sheet', '9');
  expect(status).toBe(1);
  expect(stderr).toContain('Only a workbook has sheets');
});

it('takes the day where the reader is for today', async () => {
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });
  // Noon in Greenwich is two in the morning of the next day there.
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  vi.useFakeTimers({ now: Date.UTC(2030, 0, 14, 12), toFake: ['Date'] });
  writeFileSync(join(folder, 'today.csv'), 'Partner,Type,Signed\nVexvelt University,MoU,2030-01-15\n');
  const { stdout } = await run('today.csv');
  expect(JSON.parse(stdout.toString()).rows[0]).toMatchObject({ signed: '2030-01-15', doubts: [] });
});
