import { indexPack, type PackIndex } from '../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';

const citations = [{ source: 'gazette', locator: '¶1' }];
const institution = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  kind: 'university',
  names: [{ text: name, kind: 'full' }],
  citations,
  ...more,
});

/** Invented institutions, so that no test depends on the bundled pack. */
export const samplePack = {
  format: 'partnership-pack/1',
  id: 'sample',
  title: 'Sample',
  version: '1',
  asOf: '2024-01-31',
  coverage: 'Nothing but tests',
  sources: [{ id: 'gazette', publisher: 'Gazette', title: 'News', language: 'en', published: '2024-01-02' }],
  institutions: [
    institution('northern-open-university', 'Northern Open University', {
      country: 'CN',
      names: [
        { text: 'Northern Open University', kind: 'full' },
        { text: 'NOU', kind: 'acronym' },
        { text: 'Radio Academy', kind: 'former' },
        { text: '北方开放大学', kind: 'translated', lang: 'zh' },
        { text: 'Северный открытый университет', kind: 'translated', lang: 'ru' },
      ],
    }),
    institution('nouvelle-ecole', 'Nouvelle École de Łódź', { kind: 'school', country: 'PL' }),
    institution('southern-university', 'Southern University', {
      country: 'TH',
      names: [
        { text: 'Southern University', kind: 'full' },
        { text: 'มหาวิทยาลัยทักษิณ', kind: 'translated', lang: 'th' },
      ],
    }),
    institution('harbour-institute', 'Harbour Institute of Technology', { kind: 'institute', country: 'MY' }),
    institution('nou-press', 'NOU Press', { kind: 'company', country: 'CN' }),
  ],
  officials: [
    {
      id: 'ana-ruiz',
      name: 'Ana Ruiz',
      names: [{ text: 'Ana Ruiz', kind: 'full' }],
      roles: [
        { title: 'dean', institution: 'harbour-institute', asOf: '2019', citations },
        { title: 'president', institution: 'southern-university', asOf: '2023', citations },
      ],
      citations,
    },
  ],
  agreements: [
    {
      id: 'north-south-memorandum',
      kind: 'memorandum-of-understanding',
      title: 'Memorandum between the northern and the southern university',
      parties: ['northern-open-university', 'southern-university'],
      signed: '2023-08-31',
      signatories: [{ official: 'ana-ruiz', for: 'southern-university' }],
      topics: ['digital learning'],
      summary: 'They work together.',
      citations,
    },
  ],
  visits: [
    {
      id: 'harbour-visit',
      kind: 'delegation',
      title: 'Delegation to the harbour',
      visitors: ['northern-open-university'],
      hosts: ['harbour-institute'],
      date: '2019-12-30/2020-01-02',
      places: [{ name: 'Penang', country: 'MY' }],
      people: [],
      topics: ['open courses'],
      summary: 'They went there.',
      citations,
    },
  ],
  events: [
    {
      id: 'undated-talks',
      kind: 'talks',
      title: 'Talks on credits',
      date: null,
      places: [],
      organisers: ['southern-university'],
      participants: [],
      people: [],
      summary: 'They talked.',
      citations,
    },
  ],
};

export const sampleIndex: PackIndex = indexPack(parsePack(samplePack));
