import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, describe, expect, it } from 'vitest';
import { toDataPackage } from '../../../../../utils/core/export/packs/data-package.ts';
import type { PackExport } from '../../../../../utils/core/export/packs/types.ts';
import { bundledData, everyData, officeData } from './sample-data.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TABLES = 'entities names roles agreements visits events participants ties sources citations'.split(' ');

/** Read by the library of the Frictionless project, from files as a reader has them. */
async function load(data: PackExport): Promise<Package> {
  const own = mkdtempSync(join(folder, 'p-'));
  for (const { path, text } of toDataPackage(data)) writeFileSync(join(own, path), text);
  return Package.load(join(own, 'datapackage.json'), { basePath: own, strict: false });
}

describe.each(everyData)('%s', (_, data) => {
  it('is valid, and every table has its types, its keys, and no reference into the void', async () => {
    const found = await load(data);
    expect({ valid: found.valid, errors: found.errors.map(String) }).toEqual({ valid: true, errors: [] });
    expect(found.resources.map(({ name }) => name)).toEqual(TABLES);
    for (const resource of found.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect(await resource.checkRelations(), resource.name).toBe(true);
      if (resource.name === 'agreements') expect(rows).toHaveLength(data.index.pack.agreements.length);
      if (resource.name === 'sources') expect(rows).toHaveLength(data.index.pack.sources.length);
    }
  });
});

it('has dates as they are given, and the days that they can be', async () => {
  const rows = await (await load(officeData)).getResource('agreements')?.read({ keyed: true });
  expect(rows?.[0]).toMatchObject({
    id: 'exchange',
    kind_in_source: 'Austausch',
    signed: '2024-02-29',
    signed_last: new Date(2024, 1, 29),
    ends: '2027-09-30',
    renewals: '2026-09',
    renews_by_itself: 'yes',
    topics: 'students; and staff; a "quoted" topic',
    summary: 'Line one.\nLine two, with <markup> & more.',
  });
  expect(rows?.[1]).toMatchObject({ ends: 'open', ends_first: null, title: 'Open-ended' });
});

it('has licence, publisher and sources', async () => {
  const { descriptor } = await load(officeData);
  expect(descriptor).toMatchObject({
    licenses: [{ name: 'CC0-1.0', path: 'https://spdx.org/licenses/CC0-1.0' }],
    contributors: [{ title: 'International Office', role: 'publisher' }],
    sources: [{ path: 'https://office.example/register' }],
  });
});

it('guards cells that a spreadsheet would run', () => {
  const entities = toDataPackage(officeData).find(({ path }) => path === 'entities.csv');
  expect(entities?.text).toContain("'=Ministry() of *Learning*");
});

it('names in the commands for Neo4j only tables and columns that there are', () => {
  const files = toDataPackage(bundledData);
  const commands = files.find(({ path }) => path === 'load.cypher')?.text ?? '';
  const loads = [...commands.matchAll(/file:\/\/\/(\S+?)' AS row([^;]*);/g)];
  expect(loads.length).toBe(7);
  for (const [, file, used = ''] of loads) {
    const columns = (files.find(({ path }) => path === file)?.text.split('\r\n')[0] ?? '').split(',');
    for (const [, column] of used.matchAll(/row\.(\w+)/g)) expect(columns, file).toContain(column);
  }
});
