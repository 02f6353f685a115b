/** Invented records in the two schemas of the registry; only what the recipe reads. */
interface Changes {
  readonly [field: string]: unknown;
}

const id = (letters: string) => `https://ror.org/0${letters.padEnd(8, '0')}`;

/** Schema 2. */
export const record = (letters: string, changes: Changes = {}) => ({
  id: id(letters),
  status: 'active',
  types: ['education', 'funder'],
  names: [
    { value: 'NU', types: ['acronym'], lang: null },
    { value: 'North University', types: ['label'], lang: 'en' },
    { value: 'Nordkap', types: ['alias'], lang: null },
    { value: 'University in the North', types: ['alias'], lang: null },
    { value: 'Universität Nord', types: ['label', 'ror_display'], lang: 'de' },
    { value: 'Université du Nord', types: ['label'], lang: 'fr' },
  ],
  locations: [{ geonames_details: { country_code: 'DE', country_subdivision_name: 'Nordland', name: 'Nordstadt' } }],
  links: [
    { type: 'wikipedia', value: 'https://encyclopedia.example/North' },
    { type: 'website', value: 'https://www.uni-nord.example/en/' },
  ],
  domains: ['Uni-Nord.example', 'nu.example'],
  external_ids: [
    { type: 'wikidata', preferred: null, all: ['Q42', 'Q43'] },
    { type: 'isni', preferred: '0000 0001 2288 330X', all: ['0000 0001 2288 330X'] },
  ],
  relationships: [] as unknown[],
  admin: { last_modified: { date: '2026-02-24', schema_version: '2.1' } },
  ...changes,
});

/** The same in schema 1. */
export const firstRecord = (letters: string) => ({
  id: id(letters),
  status: 'active',
  name: 'Universität Nord',
  labels: [
    { label: 'North University', iso639: 'en' },
    { label: 'Université du Nord', iso639: 'fr' },
  ],
  aliases: ['Nordkap', 'University in the North'],
  acronyms: ['NU'],
  types: ['Education'],
  addresses: [{ city: 'Nordstadt', state: 'Nordland' }],
  country: { country_code: 'DE', country_name: 'Germany' },
  links: ['https://www.uni-nord.example/en/'],
  external_ids: {
    Wikidata: { preferred: 'Q42', all: ['Q42', 'Q43'] },
    ISNI: { preferred: null, all: ['0000 0001 2288 330X'] },
  },
  relationships: [{ type: 'Parent', id: id('p'), label: 'System' }],
  admin: { last_modified: { date: '2023-01-01' } },
});

export const address = id;
