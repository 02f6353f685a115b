import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { cordisRecipe } from '../../../../cli/recipes/cordis/recipe.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';

const folder = mkdtempSync(join(tmpdir(), 'cordis-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(import.meta.dirname, 'sample', name);
const tables = {
  'project.csv': readFileSync(at('project.csv'), 'utf8'),
  'organization.csv': readFileSync(at('organization.csv'), 'utf8'),
};
type Table = keyof typeof tables;
const make = (files: readonly string[], countries: readonly string[] = []) =>
  cordisRecipe.make(files, { countries, types: [], today: '2026-11-28' });
const changed = (table: Table, from: string, to: string) => {
  for (const [name, text] of Object.entries(tables))
    writeFileSync(join(folder, name), name === table ? text.replace(from, to) : text);
  return make([join(folder, 'project.csv'), join(folder, 'organization.csv')]);
};
const whole = () => make([at('organization.csv'), at('project.csv')]);

describe('a pack of research projects', () => {
  it('is a whole pack with licence, publisher and the day of its last change', async () => {
    const { pack, read } = await whole();
    expect(parsePack(pack)).toMatchObject({ id: 'cordis', licence: 'CC-BY-4.0', asOf: '2026-03-02' });
    expect(read).toBe(8);
  });

  it('has a project as an agreement of its participants, the coordinator first', async () => {
    const { pack } = await whole();
    expect(pack.agreements).toMatchObject([
      {
        id: 'project-101000001',
        kind: 'research-agreement',
        kindInSource: 'grant agreement',
        title: 'ZEMBLA: Birds of Zembla; a survey',
        parties: ['pic-900000001', 'pic-900000002'],
        signed: '2023-11-20',
        starts: '2024-01-01',
        ends: '2027-12-31',
        status: 'in-force',
      },
      { id: 'project-101000002', status: 'ended', parties: ['pic-900000001', 'pic-900000003'] },
    ]);
  });

  it('knows organisations by their numbers, with names, kinds and countries', async () => {
    const { pack } = await whole();
    expect(pack.institutions).toMatchObject([
      {
        id: 'pic-900000002',
        name: 'POLYTECHNIC OF ONHAVA',
        kind: 'university',
        country: 'GB',
        identifiers: { pic: '900000002' },
        url: 'https://po.example',
      },
      { id: 'pic-900000001', names: [{ text: 'UNIVERSITY OF ZEMBLA' }, { text: 'UniZ', kind: 'acronym' }] },
      { id: 'pic-900000003', kind: 'company', country: 'GR' },
    ]);
  });

  it('comes from the zip of the register as well', async () => {
    const zip = join(folder, 'cordis.zip');
    const bytes = Object.entries(tables).map(
      ([name, text]) => [`csv/${name}`, new TextEncoder().encode(text)] as const,
    );
    writeFileSync(zip, zipSync({ ...Object.fromEntries(bytes), 'csv/topics.csv': new Uint8Array([1]) }));
    expect((await make([zip])).pack.agreements).toHaveLength(2);
  });

  it('holds the projects with a partner in some countries where it is asked to', async () => {
    const { pack } = await make([at('project.csv'), at('organization.csv')], ['GR']);
    expect([pack.id, pack.agreements.map(({ id }) => id)]).toEqual(['cordis-gr', ['project-101000002']]);
  });
});

describe('what is wrong is counted with an example, and the rest still made', () => {
  it.each<[reason: string, table: Table, from: string, to: string]>([
    ['signed in the future', 'project.csv', '2023-11-20', '2049-11-20'],
    ['project without a number', 'project.csv', '"101000001"', '"ZEMBLA"'],
    ['project whose number was already read', 'project.csv', '"101000001"', '"101000002"'],
    ['row with another number of cells than the header', 'project.csv', ';"2026-03-02 10:11:12"', ''],
    ['organisation without a number of nine digits', 'organization.csv', '"900000002"', '"9"'],
    ['organisation without a name of at most 300 characters', 'organization.csv', 'POLYTECHNIC OF ONHAVA', ''],
  ])('%s', async (reason, table, from, to) => {
    const { pack, leftOut, examples } = await changed(table, from, to);
    expect(leftOut.get(reason)).toBe(1);
    expect(examples?.get(reason)).toContain('.csv, row');
    expect(pack.agreements.length).toBeGreaterThan(0);
  });

  it.each<[reason: string, from: string, to: string]>([
    ['startDate that is no day', '"2024-01-01"', '"2024-13-01"'],
    ['end before the start', '"2027-12-31"', '"2020-12-31"'],
  ])('%s', async (reason, from, to) => {
    const { pack, dropped } = await changed('project.csv', from, to);
    expect(dropped.get(reason)).toBe(1);
    expect(pack.agreements).toHaveLength(2);
  });

  it('a project that no file has, and one with a single organisation', async () => {
    const { leftOut } = await changed('organization.csv', '"101000002";"900000003"', '"101000009";"900000003"');
    expect(Object.fromEntries(leftOut)).toEqual({
      'project with fewer than two organisations': 2,
      'organisations of a project that no file has': 1,
    });
  });
});

it('refuses tables of another form, and says their columns', async () => {
  const other = join(folder, 'other.csv');
  writeFileSync(other, 'a;b\n1;2\n');
  await expect(make([other])).rejects.toThrow('no table of CORDIS');
  await expect(make([at('project.csv')])).rejects.toThrow('both project.csv and organization.csv are needed');
});
