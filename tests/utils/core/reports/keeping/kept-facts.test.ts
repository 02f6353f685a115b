import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import type { EntityId } from '../../../../../utils/core/pack/types.ts';
import { checkForm } from '../../../../../utils/core/reports/keeping/check-form.ts';
import type { AgreementForm, FactForm, VisitForm } from '../../../../../utils/core/reports/keeping/form.ts';
import {
  type KeepOptions,
  type KeptRows,
  keepingChange,
  keptRows,
} from '../../../../../utils/core/reports/keeping/kept-facts.ts';

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
  mark: '1a2b3c4d',
  reference: (entity, name) => ({ id: `bundled:${entity}`, name }),
  titleOf: ({ what }) => `Founding: ${what}`,
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
    [
      'a founding',
      { ...visit, type: 'event', kind: 'founding', what: 'centre', parties: [{ side: 'party', ...alpha }] },
    ],
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
        id: expect.stringMatching(/^own-two-b-sign-b-/),
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
        id: 'own-agreement-2026-11-26-alpha-university-zembla-polytechnic-uni-1a2b3c4d',
        kind: 'memorandum-of-understanding',
        parties: [{ id: 'bundled:alpha', name: 'Alpha University' }, added?.id],
        signed: '2026-11-26',
        signatories: [{ official: officials[0]?.id, for: added?.id }],
        place: { name: 'Oslo', country: 'NO' },
        topics: [],
        citations: [
          {
            source: sources[0]?.id,
            locator: '¶2',
            quote: options.quote.sentence,
            selectors: options.quote.selectors,
          },
        ],
      },
    ]);
  });

  it('brings the same source with every fact of a page and a day, and no other id twice', () => {
    const first = keptRows(agreement, options);
    const second = keptRows(agreement, { ...options, mark: '5e6f7a8b' });
    expect(second.sources).toEqual(first.sources);
    const idsOf = ({ sources: _, ...rows }: KeptRows) =>
      Object.values(rows).flatMap((list) => list.map(({ id }) => id));
    const all = [...idsOf(first), ...idsOf(second)];
    expect(new Set(all).size).toBe(all.length);
    expect(keptRows(agreement, { ...options, today: '2026-11-29' }).sources[0]?.id).not.toBe(first.sources[0]?.id);
  });

  it('knows a new institution by its name and by the acronym that the page defines', () => {
    const named = { ...zembla, name: 'Zembla Polytechnic University (ZPU)' };
    const [added] = keptRows({ ...visit, parties: [{ side: 'visitor', ...named }] }, options).institutions;
    expect(added?.name).toBe('Zembla Polytechnic University');
    expect(added?.names).toEqual([
      { text: 'Zembla Polytechnic University', kind: 'full' },
      { text: 'ZPU', kind: 'acronym' },
    ]);
  });

  it('is one change of own data', () => {
    const { edits } = keepingChange(keptRows(agreement, options));
    expect(edits.map(({ list, from }) => [list, from])).toEqual([
      ['sources', null],
      ['institutions', null],
      ['officials', null],
      ['agreements', null],
    ]);
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
