import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { NO_FILTERS } from '../../../../utils/core/search/filters.ts';
import { createSearch, createSearchInSteps } from '../../../../utils/core/search/search.ts';
import type { Steps } from '../../../../utils/core/search/steps.ts';
import { SEARCH_RANKS, type SearchFilters } from '../../../../utils/core/search/types.ts';
import { anyText } from '../any-text.ts';
import { sampleIndex, samplePack } from './sample-pack.ts';

const countryNames = (country: string): readonly string[] =>
  ({ CN: ['China', '中国'], PL: ['Poland'], TH: ['Thailand', 'ไทย'], MY: ['Malaysia'] })[country] ?? [];
const search = createSearch(sampleIndex, countryNames);
const find = (text: string, filters: Partial<SearchFilters> = {}, limit = 20) =>
  search({ text, filters: { ...NO_FILTERS, ...filters }, limit });
const ids = (text: string, filters: Partial<SearchFilters> = {}): readonly string[] =>
  find(text, filters).results.map(({ id }) => id);

describe('the best result', () => {
  it.each([
    ['an acronym, before what begins with it', 'NOU', 'northern-open-university', 'exact', 'acronym'],
    ['in lower case', 'nou', 'northern-open-university', 'exact', 'acronym'],
    ['a former name', 'radio academy', 'northern-open-university', 'exact', 'former'],
    ['Chinese', '北方开放大学', 'northern-open-university', 'exact', 'translated'],
    ['Chinese from the middle', '开放大学', 'northern-open-university', 'words', 'translated'],
    ['Cyrillic', 'северный откр', 'northern-open-university', 'starts', 'translated'],
    ['Thai from the middle', 'ทักษิณ', 'southern-university', 'words', 'translated'],
    ['without diacritics', 'nouvelle ecole de lodz', 'nouvelle-ecole', 'exact', 'full'],
    ['with diacritics that the name has not', 'Söuthern', 'southern-university', 'starts', 'full'],
    ['punctuation and spaces', '  «Southern—University»  ', 'southern-university', 'exact', 'full'],
    ['the beginning of a name', 'harbour inst', 'harbour-institute', 'starts', 'full'],
    ['words in another order', 'technology harbour', 'harbour-institute', 'words', 'full'],
    ['a slip of spelling', 'harbor institut of tecnology', 'harbour-institute', 'similar', 'full'],
    ['a letter wrong in a short query', 'sothern', 'southern-university', 'similar', 'full'],
    ['a topic', 'digital', 'north-south-memorandum', 'about', 'topic'],
    ['a place', 'penang', 'harbour-visit', 'about', 'place'],
    ['a role', 'president', 'ana-ruiz', 'about', 'role'],
    ['a country', 'poland', 'nouvelle-ecole', 'about', 'country'],
    ['a country in another language', 'ไทย', 'southern-university', 'about', 'country'],
    ['a person', 'ana', 'ana-ruiz', 'starts', 'full'],
    ['words of several fields', 'southern memorandum ruiz 2023', 'north-south-memorandum', 'about', 'title'],
  ])('%s: %s', (_, text, id, rank, field) => {
    const [first] = find(text).results;
    expect(first).toMatchObject({ id, match: { rank, field } });
  });
});

