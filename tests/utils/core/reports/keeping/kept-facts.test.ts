import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';
import { checkForm } from '../../../../../utils/core/reports/keeping/check-form.ts';
import type { AgreementForm, FactForm, VisitForm } from '../../../../../utils/core/reports/keeping/form.ts';
import { type KeepOptions, type KeptRows, keptRows } from '../../../../../utils/core/reports/keeping/kept-facts.ts';

const options: KeepOptions = {
  source: {
    title: 'Two <b>sign</b>',
    url: 'https://daily.example/story',
    publisher: 'The Daily',
    published: '2026-11-27',
    language: 'en',
  },
  quote: {
    locator: '¶2',
    sentence: 'Alpha University signed a memorandum with Zembla Polytechnic.',
    selectors: [{ type: 'TextQuoteSelector', exact: 'Alpha', prefix: '', suffix: ' University' }],
  },
  today: '2026-11-28',
  taken: new Set(),
  sourceId: null,
  reference: (entity, name) => ({ id: `bundled:${entity}`, name }),
};
const alpha = { name: 'Alpha University', entity: 'alpha' as EntityId, read: null };
const zembla = { name: 'Zembla Polytechnic University', entity: null, read: null };
const none = { text: '', read: null };
const agreement: AgreementForm = {
  type: 'agreement',
  kind: 'memorandum-of-understanding',
  isPlanned: false,
  parties: [
    { side: 'party', ...alpha },
    { side: 'party', ...zembla },
  ],
  signatories: [{ name: 'Ann Kinbote', entity: null, read: null, for: 1 }],
  date: { text: '2026-11-26', read: null },
  place: { text: 'Oslo', read: null },
  placeCountry: 'Norway',
};
const visit: VisitForm = {
  type: 'visit',
  kind: 'delegation',
  isPlanned: false,
  parties: [
    { side: 'visitor', ...zembla },
    { side: 'host', ...alpha },
  ],
  date: none,
  place: none,
  placeCountry: '',
};

const pack = (rows: KeptRows) =>
  parsePack({
    format: 'partnership-pack/2',
    id: 'my-data',
    title: 'Mine',
    version: '1',
    asOf: '2026-11-28',
    coverage: 'Mine.',
    licence: null,
    ...rows,
  });

describe('what a form adds', () => {
  it.each<[string, FactForm]>([
    ['an agreement', agreement],
    ['a planned agreement', { ...agreement, isPlanned: true, date: none }],
    ['an agreement on or before a day', { ...agreement, date: { text: '../2026-11-27', read: null } }],
    ['a visit', visit],
    ['a founding', { ...visit, type: 'event', kind: 'founding', parties: [{ side: 'party', ...alpha }] }],
    [
      'an institution',
      { type: 'institution', name: 'Onhava Conservatory', kind: 'school', country: 'NO', otherName: 'OC' },
    ],
    ['an official', { type: 'official', name: 'Ann Kinbote', title: 'rector', institution: zembla }],
    [
      'names with markup',
      {
        ...visit,
        parties: [
          { side: 'visitor', ...zembla, name: '<script>alert(1)</script>' },
          { side: 'host', ...alpha },
        ],
      },
    ],
  ])('is a pack that passes every check: %s', (_, form) => {
    expect(checkForm(form)).toEqual([]);
    expect(() => pack(keptRows(form, options))).not.toThrow();
  });

  it('cites the page with paragraph, quote and selectors, and has the new institution and signatory', () => {
    const { sources, institutions, officials, agreements } = keptRows(agreement, options);
    expect(sources).toEqual([
      {
        id: 'daily-example-two-b-sign-b',
        publisher: 'The Daily',
        title: 'Two <b>sign</b>',
        url: 'https://daily.example/story',
        published: '2026-11-27',
        language: 'en',
        accessed: '2026-11-28',
      },
    ]);
    const [added] = institutions;
    expect(added).toMatchObject({ name: 'Zembla Polytechnic University', kind: 'university' });
    expect(agreements).toEqual([
      {
        id: 'agreement-2026-11-26-alpha-university-zembla-polytechnic-uni',
        kind: 'memorandum-of-understanding',
        parties: [{ id: 'bundled:alpha', name: 'Alpha University' }, added?.id],
        signed: '2026-11-26',
        signatories: [{ official: officials[0]?.id, for: added?.id }],
        place: { name: 'Oslo', country: 'NO' },
        topics: [],
        citations: [
          {
            source: 'daily-example-two-b-sign-b',
            locator: '¶2',
            quote: options.quote.sentence,
            selectors: options.quote.selectors,
          },
        ],
      },
    ]);
  });

  it('takes no id twice and cites a source that is there already', () => {
    const first = keptRows(agreement, options);
    const taken = new Set(Object.values(first).flatMap((rows) => rows.map(({ id }) => id)));
    const second = keptRows(agreement, { ...options, taken, sourceId: first.sources[0]?.id ?? null });
    expect(second.sources).toEqual([]);
    expect(second.agreements[0]?.citations[0]?.source).toBe(first.sources[0]?.id);
    const all = [...taken, ...Object.values(second).flatMap((rows) => rows.map(({ id }) => id))];
    expect(new Set(all).size).toBe(all.length);
  });

  it('shortens what the format does not hold', () => {
    const long = 'x'.repeat(5_000);
    const rows = keptRows(visit, {
      ...options,
      source: { ...options.source, title: long, publisher: long, url: `https://daily.example/${long}` },
      quote: { ...options.quote, sentence: `😀${long}` },
    });
    expect(() => pack(rows)).not.toThrow();
    expect(rows.sources[0]).not.toHaveProperty('url');
  });
});

describe('a form with faults', () => {
  it.each<[string, FactForm, readonly string[]]>([
    ['without parties', { ...agreement, parties: [], signatories: [] }, ['parties-missing']],
    [
      'with one twice',
      {
        ...agreement,
        parties: [
          { side: 'party', ...alpha },
          { side: 'party', ...alpha },
        ],
      },
      ['party-twice'],
    ],
    [
      'with an empty name',
      { ...agreement, signatories: [{ name: ' ', entity: null, read: null, for: 0 }] },
      ['name-missing'],
    ],
    ['with a day that does not exist', { ...agreement, date: { text: '2026-02-30', read: null } }, ['date-unreadable']],
    ['with words for a date', { ...agreement, date: { text: 'Tuesday', read: null } }, ['date-unreadable']],
    ['with no such country', { ...agreement, placeCountry: 'Zembla' }, ['country-unknown']],
    ['without a host', { ...visit, parties: visit.parties.slice(0, 1) }, ['hosts-missing']],
    ['without a visitor', { ...visit, parties: visit.parties.slice(1) }, ['visitors-missing']],
    ['without a name', { type: 'institution', name: '', kind: 'other', country: '', otherName: '' }, ['name-missing']],
    ['without an office', { type: 'official', name: 'Ann', title: ' ', institution: alpha }, ['title-missing']],
    [
      'with an endless name',
      { type: 'institution', name: 'x'.repeat(301), kind: 'other', country: '', otherName: '' },
      ['name-too-long'],
    ],
  ])('is not kept %s', (_, form, faults) => {
    expect(checkForm(form)).toEqual(faults);
  });
});
