import { describe, expect, it } from 'vitest';
import { toFollowTheMoney } from '../../../../../utils/core/export/packs/follow-the-money.ts';
import type { FtmEntity } from '../../../../../utils/core/export/packs/ftm-types.ts';
import { readFollowTheMoney } from '../../../../../utils/core/export/packs/read-follow-the-money.ts';
import type { PackExport } from '../../../../../utils/core/export/packs/types.ts';
import { headerOf } from '../../../../../utils/core/pack/index-pack.ts';
import { textIn } from '../../../../../utils/core/pack/local-text.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import type { Entity, LocalText, Pack } from '../../../../../utils/core/pack/types.ts';
import { bundledData, everyData, officeData } from './sample-data.ts';

const entitiesOf = (data: PackExport): readonly FtmEntity[] =>
  (toFollowTheMoney(data)[0]?.text ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FtmEntity);

const readBack = ({ index }: PackExport, entities: readonly FtmEntity[]) => {
  const header = headerOf(index.pack);
  const kinds = ['university', 'library', 'ministry', ...index.pack.institutions.map(({ kind }) => kind)];
  return readFollowTheMoney(entities, { ...header, id: header.id.replaceAll('+', '-') }, kinds);
};

const LOCAL = new Set(['title', 'summary', 'role', 'topics']);

/** Every text that is given by language in English: FollowTheMoney does not say of a value which language it is in. */
const inEnglish = (value: unknown, name = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => inEnglish(each, name));
  if (typeof value !== 'object' || value === null) return value;
  if (LOCAL.has(name)) return textIn(value as LocalText, 'en');
  const fields = Object.entries(value).filter(([key]) => key !== 'names' || !/^places?$/.test(name));
  return Object.fromEntries(fields.map(([key, each]) => [key, inEnglish(each, key)]));
};

/** What FollowTheMoney can carry: of names their text, without namesakes. */
const carried = (pack: Pack) => {
  const named = <Named extends Entity>({ names, namesakes: _, ...others }: Named) => ({
    ...others,
    names: [...new Set([others.name, ...names.map((name) => name.text)])].toSorted(),
  });
  return inEnglish({
    sources: pack.sources.filter(({ id }) => id !== 'file'),
    institutions: pack.institutions.map(named),
    officials: pack.officials.map(named),
    agreements: pack.agreements.map(({ attendees = [], ...each }) => ({ ...each, attendees })),
    visits: pack.visits,
    events: pack.events,
    elsewhere: pack.elsewhere?.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  });
};

describe.each([
  ['the bundled pack', bundledData],
  ['a register', officeData],
] as const)('%s', (_, data) => {
  it('is the same pack again in all that FollowTheMoney can carry', () => {
    const { pack, leftOut } = readBack(data, entitiesOf(data));
    expect(leftOut.size).toBe(0);
    expect(carried(parsePack(JSON.parse(JSON.stringify(pack))))).toEqual(carried(data.index.pack));
  });
});

it.each(everyData)('reads %s as a pack that is sound', (_, data) => {
  const pack = parsePack(JSON.parse(JSON.stringify(readBack(data, entitiesOf(data)).pack)));
  expect(pack.agreements).toHaveLength(data.index.pack.agreements.length);
});

it("reads entities of other people's making, cites the file, and counts what has no place in a pack", () => {
  const entities: readonly FtmEntity[] = [
    { id: 'NK-1', schema: 'Person', properties: { name: ['Ana Souza'], alias: ['A. Souza'] } },
    { id: 'NK-2', schema: 'PublicBody', properties: { name: ['Ministry of Arts'], country: ['br'] } },
    { id: 'NK-3', schema: 'Position', properties: { name: ['minister'], organization: ['NK-2'] } },
    { id: 'NK-4', schema: 'Occupancy', properties: { holder: ['NK-1'], post: ['NK-3'], startDate: ['2021-01-05T00'] } },
    { id: 'NK-5', schema: 'Vessel', properties: { name: ['Boat'] } },
    { id: 'NK-6', schema: 'Event', properties: { name: ['Something'] } },
  ];
  const { pack, leftOut } = readBack(bundledData, entities);
  const read = parsePack(JSON.parse(JSON.stringify(pack)));
  expect(read.officials[0]?.roles[0]).toMatchObject({ title: 'minister', institution: 'nk-2', from: '2021-01-05' });
  expect(read.institutions[0]).toMatchObject({ kind: 'other', country: 'BR' });
  expect(read.institutions[0]?.citations).toEqual([{ source: 'file', locator: 'NK-2' }]);
  expect([...leftOut]).toEqual([
    ['Vessel', 1],
    ['Event', 1],
  ]);
});
