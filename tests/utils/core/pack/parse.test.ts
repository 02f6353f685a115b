import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackError, parsePack, trustPack } from '../../../../utils/core/pack/parse.ts';
import { change, failure, smallPack } from './small-pack.ts';

const lists = {
  institutions: 'institution',
  officials: 'official',
  agreements: 'agreement',
  visits: 'visit',
  events: 'event',
} as const;

/** The small pack as it is in memory, with the type of each item. */
function inMemory() {
  const pack: Record<string, unknown> = { ...smallPack() };
  for (const [list, type] of Object.entries(lists))
    pack[list] = (pack[list] as object[]).map((item) => ({ ...item, type }));
  return pack;
}

describe('a valid document', () => {
  it('is returned with the type of each item, which its list gives', () => {
    expect(parsePack(smallPack())).toEqual(inMemory());
  });

  it('is not changed', () => {
    const document = smallPack();
    parsePack(document);
    expect(document).toEqual(smallPack());
  });

  it('that was stored with types is returned unchanged', () => {
    const stored = parsePack(smallPack());
    expect(trustPack(structuredClone(stored))).toEqual(stored);
    expect(trustPack(stored).institutions[0]).toBe(stored.institutions[0]);
  });
});

describe('a broken pack is refused with one line that says where and what', () => {
  const long = 'x'.repeat(301);
  it.each<[path: string, value: unknown, message: string | RegExp]>([
    // The schema
    ['format', 'partnership-pack/3', 'format: must be "partnership-pack/2", not "partnership-pack/3"'],
    ['licence', undefined, 'the pack lacks "licence"'],
    ['licence', 'my own!', 'licence: "my own!" is not the licence of the data: an SPDX id such as CC-BY-4'],
    ['scope', 'names', 'scope: "names" is not one of names-only'],
    ['publisher', {}, 'publisher: lacks "name"'],
    ['id', 'My Pack', 'id: "My Pack" is not a lower-case kebab slug'],
    ['title', undefined, 'the pack lacks "title"'],
    ['coverage', ' ', 'coverage: is blank'],
    ['colour', 'blue', 'colour: is not a field of this format'],
    ['sources', {}, 'sources: must be a list, not an object'],
    ['sources[0].url', 'javascript:alert(1)', 'sources[0].url: "javascript:alert(1)" is not an http or https address'],
    ['sources[0].language', 'English!', 'sources[0].language: "English!" is not a BCP 47 language tag'],
    ['sources[0].title', long, 'sources[0].title: is longer than 300 characters'],
    ['institutions[0]', null, 'institutions[0]: must be an object, not null'],
    ['institutions[0].id', 'north_1', 'institutions[0].id: "north_1" is not a lower-case kebab slug'],
    ['institutions[0].country', 'China', 'institutions[0].country: "China" is not an ISO 3166-1 alpha-2 code'],
    ['institutions[0].names[1].text', '', 'institutions[0].names[1].text: is blank'],
    [
      'institutions[0].names[1].kind',
      'nickname',
      'institutions[0].names[1].kind: "nickname" is not one of full, short, acronym, former, translated',
    ],
    [
      'institutions[0].names[0].evidence',
      'maybe',
      'institutions[0].names[0].evidence: "maybe" is not one of none, context, full-name',
    ],
    ['institutions[0].citations', [], 'institutions[0].citations: must hold at least 1'],
    [
      'institutions[0].identifiers.ror',
      'x',
      'institutions[0].identifiers.ror: "x" is not an address of the Research Organization Registry',
    ],
    ['institutions[0].type', 'institution', 'institutions[0].type: is not a field of this format'],
    ['officials[0].roles[0].citations', undefined, 'officials[0].roles[0]: lacks "citations"'],
    ['agreements[0].kind', 'treaty', /^agreements\[0\]\.kind: "treaty" is not one of memorandum-of-understanding, /],
    ['agreements[0].signed', 20230831, 'agreements[0].signed: must be a string or null, not a number'],
    ['agreements[0].signed', undefined, 'agreements[0]: lacks "signed"'],
    ['agreements[0].parties', [], 'agreements[0].parties: must hold at least 1'],
    ['visits[0].delegationSize', 0, 'visits[0].delegationSize: must be at least 1, not 0'],
    ['visits[0].delegationSize', 1.5, 'visits[0].delegationSize: must be an integer, not a number'],
    ['visits[0].places[0].country', undefined, 'visits[0].places[0]: lacks "country"'],
    ['events[0].people[0].name', 'Ada', 'events[0].people[0].name: is not a field of this format'],
    // Ids
    ['officials[0].id', 'north', 'officials[0].id: "north" is already the id of institutions[0]'],
    ['events[0].id', 'visit', 'events[0].id: "visit" is already the id of visits[0]'],
    ['sources[0].id', 'talks', /^(events\[0\]\.id: "talks" is already the id of sources\[0\])$/],
    // References
    [
      'institutions[0].citations[0].source',
      'x',
      `institutions[0].citations[0].source: "x" is not one of the pack's sources`,
    ],
    ['institutions[1].partOf', 'x', `institutions[1].partOf: "x" is not one of the pack's institutions`],
    ['institutions[1].partOf', 'ada', `institutions[1].partOf: "ada" is not one of the pack's institutions`],
    ['officials[0].citations[0].source', 'x', `officials[0].citations[0].source: "x" is not one of the pack's sources`],
    [
      'officials[0].roles[0].institution',
      'x',
      `officials[0].roles[0].institution: "x" is not one of the pack's institutions`,
    ],
    [
      'officials[0].roles[1].citations[0].source',
      'x',
      `officials[0].roles[1].citations[0].source: "x" is not one of the pack's sources`,
    ],
    ['agreements[0].parties[1]', 'x', `agreements[0].parties[1]: "x" is not one of the pack's institutions`],
    [
      'agreements[0].signatories[0].official',
      'x',
      `agreements[0].signatories[0].official: "x" is not one of the pack's officials`,
    ],
    [
      'agreements[0].signatories[0].for',
      'ada',
      `agreements[0].signatories[0].for: "ada" is not one of the pack's institutions`,
    ],
    ['agreements[0].attendees[0]', 'x', `agreements[0].attendees[0]: "x" is not one of the pack's officials`],
    [
      'agreements[0].citations[0].source',
      'x',
      `agreements[0].citations[0].source: "x" is not one of the pack's sources`,
    ],
    ['visits[0].visitors[0]', 'x', `visits[0].visitors[0]: "x" is not one of the pack's institutions`],
    ['visits[0].hosts[0]', 'x', `visits[0].hosts[0]: "x" is not one of the pack's institutions`],
    [
      'visits[0].people[0].official',
      'north',
      `visits[0].people[0].official: "north" is not one of the pack's officials`,
    ],
    ['visits[0].citations[0].source', 'x', `visits[0].citations[0].source: "x" is not one of the pack's sources`],
    ['events[0].organisers[0]', 'x', `events[0].organisers[0]: "x" is not one of the pack's institutions`],
    ['events[0].participants[0]', 'x', `events[0].participants[0]: "x" is not one of the pack's institutions`],
    ['events[0].people[0].official', 'x', `events[0].people[0].official: "x" is not one of the pack's officials`],
    ['events[0].citations[0].source', 'x', `events[0].citations[0].source: "x" is not one of the pack's sources`],
    // Dates
    ['asOf', 'tomorrow', /^asOf: "tomorrow" is not a date in EDTF/],
    ['sources[0].published', '2023-02-30', /^sources\[0\]\.published: "2023-02-30" is not a date/],
    ['sources[0].accessed', '0000-00-00', /^sources\[0\]\.accessed: "0000-00-00" is not a date/],
    ['officials[0].roles[0].asOf', '2023/2022', /^officials\[0\]\.roles\[0\]\.asOf: "2023\/2022" is not a date/],
    ['agreements[0].signed', '31.8.2023', /^agreements\[0\]\.signed: "31.8.2023" is not a date/],
    ['agreements[0].ends', '2026-13', /^agreements\[0\]\.ends: "2026-13" is not a date/],
    ['visits[0].date', '2019-12-24/2019-12-99', /^visits\[0\]\.date: .* is not a date/],
    [
      'events[0].date',
      '',
      'events[0].date: "" is not a date in EDTF (such as 2023-08-31, 2020 or 2019-12-24/2019-12-28)',
    ],
    // Parents
    ['institutions[0].partOf', 'north', 'institutions[0].partOf: north → north goes round in a circle'],
    [
      'institutions[0].partOf',
      'north-library',
      'institutions[0].partOf: north → north-library → north goes round in a circle',
    ],
  ])('%s = %j', (path, value, message) => {
    const error = failure(change(smallPack(), path, value));
    if (typeof message === 'string') expect(error?.message).toBe(message);
    else expect(error?.message).toMatch(message);
    expect(error?.message).not.toContain('\n');
    expect(error?.message.startsWith(error.path)).toBe(true);
  });

  it.each<[what: string, document: unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 3],
    ['a text', '{}'],
    ['a list', []],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['a date', new Date(0)],
    ['an object with a symbol inside', { ...smallPack(), id: Symbol('x') }],
    ['an object that throws', Object.defineProperty({}, 'institutions', { get: () => JSON.parse('{') })],
  ])('%s', (_, document) => {
    expect(failure(document)?.message).toMatch(/^the pack /);
  });

  it('with any value in the place that the line quotes', () => {
    const error = failure(change(smallPack(), 'id', 'a\nb\u2028c\u202ed'));
    expect(error?.message).toBe('id: "a\\nb\\u2028c\\u202ed" is not a lower-case kebab slug');
  });

  it('with a line that stays short', () => {
    expect(failure(change(smallPack(), 'id', 'A'.repeat(1_000_000)))?.message.length).toBeLessThan(200);
  });
});

