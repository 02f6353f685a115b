import { PackError, parsePack } from '../../../../utils/core/pack/parse.ts';

/** A pack with one item of everything, for tests that change one place of it. Plain JSON; a new copy each time. */
export const smallPack = () => ({
  format: 'partnership-pack/2',
  id: 'small',
  title: 'A small pack',
  version: '1',
  asOf: '2024-01-31',
  coverage: 'One of everything.',
  licence: null as string | null,
  sources: [
    {
      id: 'news',
      publisher: 'The News',
      title: 'Signed',
      url: 'https://news.example/signed',
      published: '2023-08-31/..',
      language: 'en',
    },
  ],
  institutions: [
    {
      id: 'north',
      name: 'North University',
      kind: 'university',
      country: 'CN',
      names: [
        { text: 'North University', kind: 'full' },
        { text: 'NU', kind: 'acronym' },
      ] as object[],
      namesakes: [{ text: 'NU', what: 'Nunavut' }],
      identifiers: { wikidata: 'Q1' },
      citations: [{ source: 'news', locator: '¶1' }],
    },
    {
      id: 'north-library',
      name: 'Library of North University',
      kind: 'institute',
      partOf: 'north',
      names: [],
      citations: [{ source: 'news', locator: '¶1' }],
    },
    { id: 'south', name: 'South', kind: 'college', names: [], citations: [{ source: 'news', locator: '¶1' }] },
  ] as Record<string, unknown>[],
  officials: [
    {
      id: 'ada',
      name: 'Ada North',
      names: [],
      roles: [
        { title: 'rector', institution: 'north', asOf: '2023', citations: [{ source: 'news', locator: '¶2' }] },
        { title: 'reader', institution: 'north-library', citations: [{ source: 'news', locator: '¶2' }] },
      ],
      citations: [{ source: 'news', locator: '¶2' }],
    },
    { id: 'bo', name: 'Bo South', names: [], roles: [], citations: [{ source: 'news', locator: '¶2' }] },
  ] as Record<string, unknown>[],
  agreements: [
    {
      id: 'memorandum',
      kind: 'memorandum-of-understanding',
      title: 'Memorandum',
      parties: ['north', 'south'],
      signed: '2023-08-31',
      signatories: [{ official: 'ada', for: 'north' }],
      attendees: ['bo'],
      place: { name: 'Almaty', country: 'KZ' },
      topics: ['open education'],
      ends: '2026',
      summary: 'They want to work together.',
      citations: [{ source: 'news', locator: '¶2' }],
    },
  ] as Record<string, unknown>[],
  visits: [
    {
      id: 'visit',
      kind: 'delegation',
      title: 'South visits North',
      visitors: ['south'],
      hosts: ['north'],
      date: null,
      places: [{ name: 'Beijing', country: 'CN' }],
      people: [{ official: 'bo', role: 'leader' }],
      delegationSize: 3,
      topics: [],
      summary: 'A visit.',
      citations: [{ source: 'news', locator: '¶3' }],
    },
  ] as Record<string, unknown>[],
  events: [
    {
      id: 'talks',
      kind: 'talks',
      title: 'Talks',
      date: '2019-11/..',
      places: [],
      organisers: ['north'],
      participants: ['south'],
      people: [{ official: 'ada' }],
      summary: 'They talked.',
      citations: [{ source: 'news', locator: '¶4' }],
    },
  ] as Record<string, unknown>[],
});

/** Sets one place of a document, given as in an error's path (`agreements[0].parties`); `undefined` removes it. */
export function change(document: object, path: string, value: unknown): object {
  const steps = path.split(/[.[\]]+/).filter(Boolean);
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>(
    (node, step) => node[step] as Record<string, unknown>,
    document as Record<string, unknown>,
  );
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return document;
}

/** Why a document is refused; `null` where it is accepted. */
export const failure = (document: unknown): PackError | null => {
  try {
    parsePack(document);
    return null;
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
};
