import { describe, expect, it } from 'vitest';
import { changeOfForm } from '../../../../../utils/core/own-data/form/change-of-form.ts';
import { type DraftValues, draftOf } from '../../../../../utils/core/own-data/form/draft.ts';
import { EDITED_LISTS, type EditedList } from '../../../../../utils/core/own-data/form/fields.ts';
import { readDraft } from '../../../../../utils/core/own-data/form/read-draft.ts';
import { emptyOwnDocument, ownHeader } from '../../../../../utils/core/own-data/new-document.ts';
import { OwnData } from '../../../../../utils/core/own-data/own-data.ts';
import type { OwnRow } from '../../../../../utils/core/own-data/types.ts';

const citations = [{ source: 'desk', locator: 'row 1' }];
const ROWS: Readonly<Record<EditedList, OwnRow>> = {
  agreements: {
    id: 'tie',
    kind: 'student-exchange',
    title: { en: 'Exchange of students', 'zh-Hans': '学生交流' },
    parties: ['tide', { id: 'ouc-articles:unesco', name: 'UNESCO' }],
    signed: '2019-05-02',
    ends: 'open',
    renewals: ['2021', '2023-05'],
    renewsByItself: true,
    status: 'in-force',
    signatories: [{ official: 'ada', for: 'tide' }],
    topics: ['languages', { en: 'law', 'zh-Hans': '法律' }],
    citations,
  },
  visits: {
    id: 'visit',
    kind: 'delegation',
    visitors: ['tide'],
    hosts: [],
    date: null,
    places: [{ name: 'Kyoto', country: 'JP' }],
    people: [{ official: 'ada', role: { en: 'head' } }],
    topics: [],
    citations,
  },
  events: {
    id: 'event',
    kind: 'founding',
    title: 'Founding of the school',
    date: '1901',
    places: [],
    organisers: ['tide'],
    participants: [],
    people: [],
    citations,
  },
  institutions: {
    id: 'tide',
    name: 'Tide School',
    kind: 'university',
    country: 'CY',
    names: [
      { text: 'TS', kind: 'acronym' },
      { text: 'École de la Marée', kind: 'translated', lang: 'fr' },
    ],
    url: 'https://tide.example',
    domains: ['tide.example'],
    citations,
  },
  officials: {
    id: 'ada',
    name: 'Ada Tide',
    names: [],
    roles: [{ title: { en: 'Rector', fr: 'Rectrice' }, institution: 'tide', from: '2019', citations }],
    citations,
  },
};
const NAMES: Readonly<Record<string, string>> = { tide: 'Tide School', ada: 'Ada Tide' };
const draft = (list: EditedList, language = 'en') => draftOf(list, ROWS[list], language, (id) => NAMES[id]);
const idOf = (name: string) => `own-${name.toLowerCase().replaceAll(' ', '-')}`;
const read = (list: EditedList, values: DraftValues, row: OwnRow | null = ROWS[list], language = 'en') =>
  readDraft(values, { list, row, language, idOf });
const source = { id: 'by-hand', publisher: 'My data', title: 'Entered by hand', language: 'en' };
const options = (list: EditedList, row: OwnRow | null) => ({ list, row, id: 'new', source, locator: '2026-11-28' });

