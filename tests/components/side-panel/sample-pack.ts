import { parsePack } from '../../../utils/core/pack/parse.ts';

const citations = [{ source: 'gazette', locator: '¶1' }];

/**
 * Two universities that signed in August 2023, an organisation, and two officials who were president one after the
 * other.
 */
export const samplePack = parsePack({
  format: 'partnership-pack/1',
  id: 'side-panel',
  title: 'A pack for the side panel',
  version: '1',
  asOf: '2024-01-31',
  coverage: 'Three invented bodies.',
  sources: [{ id: 'gazette', publisher: 'The Gazette', title: 'Signed', published: '2023-09-01', language: 'en' }],
  institutions: [
    { id: 'harbour-university', name: 'Harbour University', kind: 'university', country: 'CN', names: [], citations },
    { id: 'meadow-college', name: 'Meadow College', kind: 'college', country: 'MY', names: [], citations },
    { id: 'tidal-organization', name: 'World Tidal Organization', kind: 'intergovernmental', names: [], citations },
  ],
  officials: [
    {
      id: 'jing-dehai',
      name: 'Jing Dehai',
      names: [],
      roles: [{ title: 'president', institution: 'harbour-university', asOf: '2020-05-19', citations }],
      citations,
    },
    {
      id: 'lin-haoming',
      name: 'Lin Haoming',
      names: [],
      roles: [{ title: 'president', institution: 'harbour-university', asOf: '2023-08-31', citations }],
      citations,
    },
  ],
  agreements: [
    {
      id: 'memorandum-2023',
      kind: 'memorandum-of-cooperation',
      title: 'Memorandum of cooperation',
      parties: ['harbour-university', 'meadow-college'],
      signed: '2023-08-31',
      signatories: [{ official: 'lin-haoming', for: 'harbour-university' }],
      topics: [],
      summary: 'The two will exchange teachers.',
      citations,
    },
    {
      id: 'understanding-2020',
      kind: 'memorandum-of-understanding',
      title: 'Memorandum of understanding',
      parties: ['harbour-university', 'tidal-organization'],
      signed: '2020-05-19',
      signatories: [{ official: 'jing-dehai', for: 'harbour-university' }],
      topics: [],
      summary: 'The two will train teachers.',
      citations,
    },
  ],
  visits: [],
  events: [],
});
