import { bundledPack } from '../../../../../data/bundled-pack.ts';
import type { PackExport } from '../../../../../utils/core/export/packs/types.ts';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { mergePacks } from '../../../../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import { samplePack } from '../../facts/cards/sample-pack.ts';

const cite = (locator: string) => [{ source: 'register', locator }];

/**
 * A pack with what the sample pack lacks: terms, renewals,
 * identifiers, entities of other packs, texts that are hard to write.
 */
const officePack = parsePack({
  format: 'partnership-pack/2',
  id: 'office',
  title: { en: 'Register of an office', 'zh-Hans': '办公室登记册' },
  version: '3',
  asOf: '2026-11-28',
  coverage: 'Agreements that one office keeps.',
  licence: 'CC0-1.0',
  publisher: { name: 'International Office', url: 'https://office.example/' },
  sources: [
    {
      id: 'register',
      publisher: 'International Office',
      title: 'Register & "list" <2026>',
      url: 'https://office.example/register',
      published: '2026-11',
      accessed: '2026-11-28',
      language: 'de',
      licence: 'CC0-1.0',
    },
  ],
  institutions: [
    {
      id: 'home',
      name: 'Home University',
      kind: 'university',
      country: 'DE',
      names: [
        { text: 'Home University', kind: 'full' },
        { text: 'Heimuniversität', kind: 'translated', lang: 'de' },
        { text: 'HU', kind: 'acronym' },
        { text: 'Old College', kind: 'former' },
        { text: 'Home Uni', kind: 'short' },
      ],
      identifiers: { ror: 'https://ror.org/03cve4549', wikidata: 'Q7809', isni: '0000 0001 2097 4281' },
      url: 'https://home.example/',
      domains: ['home.example'],
      summary: { en: 'A university.', 'zh-Hans': '一所大学。' },
      citations: cite('row 1'),
    },
    {
      id: 'home-library',
      name: 'Home / Library: "Books"',
      kind: 'library',
      partOf: 'home',
      names: [],
      identifiers: { wikidata: 'Q42' },
      url: 'https://library.example/',
      citations: cite('row 2'),
    },
    {
      id: 'ministry',
      name: '=Ministry() of *Learning*',
      kind: 'ministry',
      country: 'MY',
      names: [],
      citations: cite('row 3'),
    },
  ],
  officials: [
    {
      id: 'zhang-san',
      name: 'Zhang San',
      names: [{ text: '张三', kind: 'translated', lang: 'zh-Hans' }],
      roles: [
        { title: 'rector', institution: 'home', from: '2019', until: '2023-23', citations: cite('row 4') },
        {
          title: { en: 'adviser' },
          institution: { id: 'ouc-articles:unesco', name: 'UNESCO' },
          asOf: '2024~',
          citations: cite('row 5'),
        },
      ],
      citations: cite('row 4'),
    },
  ],
  agreements: [
    {
      id: 'exchange',
      kind: 'student-exchange',
      kindInSource: 'Austausch',
      parties: ['home', 'ministry', { id: 'ror:00aaaaa00', name: 'Somewhere <Else>' }],
      signed: '2024-02-29',
      starts: '2024-10-01',
      ends: '2027-09-30',
      renewals: ['2026-09'],
      renewsByItself: true,
      status: 'in-force',
      signatories: [{ official: 'zhang-san', for: 'home' }],
      attendees: [],
      place: { name: 'Köln', country: 'DE' },
      unit: 'Faculty of Arts',
      topics: ['students; and staff', 'a "quoted" topic'],
      summary: 'Line one.\nLine two, with <markup> & more.',
      citations: [{ source: 'register', locator: 'row 6', quote: 'five students a year' }],
    },
    {
      id: 'open-ended',
      kind: 'other',
      title: 'Open-ended',
      parties: ['home', 'home-library'],
      signed: null,
      ends: 'open',
      signatories: [],
      topics: [],
      citations: cite('row 7'),
    },
  ],
  visits: [],
  events: [
    {
      id: 'fair',
      kind: 'conference',
      title: 'Fair',
      date: '2023-09/2023-10',
      places: [{ name: 'Bonn, am Rhein', country: 'DE' }],
      organisers: ['home'],
      participants: ['ministry'],
      people: [{ official: 'zhang-san', role: 'speaker' }],
      citations: cite('row 8'),
    },
  ],
});

const exportedAt = '2026-11-28T10:00:00Z';

export const bundledData: PackExport = { index: indexPack(parsePack(bundledPack)), exportedAt };
export const officeData: PackExport = { index: indexPack(officePack), exportedAt };
const mergedData: PackExport = {
  index: indexPack(mergePacks([parsePack(bundledPack), officePack, samplePack])),
  exportedAt,
};

/** Every export that the formats are tried with. */
export const everyData: readonly (readonly [string, PackExport])[] = [
  ['the bundled pack', bundledData],
  ['a register', officeData],
  ['several packs', mergedData],
];

/** One agreement without a title, of so many parties. */
export function crowdedData(parties: number): PackExport {
  const bodies = Array.from({ length: parties }, (_, at) => ({
    id: `body-${at}`,
    name: `Body ${at}`,
    kind: 'university',
    names: [],
    citations: cite('row 1'),
  }));
  const pack = parsePack({
    format: 'partnership-pack/2',
    id: 'crowded',
    title: 'A pact',
    version: '1',
    asOf: '2026-11-28',
    coverage: 'One agreement.',
    licence: null,
    sources: [{ id: 'register', publisher: 'Office', title: 'Register', language: 'en' }],
    institutions: bodies,
    officials: [],
    agreements: [
      {
        id: 'pact',
        kind: 'other',
        parties: bodies.map(({ id }) => id),
        signed: '2020',
        signatories: [],
        topics: [],
        citations: cite('row 2'),
      },
    ],
    visits: [],
    events: [],
  });
  return { index: indexPack(mergePacks([pack])), exportedAt: '2026-11-28T10:00:00Z' };
}