describe('a form', () => {
  it.each(EDITED_LISTS.flatMap((list) => [[list, 'en'] as const, [list, 'zh-Hans'] as const]))(
    'of %s in %s that nobody changes leaves the row as it was',
    (list, language) => {
      const said = read(list, draft(list, language), ROWS[list], language);
      expect(said.faults).toEqual({});
      const { edits } = changeOfForm(said, options(list, ROWS[list]));
      expect(edits).toEqual([{ list, from: ROWS[list], to: ROWS[list] }]);
    },
  );

  it('changes a text in the language of the reader alone', () => {
    const values = draft('agreements', 'zh-Hans');
    const { fields } = read(
      'agreements',
      { ...values, texts: { ...values.texts, title: '交换' } },
      ROWS.agreements,
      'zh-Hans',
    );
    expect(fields.title).toEqual({ en: 'Exchange of students', 'zh-Hans': '交换' });
  });

  it('leaves out what the reader empties', () => {
    const values = draft('agreements');
    const { fields } = read('agreements', { ...values, flags: {}, texts: { kind: 'other' } });
    const { edits } = changeOfForm({ fields, added: [] }, options('agreements', ROWS.agreements));
    expect(edits).toEqual([
      {
        list: 'agreements',
        from: ROWS.agreements,
        to: {
          id: 'tie',
          kind: 'other',
          parties: ['tide', { id: 'ouc-articles:unesco', name: 'UNESCO' }],
          signed: null,
          signatories: [{ official: 'ada', for: 'tide' }],
          topics: [],
          citations,
        },
      },
    ]);
  });

  it('adds an agreement with an institution that is new, each with where it comes from', () => {
    const empty = draftOf('agreements', null, 'en', () => undefined);
    const said = read(
      'agreements',
      {
        ...empty,
        texts: { ...empty.texts, kind: 'student-exchange', signed: '2 May 2019' },
        institutions: {
          parties: [
            { text: 'Mill University', id: null },
            { text: 'UNESCO', id: 'ouc-articles:unesco' },
          ],
        },
      },
      null,
    );
    expect(said.faults).toEqual({});
    const data = new OwnData(emptyOwnDocument(ownHeader('1a2b'), '2026-11-28'));
    expect(data.apply(changeOfForm(said, options('agreements', null)))).toBeNull();
    expect(data.document('1', '2026')).toMatchObject({
      sources: [{ id: 'by-hand' }],
      institutions: [{ id: 'own-mill-university', kind: 'university', citations: [{ source: 'by-hand' }] }],
      agreements: [{ parties: ['own-mill-university', { id: 'ouc-articles:unesco' }], signed: '2019-05-02' }],
    });
  });

  it('adds who signed it, each for a partner, and an official that no pack has', () => {
    const values = draft('agreements');
    expect(values.signatories).toEqual([
      { official: { text: 'Ada Tide', id: 'ada' }, signsFor: { text: 'Tide School', id: 'tide' } },
    ]);
    const unesco = { text: 'UNESCO', id: 'ouc-articles:unesco' };
    const said = read('agreements', {
      ...values,
      signatories: [
        ...values.signatories,
        { official: { text: 'Bea Mill', id: null }, signsFor: unesco },
        { official: { text: ' ', id: null }, signsFor: { text: '', id: null } },
      ],
    });
    expect(said.faults).toEqual({});
    const { edits } = changeOfForm(said, options('agreements', ROWS.agreements));
    expect(edits).toMatchObject([
      { list: 'sources', to: { id: 'by-hand' } },
      {
        list: 'officials',
        to: { id: 'own-bea-mill', name: 'Bea Mill', roles: [], citations: [{ source: 'by-hand' }] },
      },
      {
        list: 'agreements',
        to: {
          signatories: [
            { official: 'ada', for: 'tide' },
            { official: 'own-bea-mill', for: { id: 'ouc-articles:unesco', name: 'UNESCO' } },
          ],
        },
      },
    ]);
    const { fields } = read('agreements', { ...values, signatories: [] });
    expect(fields.signatories).toEqual([]);
  });

  it('lets an official sign for two partners', () => {
    const both = [
      { official: 'ada', for: 'tide' },
      { official: 'ada', for: { id: 'ouc-articles:unesco', name: 'UNESCO' } },
    ];
    const row = { ...ROWS.agreements, signatories: both } as OwnRow;
    const said = read(
      'agreements',
      draftOf('agreements', row, 'en', (id) => NAMES[id]),
      row,
    );
    expect(said).toMatchObject({ faults: {}, fields: { signatories: both } });
  });

  it('takes a name that is typed for the partner of that name', () => {
    const values = draft('agreements');
    const signatories = values.signatories.map((each) => ({ ...each, signsFor: { text: ' tide school', id: null } }));
    const said = read('agreements', { ...values, signatories });
    expect(said).toMatchObject({ faults: {}, added: [], fields: { signatories: [{ official: 'ada', for: 'tide' }] } });
  });

  it('keeps for whom an official signed in a row that has it from elsewhere, though it is no partner', () => {
    const row = { ...ROWS.agreements, signatories: [{ official: 'ada', for: 'mill' }] } as OwnRow;
    const said = read(
      'agreements',
      draftOf('agreements', row, 'en', (id) => NAMES[id]),
      row,
    );
    expect(said).toMatchObject({ faults: {}, fields: { signatories: [{ official: 'ada', for: 'mill' }] } });
  });

  it('adds an official with a post', () => {
    const empty = draftOf('officials', null, 'en', () => undefined);
    const role = { title: 'Rector', institution: { text: 'Mill University', id: null }, from: '2019', until: '' };
    const said = read('officials', { ...empty, texts: { name: 'Bea Mill' }, roles: [role] }, null);
    const data = new OwnData(emptyOwnDocument(ownHeader('1a2b'), '2026-11-28'));
    expect(data.apply(changeOfForm(said, options('officials', null)))).toBeNull();
  });
});

