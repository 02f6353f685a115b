import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack as tar } from 'tar-stream';
import { afterAll, describe, expect, it } from 'vitest';
import { usTravelsRecipe } from '../../../../cli/recipes/us-travels/recipe.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';

const folder = mkdtempSync(join(tmpdir(), 'us-travels-'));
afterAll(() => rmSync(folder, { recursive: true }));
const sample = join(import.meta.dirname, 'sample.xml');
const xml = readFileSync(sample, 'utf8');
const today = '2026-11-28';
const make = (file: string, countries: readonly string[] = []) =>
  usTravelsRecipe.make([file], { countries, types: [], today });
const write = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const changed = (from: string, to: string) => make(write('changed.xml', xml.replace(from, to)));

describe('a pack of trips', () => {
  it('is a whole pack with licence, publisher and the day of its last trip', async () => {
    const { pack, read } = await make(sample);
    expect(parsePack(pack)).toMatchObject({ id: 'us-travels', licence: 'CC0-1.0', asOf: '1933-05-03' });
    expect([read, pack.visits.length]).toEqual([3, 3]);
  });

  it('has who travelled, whose government received them, where, and whom they met by a full name', async () => {
    const { pack } = await make(sample);
    expect(pack.visits[0]).toMatchObject({
      id: 'trip-9001',
      kind: 'meeting',
      visitors: ['united-states-department-of-state'],
      hosts: ['government-of-france'],
      date: '1931-03-02/1931-03-04',
      places: [
        { name: 'Paris', country: 'FR' },
        { name: 'Lyon', country: 'FR' },
      ],
      people: [
        { official: 'marlow-ada-jane', role: 'travelled' },
        { official: 'emile-tournesol', role: 'prime minister' },
      ],
      citations: [{ source: 'secretary-marlow-ada-jane', locator: 'trip 9001' }],
    });
    expect(pack.visits[0]?.summary).toBe(
      'Met with Prime Minister Émile Tournesol and Foreign Minister Duval. Discussed tariffs.',
    );
    expect(pack.visits[2]).toMatchObject({
      kind: 'other',
      hosts: ['government-of-united-kingdom'],
      date: '1933-05-01/1933-05-03',
    });
  });

  it('gives officials their offices for the days on which the register shows them', async () => {
    const { pack } = await make(sample);
    const roles = Object.fromEntries(
      pack.officials.map(({ name, roles: held }) => [
        name,
        held.map(({ title, institution, asOf }) => [title, institution, asOf]),
      ]),
    );
    expect(roles).toEqual({
      'Ada Jane Marlow': [['secretary of state', 'united-states-department-of-state', '1931-03-02/1932-06-10']],
      // At the conference he was met in another country than his own.
      'Émile Tournesol': [['prime minister', 'government-of-france', '1931-03-02/1931-03-04']],
      'Carlo Bianchi': [['foreign minister', 'government-of-italy', '1932-06-10']],
      'Thomas Grey': [['president', 'government-of-united-states', '1933-05-01/1933-05-03']],
    });
  });

  it('comes from the archive of the whole register as well', async () => {
    const archive = tar();
    archive.entry({ name: 'travels/secretary-travels/marlow.xml' }, xml);
    archive.entry({ name: 'travels/code-tables/roles.xml' }, '<code-table/>');
    archive.finalize();
    const chunks: Uint8Array[] = [];
    for await (const chunk of archive) chunks.push(chunk as Uint8Array);
    const { read } = await make(write('travels.tar.gz', gzipSync(Buffer.concat(chunks))));
    expect(read).toBe(3);
  });

  it('holds the trips to some countries where it is asked to', async () => {
    const { pack, leftOut } = await make(sample, ['FR']);
    expect([pack.id, pack.visits.length, leftOut.get('not in FR')]).toEqual(['us-travels-fr', 1, 2]);
  });
});

describe('what is wrong is counted with an example, and the rest still made', () => {
  it.each([
    [
      'date in the future',
      '1931-03-02</start-date><end-date>1931-03-04',
      '2049-03-02</start-date><end-date>2049-03-04',
    ],
    ['day that is not in the calendar', '1931-03-02', '1931-02-30'],
    ['last day before the first', '1931-03-04', '1931-03-01'],
    ['number that was already read', '<id>9002', '<id>9001'],
    ['country that is not known', '<country id="france">France', '<country id="ruritania">Ruritania'],
    ['role “vice president”', '<role>secretary', '<role>vice president'],
    ['no trip with a number and a name', '<id>9001', '<id>nine'],
  ])('%s', async (reason, from, to) => {
    const { pack, leftOut, examples } = await changed(from, to);
    expect(Object.fromEntries(leftOut)).toEqual({ [reason]: 1 });
    expect(examples?.get(reason)).toContain('trip');
    expect(pack.visits).toHaveLength(2);
  });

  it('the same trip under two numbers', async () => {
    const trip = xml.slice(xml.indexOf('<trip role'), xml.indexOf('</trip>') + 7);
    const { pack, leftOut } = await changed('</trips>', `${trip.replace('9001', '9009')}</trips>`);
    expect([pack.visits.length, leftOut.get('the same trip under another number')]).toEqual([3, 1]);
  });

  it('a file that ends in the middle', async () => {
    const { pack, leftOut, examples } = await make(write('cut.xml', xml.slice(0, xml.indexOf('<id>9003'))));
    expect(pack.visits).toHaveLength(2);
    expect(leftOut.get('rest of a file that is no whole XML')).toBe(1);
    expect(examples?.get('rest of a file that is no whole XML')).toContain('cut.xml');
  });
});

it.each([
  ['the files hold no trip', '<trips></trips>'],
  ['no trip is left: 1 rest of a file that is no whole XML', '{"a": 1}'],
])('refuses a file of which nothing is left: %s', async (message, content) => {
  await expect(make(write('none.xml', content))).rejects.toThrow(message);
});
