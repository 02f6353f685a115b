import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';

const cite = (source: string, locator: string) => [{ source, locator }];

/** A small pack with every case of a card: undated, interval, no records, parts, several roles. */
export const samplePack = parsePack({
  format: 'partnership-pack/1',
  id: 'sample',
  title: 'Sample partnerships',
  version: '2026.11.21',
  asOf: '2024-01-31',
  coverage: 'Partnerships of one open university as five articles tell them.',
  sources: [
    { id: 'herald', publisher: 'The Herald', title: 'Two universities sign', published: '2023-09-01', language: 'en' },
    {
      id: 'newsroom',
      publisher: 'Open University Newsroom',
      title: 'Work on digitalisation',
      published: '2022-10/..',
      language: 'en',
      url: 'https://news.example/digital',
    },
    { id: 'digest', publisher: 'Open University Newsroom', title: 'Digest', language: 'en' },
  ],
  institutions: [
    {
      id: 'open-university',
      name: 'Open University of the North',
      kind: 'university',
      country: 'CN',
      names: [
        { text: 'Open University of the North', kind: 'full' },
        { text: 'OUN', kind: 'acronym' },
        { text: '北方开放大学', kind: 'translated', lang: 'zh' },
      ],
      summary: 'A university for distance learners.',
      citations: cite('digest', '¶1'),
    },
    {
      id: 'southern-university',
      name: 'Southern University',
      kind: 'university',
      country: 'MY',
      names: [],
      url: 'https://southern.example/',
      citations: cite('herald', '¶1'),
    },
    {
      id: 'digital-department',
      name: 'Department of Digital Learning',
      kind: 'institute',
      country: 'CN',
      partOf: 'open-university',
      names: [],
      citations: cite('newsroom', '¶2'),
    },
    { id: 'quiet-academy', name: 'Quiet Academy', kind: 'academy', names: [], citations: cite('digest', '¶9') },
  ],
  officials: [
    {
      id: 'li-wei',
      name: 'Li Wei',
      names: [{ text: 'LI Wei', kind: 'full' }],
      roles: [
        {
          title: 'vice president',
          institution: 'open-university',
          asOf: '2018-12-17',
          citations: cite('digest', '¶4'),
        },
        { title: 'president', institution: 'open-university', asOf: '2023-08-31', citations: cite('herald', '¶2') },
      ],
      citations: cite('herald', '¶2'),
    },
    {
      id: 'siti-aminah',
      name: 'Siti Aminah',
      names: [],
      roles: [{ title: 'president', institution: 'southern-university', citations: cite('herald', '¶2') }],
      citations: cite('herald', '¶2'),
    },
  ],
  agreements: [
    {
      id: 'older-framework',
      kind: 'framework-agreement',
      title: 'Framework agreement',
      parties: ['open-university', 'southern-university'],
      signed: '2018-12-17',
      signatories: [],
      topics: [],
      summary: 'First framework.',
      citations: cite('digest', '¶4'),
    },
    {
      id: 'memorandum',
      kind: 'memorandum-of-cooperation',
      title: 'Memorandum of cooperation',
      parties: ['open-university', 'southern-university'],
      signed: '2023-08-31',
      signatories: [
        { official: 'li-wei', for: 'open-university' },
        { official: 'siti-aminah', for: 'southern-university' },
      ],
      attendees: ['li-wei'],
      place: { name: 'Beijing', country: 'CN' },
      topics: ['exchange of staff'],
      summary: 'The two will exchange staff and courses.',
      citations: [...cite('herald', '¶2'), ...cite('herald', '¶3'), ...cite('digest', '¶1')],
    },
  ],
  visits: [
    {
      id: 'undated-exchange',
      kind: 'exchange',
      title: 'Exchange on digital work',
      visitors: ['southern-university'],
      hosts: ['open-university'],
      date: null,
      places: [],
      people: [{ official: 'li-wei', role: 'host' }],
      topics: ['digital work'],
      summary: 'They compared notes.',
      citations: [...cite('newsroom', '¶1'), ...cite('digest', '¶2')],
    },
    {
      id: 'delegation',
      kind: 'delegation',
      title: 'Visit to the south',
      visitors: ['open-university'],
      hosts: ['southern-university'],
      date: '2019-12-24/2019-12-28',
      places: [{ name: 'Kuala Lumpur', country: 'MY' }],
      people: [],
      delegationSize: 3,
      topics: [],
      summary: 'Three people went.',
      citations: cite('digest', '¶5'),
    },
  ],
  events: [
    {
      id: 'undated-training',
      kind: 'training',
      title: 'Training',
      date: null,
      places: [],
      organisers: ['open-university'],
      participants: [],
      people: [],
      summary: 'A workshop.',
      citations: cite('digest', '¶7'),
    },
  ],
});

export const sampleIndex = indexPack(samplePack);

/** The id of an entity of the sample pack; throws for any other. */
export function sampleId(id: string): EntityId {
  const found = [...samplePack.institutions, ...samplePack.officials].find((entity) => entity.id === id);
  if (!found) throw new Error(`No ${id} in the sample pack`);
  return found.id;
}