describe('a fault', () => {
  const parties = (...names: string[]) => names.map((text) => ({ text, id: null }));
  it.each<[string, EditedList, (values: DraftValues) => DraftValues, string, string]>([
    ['no partner', 'agreements', (all) => ({ ...all, institutions: {} }), 'parties', 'required'],
    [
      'one partner',
      'agreements',
      (all) => ({ ...all, institutions: { parties: parties('A') } }),
      'parties',
      'two-parties',
    ],
    [
      'one partner twice',
      'agreements',
      (all) => ({ ...all, institutions: { parties: parties('Mill', ' mill ') } }),
      'parties',
      'same-twice',
    ],
    [
      'an end before the day of signing',
      'agreements',
      (all) => ({ ...all, texts: { ...all.texts, ends: '2018' } }),
      'ends',
      'end-before-start',
    ],
    ['no name', 'institutions', (all) => ({ ...all, texts: { ...all.texts, name: ' ' } }), 'name', 'required'],
    [
      'a long name',
      'institutions',
      (all) => ({ ...all, texts: { ...all.texts, name: 'x'.repeat(301) } }),
      'name',
      'too-long',
    ],
    [
      'no address',
      'institutions',
      (all) => ({ ...all, texts: { ...all.texts, url: 'javascript:alert(1)' } }),
      'url',
      'url',
    ],
    [
      'a signatory for nobody',
      'agreements',
      (all) => ({
        ...all,
        signatories: all.signatories.map((each) => ({ ...each, signsFor: { text: '', id: null } })),
      }),
      'signatories',
      'required',
    ],
    [
      'a signatory twice',
      'agreements',
      (all) => ({ ...all, signatories: [...all.signatories, ...all.signatories] }),
      'signatories',
      'same-twice',
    ],
    [
      'a signatory twice, once for a name that is typed',
      'agreements',
      (all) => ({
        ...all,
        signatories: [
          ...all.signatories,
          ...all.signatories.map((each) => ({ ...each, signsFor: { text: 'Tide School', id: null } })),
        ],
      }),
      'signatories',
      'same-twice',
    ],
    [
      'a signatory for a name that is mistyped',
      'agreements',
      (all) => ({
        ...all,
        signatories: all.signatories.map((each) => ({ ...each, signsFor: { text: 'Tide Schol', id: null } })),
      }),
      'signatories',
      'no-partner',
    ],
    [
      'a signatory for an institution that is no partner',
      'agreements',
      (all) => ({
        ...all,
        signatories: all.signatories.map((each) => ({ ...each, signsFor: { text: 'Mill', id: 'other:mill' } })),
      }),
      'signatories',
      'no-partner',
    ],
    [
      'a post without an institution',
      'officials',
      (all) => ({ ...all, roles: all.roles.map((role) => ({ ...role, institution: { text: '', id: null } })) }),
      'roles',
      'required',
    ],
    [
      'a post that ends before it begins',
      'officials',
      (all) => ({ ...all, roles: all.roles.map((role) => ({ ...role, until: '2001' })) }),
      'roles',
      'end-before-start',
    ],
  ])('%s', (_, list, change, field, code) => {
    expect(read(list, change(draft(list))).faults).toMatchObject({ [field]: { code } });
  });
});