describe('what words mean', () => {
  it.each([
    ['a short form of a kind', 'MoU', 'north-south-memorandum', 'meaning', 'kind'],
    ['a kind and a year', 'memorandum 2023', 'north-south-memorandum', 'meaning', 'kind'],
    ['a kind in Chinese', '谅解备忘录', 'north-south-memorandum', 'meaning', 'kind'],
    ['a kind and a year in Chinese', '备忘录 2023', 'north-south-memorandum', 'meaning', 'kind'],
    ['a kind that is still being typed', 'memora 2023', 'north-south-memorandum', 'about', 'title'],
    ['a month', 'August 2023', 'north-south-memorandum', 'meaning', 'date'],
    ['a month in Chinese', '2023年8月', 'north-south-memorandum', 'meaning', 'date'],
    ['a month that a visit reaches into', 'December 2019', 'harbour-visit', 'meaning', 'date'],
    ['a day', '31 august 2023', 'north-south-memorandum', 'meaning', 'date'],
    ['a day in digits', '2023-08-31', 'north-south-memorandum', 'meaning', 'date'],
    ['a kind and a country', 'visit malaysia', 'harbour-visit', 'meaning', 'kind'],
    ['a kind and a place', 'visit penang', 'harbour-visit', 'about', 'place'],
    ['a kind and a name', 'NOU memorandum', 'north-south-memorandum', 'about', 'institution'],
    ['a kind of institution and a country', 'school poland', 'nouvelle-ecole', 'about', 'kind'],
    ['Chinese without spaces', '北方开放大学备忘录', 'north-south-memorandum', 'about', 'institution'],
    ['Chinese with small words', '北方开放大学在2023年的备忘录', 'north-south-memorandum', 'about', 'institution'],
    ['a role and where it is held', 'president southern', 'ana-ruiz', 'about', 'role'],
    ['a question', 'who is the president of the Southern University?', 'ana-ruiz', 'about', 'role'],
  ])('%s: %s', (_, text, id, rank, field) => {
    expect(find(text).results[0]).toMatchObject({ id, match: { rank, field } });
  });

  const institution = { ...samplePack.institutions[1], id: 'mountain', name: 'Mountain School' };
  const crowded = createSearch(
    indexPack(
      parsePack({
        ...samplePack,
        institutions: [
          ...samplePack.institutions,
          { ...institution, names: [{ text: 'Mountain School', kind: 'full' }] },
          {
            ...institution,
            id: 'mou',
            name: 'Military Open University',
            names: [
              { text: 'Military Open University', kind: 'full' },
              { text: 'MOU', kind: 'acronym' },
            ],
          },
        ],
      }),
    ),
    countryNames,
  );
  it('comes behind a name that is typed in full, and before names that begin so', () =>
    expect(crowded({ text: 'mou', filters: NO_FILTERS, limit: 9 }).results.map(({ id }) => id)).toEqual([
      'mou',
      'north-south-memorandum',
      'mountain',
    ]));

  it('puts what is within the days that are asked for before what only reaches into them', () => {
    const event = { ...samplePack.events[0], kind: 'conference' };
    const dated = createSearch(
      indexPack(
        parsePack({
          ...samplePack,
          events: [
            { ...event, id: 'in-the-year', title: 'Some time in the year', date: '2019' },
            { ...event, id: 'in-the-month', title: 'In the month', date: '2019-12-03' },
            { ...event, id: 'since-before', title: 'Since before', date: '2018/..' },
          ],
        }),
      ),
      countryNames,
    );
    expect(dated({ text: 'december 2019', filters: NO_FILTERS, limit: 9 }).results.map(({ id }) => id)).toEqual([
      'in-the-month',
      'harbour-visit',
      'in-the-year',
    ]);
  });
});

describe('a query that finds nothing as typed', () => {
  it.each([
    ['sothern', 'southern'],
    ['Harbor Institut', 'Harbour Institut'],
    ['sothern memorandum', 'southern memorandum'],
    ['the nothern open university', 'the Northern open university'],
    ['visit harbuor', 'visit harbour'],
  ])('%s: is %s meant?', (typed, meant) => {
    const { suggestion } = find(typed);
    expect(suggestion?.toLowerCase()).toBe(meant.toLowerCase());
    expect(find(suggestion ?? '').results.some(({ match }) => match?.rank !== 'similar')).toBe(true);
  });

  it.each(['zzzzqqqq', 'NOU', '', '!?', '北方', '2023 harbuor'])('%s: nothing else is meant', (typed) =>
    expect(find(typed).suggestion).toBeNull(),
  );

  it('is asked without the filters where they leave nothing', () => {
    expect(find('nou', { country: 'PL' })).toMatchObject({ results: [{ id: 'nouvelle-ecole' }], unfiltered: 0 });
    expect(find('penang', { country: 'PL' })).toMatchObject({ results: [], unfiltered: 1, suggestion: null });
    expect(find('', { country: 'PL', year: 1900 }).unfiltered).toBeGreaterThan(5);
    expect(find('zzzzqqqq', { country: 'PL' })).toMatchObject({ results: [], unfiltered: 0 });
  });
});

it('puts a president before a vice president, and finds both', () => {
  const official = (id: string, title: string) => ({
    ...samplePack.officials[0],
    id,
    name: id,
    names: [{ text: id, kind: 'full' }],
    roles: [{ ...samplePack.officials[0]?.roles[0], title }],
  });
  const pack = {
    ...samplePack,
    officials: [...samplePack.officials, official('adam', 'vice president'), official('bea', 'president and rector')],
  };
  const found = createSearch(indexPack(parsePack(pack)), countryNames);
  expect(found({ text: 'the president of', filters: NO_FILTERS, limit: 9 }).results.map(({ id }) => id)).toEqual([
    'ana-ruiz',
    'bea',
    'adam',
  ]);
});

