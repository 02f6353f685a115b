import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Model } from '@opensanctions/followthemoney';
import { describe, expect, it } from 'vitest';
import { toFollowTheMoney } from '../../../../../utils/core/export/packs/follow-the-money.ts';
import type { FtmEntity } from '../../../../../utils/core/export/packs/ftm-types.ts';
import type { PackExport } from '../../../../../utils/core/export/packs/types.ts';
import { bundledData, crowdedData, everyData, officeData } from './sample-data.ts';

// The model that the FollowTheMoney project publishes, read by its own library.
const path = createRequire(import.meta.url).resolve('@opensanctions/followthemoney');
const published = JSON.parse(
  readFileSync(path.replace(/[^/]+$/, 'defaultModel.json'), 'utf8'),
) as ConstructorParameters<typeof Model>[0];
const model = new Model(published);

/** As in followthemoney/types/entity.py and date.py. */
const ID = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;
const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?)?)?$/;

const entitiesOf = (data: PackExport): readonly FtmEntity[] =>
  (toFollowTheMoney(data)[0]?.text ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as FtmEntity);

/** What departs from the published model, a line each. */
function faultsOf(entities: readonly FtmEntity[]): readonly string[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.flatMap((entity) => {
    const read = model.getEntity({ ...entity, properties: { ...entity.properties } as never });
    const faults: string[] = ID.test(entity.id) ? [] : [`${entity.id}: is no id`];
    for (const name of read.schema.required ?? [])
      if (!entity.properties[name]?.length) faults.push(`${entity.id}: ${entity.schema} needs ${name}`);
    for (const [name, values] of Object.entries(entity.properties)) {
      const property = read.schema.getProperty(name);
      const range = property.type.name === 'entity' ? property.getRange() : null;
      for (const value of values) {
        const says = (what: string) => faults.push(`${entity.id}: ${name} “${value}” ${what}`);
        const limit = 'maxLength' in property.type ? Number(property.type.maxLength) : undefined;
        if (limit !== undefined && value.length > limit) says('is too long');
        if (property.type.name === 'date' && !DATE.test(value)) says('is no date');
        if (property.type.name === 'url' && !URL.canParse(value)) says('is no address');
        if ((property.type.name === 'country' || property.type.name === 'language') && !property.type.values.has(value))
          says('is not on the list');
        if (range === null) continue;
        const target = byId.get(value);
        if (!target) says('is not in the file');
        else if (!model.getSchema(target.schema).isA(range)) says(`is a ${target.schema}, no ${range.name}`);
      }
    }
    return faults;
  });
}

describe.each(everyData)('%s', (_, data) => {
  it('keeps to the published model, with every reference in the file', () => {
    const entities = entitiesOf(data);
    expect(entities.length).toBeGreaterThan(20);
    expect(faultsOf(entities)).toEqual([]);
  });

  it('has no id twice', () => {
    const ids = entitiesOf(data).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('finds what departs from the model', () => {
  const wrong: readonly FtmEntity[] = [
    { id: 'a b', schema: 'Person', properties: { country: ['china'] } },
    { id: 'o', schema: 'Occupancy', properties: { holder: ['p'], post: ['o'], date: ['autumn'] } },
  ];
  expect(faultsOf(wrong)).toHaveLength(6);
});

it('links a thousand parties to their agreement, and not to each other', () => {
  const entities = entitiesOf(crowdedData(1000));
  expect(faultsOf(entities)).toEqual([]);
  const links = entities.filter(({ schema }) => schema === 'UnknownLink');
  expect(links).toHaveLength(1000);
  expect(new Set(links.flatMap(({ properties }) => properties.object ?? []))).toEqual(
    new Set(['crowded.agreement.pact']),
  );
});

it('has an agreement as an event with its parties, signatories, dates, and the links between them', () => {
  const entities = entitiesOf(bundledData);
  const event = entities.find(({ id }) => id === 'ouc-articles.agreement.ouc-oum-memorandum-2023');
  expect(event?.schema).toBe('Event');
  expect(event?.properties.date).toEqual(['2023-08-31']);
  expect(event?.properties.involved).toContain('ouc-articles.institution.open-university-malaysia');
  const link = entities.find(
    ({ schema, properties }) =>
      schema === 'UnknownLink' && properties.recordId?.[0] === 'ouc-oum-memorandum-2023' && properties.subject,
  );
  expect(link?.properties).toMatchObject({
    subject: ['ouc-articles.institution.open-university-of-china'],
    object: ['ouc-articles.institution.open-university-malaysia'],
    role: ['agreement: memorandum-of-cooperation'],
    date: ['2023-08-31'],
  });
});

it('says under which licence the data is', () => {
  const notes = entitiesOf(officeData).flatMap(({ properties }) => properties.notes ?? []);
  expect(notes).toContain(
    'data: Register of an office, version 3, data as of 2026-11-28, published by International Office https://office.example/, licence CC0-1.0 (https://spdx.org/licenses/CC0-1.0)',
  );
});

it('has the pages of an export with what they name', () => {
  const entity = officeData.index.pack.institutions[0];
  if (!entity) throw new Error('No institution');
  const page = { url: 'https://news.example/a', title: 'News', language: 'en' };
  const mentions = [
    { entity: entity.id, exact: 'HU' },
    { entity: entity.id, exact: 'HU' },
  ];
  const entities = entitiesOf({ ...officeData, pages: [{ ...page, mentions }] });
  expect(faultsOf(entities)).toEqual([]);
  expect(entities.filter(({ schema }) => schema === 'Mention').map(({ properties }) => properties)).toEqual([
    { document: ['office.page.1'], name: ['HU'], resolved: ['office.institution.home'] },
  ]);
});
