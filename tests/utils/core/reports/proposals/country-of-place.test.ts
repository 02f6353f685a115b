import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';
import { countriesOfTowns, countryOfPlace } from '../../../../../utils/core/reports/proposals/country-of-place.ts';

const cited = { citations: [{ source: 's', locator: '¶1' }] };
const body = (id: string, country: string, summary: string) => ({
  id,
  name: `${id} University`,
  kind: 'university',
  country,
  names: [{ text: `${id} University`, kind: 'full' }],
  summary,
  ...cited,
});
const index = indexPack(
  parsePack({
    format: 'partnership-pack/2',
    id: 'small',
    title: 'Small',
    version: '1',
    asOf: '2024-01-01',
    coverage: 'Three institutions.',
    licence: null,
    scope: 'names-only',
    sources: [{ id: 's', publisher: 'P', title: 'T', language: 'en' }],
    institutions: [
      body('alpha', 'MY', 'Batu Lima, Selangor'),
      body('beta', 'ID', 'Batu Lima'),
      body('gamma', 'NO', 'Nordvik'),
    ],
    officials: [],
    agreements: [],
    visits: [
      {
        id: 'visit',
        kind: 'delegation',
        visitors: ['alpha'],
        hosts: ['gamma'],
        date: '2023-08-31',
        places: [{ name: 'Sørvik', country: 'NO' }],
        people: [],
        topics: [],
        ...cited,
      },
    ],
    events: [],
  }),
);

const countryIn = (place: string, sentence = '', entities: readonly string[] = []) =>
  countryOfPlace(place, sentence, () => countriesOfTowns(entities as readonly EntityId[], index));

describe('the country of a place', () => {
  it.each([
    ['a country', 'Kenya', '', 'KE'],
    ['a capital', 'Oslo', '', 'NO'],
    ['a town behind which its country stands', 'Zemblaville', 'They met in Zemblaville, Malaysia on Monday.', 'MY'],
    ['a town with its state and country', 'Zemblaville', 'They met in Zemblaville, Perak, Malaysia.', 'MY'],
    ['a town with its country in brackets', 'Zemblaville', 'In Zemblaville (South Korea) they met.', 'KR'],
    ['a town whose country has two words', 'Zemblaville', 'In Zemblaville, South Africa, they met.', 'ZA'],
    ['a namesake of a capital', 'Paris', 'They met in Paris, Canada.', 'CA'],
    ['a town after its country', 'Kenya’s Zemblaville', '', 'KE'],
    ['the capital of a people', 'the Kenyan capital', '', 'KE'],
    ['a country that acts behind a comma', 'Zemblaville', 'In Zemblaville, Kenya’s minister spoke.', ''],
    ['a country that acts behind a town', 'Zemblaville', 'In Zemblaville, Kenya signed.', ''],
    ['a country that acts behind a capital', 'Oslo', 'In Oslo, Kenya signed.', 'NO'],
    ['two countries behind a capital', 'Beijing', 'In Beijing, Kenya and Uganda signed.', 'CN'],
    ['a list of countries behind a capital', 'Oslo', 'In Oslo, Kenya, Uganda and Rwanda signed.', 'NO'],
    ['a list of countries behind a country', 'Norway', 'In Norway, Kenya, Uganda and Rwanda.', 'NO'],
    ['a people behind a capital', 'Oslo', 'In Oslo, Kenyan officials said so.', 'NO'],
    ['a people behind a capital that speaks', 'Oslo', 'In Oslo, German media said so.', 'NO'],
    ['peoples behind a capital', 'Oslo', 'In Oslo, German, French and British media said so.', 'NO'],
    ['a people behind a town', 'Zemblaville', 'In Zemblaville, the French, who came late, signed.', ''],
    ['a town with its country before a people', 'Zemblaville', 'In Zemblaville, Malaysia, Kenyan officials met.', 'MY'],
    ['a namesake of a capital in brackets', 'Paris', 'They met in Paris (Canada) on Monday.', 'CA'],
    ['a namesake of a capital in a state', 'Paris', 'In Paris, Texas, they met.', 'US'],
    ['a namesake of a capital with a state and country', 'Paris', 'In Paris, Ontario, Canada, they met.', 'CA'],
    ['a country whose name holds an “and”', 'Zemblaville', 'In Zemblaville, Bosnia and Herzegovina, they met.', 'BA'],
    ['a country behind a country', 'Kenya', 'They met in Kenya, Uganda.', 'KE'],
    ['a town that nobody knows', 'Zemblaville', 'They met in Zemblaville on Monday.', ''],
    ['a town in Chinese after its country', '马来西亚某某镇', '', 'MY'],
  ])('of %s', (_, place, sentence, country) => {
    expect(countryIn(place, sentence)).toBe(country);
  });

  it('of a town in which a body of the page sits is that of the body', () => {
    expect(countryIn('Nordvik', 'They met in Nordvik.', ['gamma'])).toBe('NO');
    expect(countryIn('Nordvik', 'They met in Nordvik.', ['alpha'])).toBe('');
  });

  it('of a town where a record took place is that of the record', () => {
    expect(countryIn('Sørvik', '', ['alpha'])).toBe('NO');
  });

  it('is open where two bodies of the page sit in towns of one name', () => {
    expect(countryIn('Batu Lima', '', ['alpha', 'beta'])).toBe('');
    expect(countryIn('Batu Lima', '', ['beta'])).toBe('ID');
  });
});