describe('all results', () => {
  it('are sorted by rank: exact, then prefixes, then the rest', () =>
    expect(ids('nou')).toEqual([
      'northern-open-university',
      'nou-press',
      'nouvelle-ecole',
      'north-south-memorandum',
      'harbour-visit',
    ]));

  it('include the records of a person', () => expect(ids('Ana Ruiz')).toEqual(['ana-ruiz', 'north-south-memorandum']));

  it('are empty for unknown words, and for punctuation', () => {
    expect(ids('zzzzqqqq')).toEqual([]);
    expect(ids('!?')).toEqual([]);
  });

  it('have a flag for further results', () => {
    expect(find('university', {}, 1)).toMatchObject({ more: true, results: [{ id: expect.any(String) }] });
    expect(find('university', {}, 20).more).toBe(false);
  });
});

describe('an agreement', () => {
  const agreement = { ...samplePack.agreements[0], kindInSource: 'Hochschulvertrag', unit: 'Faculty of Law' };
  const other = { ...agreement, id: 'other', unit: 'Library', kindInSource: 'MoU' };
  const units = createSearch(
    indexPack(
      parsePack({ ...samplePack, format: 'partnership-pack/2', licence: null, agreements: [agreement, other] }),
    ),
    countryNames,
  );
  const found = (text: string, filters: Partial<SearchFilters> = {}) =>
    units({ text, filters: { ...NO_FILTERS, ...filters }, limit: 9 });

  it.each([
    ['the unit in charge', 'faculty law', 'unit', 'Faculty of Law'],
    ["the source's own word for its kind", 'hochschulvertrag', 'kindInSource', 'Hochschulvertrag'],
  ])('is found by %s', (_, text, field, matched) => {
    const [first, ...others] = found(text).results;
    expect(first).toMatchObject({ id: 'north-south-memorandum', match: { rank: 'about', field, text: matched } });
    expect(others).toEqual([]);
  });

  it('is filtered by its unit', () => {
    expect(found('', { unit: 'Library' }).results.map(({ id }) => id)).toEqual(['other']);
    expect(found('', { unit: 'Library', year: 2019 }).results).toEqual([]);
    expect(found('memorandum', { unit: 'Faculty of Law' }).results.map(({ id }) => id)).toEqual([
      'north-south-memorandum',
    ]);
    expect(found('').facets.units).toEqual([
      { unit: 'Faculty of Law', count: 1 },
      { unit: 'Library', count: 1 },
    ]);
  });
});

describe('filters', () => {
  it.each<[string, Partial<SearchFilters>, string, readonly string[]]>([
    ['a type', { kind: { type: 'visit', kind: null } }, '', ['harbour-visit']],
    ['a kind', { kind: { type: 'institution', kind: 'company' } }, 'nou', ['nou-press']],
    ['a country', { country: 'PL' }, '', ['nouvelle-ecole']],
    ['a year inside an interval', { kind: { type: 'visit', kind: null }, year: 2020 }, '', ['harbour-visit']],
    ['an entity by the years of its records', { year: 2023, kind: { type: 'official', kind: null } }, '', ['ana-ruiz']],
    [
      'a country that a record reaches by its parties',
      { country: 'TH', kind: { type: 'agreement', kind: null } },
      '',
      ['north-south-memorandum'],
    ],
    ['what no finding has', { year: 1900 }, 'nou', []],
  ])('%s', (_, filters, text, expected) => expect(ids(text, filters)).toEqual(expected));

  it('have the values that occur in the pack', () => {
    const { facets } = find('');
    expect(facets.countries).toContainEqual({ country: 'MY', count: 3 });
    expect(facets.years.map(({ year }) => year)).toEqual([2023, 2020, 2019]);
    expect(facets.kinds[0]).toEqual({ type: 'institution', kind: 'university', count: 2 });
  });
});

describe('an empty query', () => {
  it('lists the newest records, undated last, then institutions and officials by name', () =>
    expect(ids('  ')).toEqual([
      'north-south-memorandum',
      'harbour-visit',
      'undated-talks',
      'harbour-institute',
      'northern-open-university',
      'nou-press',
      'nouvelle-ecole',
      'southern-university',
      'ana-ruiz',
    ]));
});