describe('texts by language', () => {
  it.each(['agreements[0].title', 'agreements[0].summary', 'agreements[0].topics[0]', 'officials[0].roles[0].title'])(
    'are taken in %s',
    (path) => {
      expect(failure(change(smallPack(), path, { en: 'Signed', 'zh-Hans': '签署' }))).toBeNull();
      expect(failure(change(smallPack(), path, { en: ' ' }))?.message).toBe(`${path}.en: is blank`);
      expect(failure(change(smallPack(), path, { 'in English': 'x' }))?.message).toBe(
        `${path}["in English"]: "in English" is not a BCP 47 language tag`,
      );
      expect(failure(change(smallPack(), path, {}))?.message).toBe(`${path}: is blank`);
    },
  );
});

describe('malicious packs', () => {
  it('are refused above half a million names', () => {
    const names = Array.from({ length: 1000 }, (_, at) => ({ text: `N${at}`, kind: 'full' }));
    const citations = [{ source: 'news', locator: '¶1' }];
    const institutions = Array.from({ length: 501 }, (_, at) => ({
      id: `i${at}`,
      name: 'N',
      kind: 'college',
      names,
      citations,
    }));
    const document = { ...smallPack(), institutions, officials: [], agreements: [], visits: [], events: [] };
    expect(failure(document)?.message).toBe('the pack holds 501,000 names; at most 500,000 are accepted');
  });

  it('may have any depth of nesting', () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(failure(change(smallPack(), 'institutions', deep))?.path).toBe('institutions[0]');
  });

  it('are checked with long chains of parents', () => {
    const citations = [{ source: 'news', locator: '¶1' }];
    const institutions = Array.from({ length: 20_000 }, (_, at) => ({
      id: `i${at}`,
      name: 'N',
      kind: 'college',
      ...(at > 0 ? { partOf: `i${at - 1}` } : {}),
      names: [],
      citations,
    }));
    const document = { ...smallPack(), institutions, officials: [], agreements: [], visits: [], events: [] };
    expect(failure(document)).toBeNull();
  });

  it('give nothing but a PackError', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (document) => {
        expect(failure(document)).toBeInstanceOf(PackError);
      }),
    );
  });

  it('give nothing but a PackError for any value in any place', () => {
    const places = (node: unknown, at = ''): string[] =>
      typeof node === 'object' && node !== null
        ? Object.entries(node).flatMap(([key, value]) => {
            const place = Array.isArray(node) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`;
            return [place, ...places(value, place)];
          })
        : [];
    fc.assert(
      fc.property(fc.constantFrom(...places(smallPack())), fc.anything(), (place, value) => {
        const error = failure(change(smallPack(), place, value));
        if (error) expect(error.message).not.toContain('\n');
      }),
      { numRuns: 500 },
    );
  });
});