describe('any query', () => {
  const typed = fc.oneof(
    anyText({ maxLength: 60 }),
    fc
      .array(fc.constantFrom('nou', 'open', 'u', '开', ' ', '大学', 'north', '2019', 'memo', '-', 'é'), {
        maxLength: 8,
      })
      .map((parts) => parts.join(' ')),
  );

  it('has no result twice, ascending ranks, and the same answer each time', () => {
    const ranks: readonly string[] = SEARCH_RANKS;
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 12 }), (text, limit) => {
        const { results } = find(text, {}, limit);
        expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
        const found = results.flatMap(({ match }) => (match ? [ranks.indexOf(match.rank)] : []));
        expect(found).toEqual(found.toSorted((a, b) => a - b));
        expect(find(text, {}, limit)).toEqual(find(text, {}, limit));
        expect(find(text, {}, 20).results.slice(0, limit)).toEqual(results);
      }),
    );
  });

  it('every name of every entity finds it, with the best rank', () => {
    for (const { id, names } of [...samplePack.institutions, ...samplePack.officials])
      for (const { text } of names)
        expect(
          find(text)
            .results.filter(({ match }) => match?.rank === 'exact')
            .map((result) => result.id),
        ).toContain(id);
  });

  it('a name with one letter lost is still found', () => {
    const names = sampleIndex.pack.institutions.filter(({ name }) => name.length > 12);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), ({ id, name }, at) => {
        const letter = at % name.length;
        expect(ids(name.slice(0, letter) + name.slice(letter + 1))).toContain(id);
      }),
    );
  });
});

describe('small words', () => {
  it.each([
    ['an article before it', 'the Northern Open University', 'northern-open-university', 'exact'],
    ['an elided article', 'l’École nouvelle', 'nouvelle-ecole', 'words'],
    ['an article of another language', 'der Southern University', 'southern-university', 'exact'],
    ['words around a name', 'with the Harbour Institute of Technology and', 'harbour-institute', 'exact'],
    ['another small word inside', 'Harbour Institute for Technology', 'harbour-institute', 'words'],
    ['one left out', 'Nouvelle École Łódź', 'nouvelle-ecole', 'words'],
    ['an acronym after an article', 'the NOU', 'northern-open-university', 'exact'],
    ['beside what is said of it', 'the president of the Southern University', 'ana-ruiz', 'about'],
  ])('do not hide the match: %s', (_, text, id, rank) => {
    const { results } = find(text);
    const found = results.find((result) => result.id === id);
    expect(found?.match?.rank).toBe(rank);
  });

  it('alone are searched as typed', () => expect(ids('of')).toContain('harbour-institute'));

  it('leave a name that begins with one in the first place', () => {
    const named = { ...samplePack.institutions[0], id: 'the-school', name: 'The School' };
    const names = [{ text: 'The School', kind: 'full' }];
    const other = { ...named, id: 'school', name: 'School', names: [{ text: 'School', kind: 'full' }] };
    const pack = { ...samplePack, institutions: [...samplePack.institutions, other, { ...named, names }] };
    const both = createSearch(indexPack(parsePack(pack)), () => []);
    expect(both({ text: 'the school', filters: NO_FILTERS, limit: 2 }).results.map(({ id }) => id)).toEqual([
      'the-school',
      'school',
    ]);
  });
});

describe('steps', () => {
  const institutions = Array.from({ length: 20_000 }, (_, number) => {
    const name = `${number.toString(36)} College of ${(number * 7919).toString(36)}`;
    return { ...samplePack.institutions[0], id: `college-${number}`, name, names: [{ text: name, kind: 'full' }] };
  });
  const large = indexPack(parsePack({ ...samplePack, institutions: [...samplePack.institutions, ...institutions] }));

  /** CPU time of the longest step in milliseconds: other programs on the machine do not count. */
  function longest<Result>(steps: Steps<Result>): { readonly milliseconds: number; readonly result: Result } {
    for (let milliseconds = 0; ; ) {
      const before = process.threadCpuUsage().user;
      const { done, value } = steps.next();
      milliseconds = Math.max(milliseconds, (process.threadCpuUsage().user - before) / 1000);
      if (done) return { milliseconds, result: value };
    }
  }

  it('are short with a large pack', () => {
    const made = longest(createSearchInSteps(large, countryNames));
    const queries = [
      '',
      'c',
      'college of',
      'the colege off zz',
      'a b c d e f g h i j k',
      'x'.repeat(5000),
      '大'.repeat(300),
    ];
    for (const text of queries)
      expect(
        longest(made.result({ text, filters: { ...NO_FILTERS, year: 1900 }, limit: 60 })).milliseconds,
      ).toBeLessThan(50);
  });
});
