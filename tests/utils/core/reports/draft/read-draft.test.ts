import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../../utils/core/pack/parse.ts';
import type { EntityId, LocalText, NameKind } from '../../../../../utils/core/pack/types.ts';
import type { Mention } from '../../../../../utils/core/page/types.ts';
import { draftBlocks, draftStory, MAX_DRAFT } from '../../../../../utils/core/reports/draft/draft-story.ts';
import { readDraft } from '../../../../../utils/core/reports/draft/read-draft.ts';
import type { DraftQuestion } from '../../../../../utils/core/reports/draft/types.ts';

const cited = { citations: [{ source: 's', locator: '¶1' }] };
const role = (title: LocalText, institution: string, more: object = {}) => ({ title, institution, ...cited, ...more });
const official = (id: string, name: string, roles: readonly object[]) => ({
  id,
  name,
  names: [{ text: name, kind: 'full' }],
  roles,
  ...cited,
});
const institution = (id: string, name: string, acronym: string) => ({
  id,
  name,
  kind: 'university',
  names: [
    { text: name, kind: 'full' },
    { text: acronym, kind: 'acronym' },
  ],
  ...cited,
});
const document = {
  format: 'partnership-pack/2',
  id: 'drafts',
  title: 'Drafts',
  version: '1',
  asOf: '2024-01-31',
  coverage: 'Two universities.',
  licence: null,
  sources: [{ id: 's', publisher: 'Daily', title: 'News', url: 'https://daily.example/1', language: 'en' }],
  institutions: [institution('alpha', 'Alpha University', 'ALU'), institution('beta', 'Beta University', 'BEU')],
  officials: [
    official('ann', 'Ann Archer', [role({ en: 'president', 'zh-Hans': '校长' }, 'alpha', { until: '2021' })]),
    official('bo', 'Bo Baker', [role({ en: 'vice president', 'zh-Hans': '副校长' }, 'beta', { asOf: '2023-08-31' })]),
    official('cy', 'Cy Cooper', [role('president', 'beta', { asOf: '2020-05-19' })]),
    official('di', 'Di Dunn', [role('president', 'beta', { asOf: '2023-08-31' })]),
  ],
  agreements: [
    {
      id: 'memorandum',
      kind: 'memorandum-of-cooperation',
      parties: ['alpha', 'beta'],
      signed: '2023-08-31',
      signatories: [{ official: 'bo', for: 'beta' }],
      topics: [],
      ...cited,
    },
  ],
  visits: [],
  events: [],
};
const pack = parsePack(document);

const index = indexPack(pack);

/** Names in the texts, longest first. */
const NAMES: readonly (readonly [string, string, NameKind])[] = [
  ['Alpha University', 'alpha', 'full'],
  ['Beta University', 'beta', 'full'],
  ['ALU', 'alpha', 'acronym'],
  ['BEU', 'beta', 'acronym'],
  ['Ann Archer', 'ann', 'full'],
  ['Bo Baker', 'bo', 'full'],
  ['Cy Cooper', 'cy', 'full'],
  ['Di Dunn', 'di', 'full'],
];

function read(text: string, known = index) {
  const blocks = draftBlocks(text);
  const mentions = blocks.flatMap((block) =>
    NAMES.flatMap(([name, entity, nameKind]) =>
      [...block.text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(
        ({ index: start }): Mention => ({
          block: block.id,
          start,
          end: start + name.length,
          entity: entity as EntityId,
          type: index.entity(entity as EntityId)?.type ?? 'institution',
          name,
          nameKind,
          evidence: [{ kind: 'full-name' }],
        }),
      ),
    ).sort((a, b) => a.start - b.start),
  );
  return readDraft(draftStory(blocks, mentions, { language: 'en', today: '2026-11-28' }), known, '2026-11-28');
}
const asked = (text: string) => read(text).questions.map(inShort);

function inShort(question: DraftQuestion): string {
  switch (question.kind) {
    case 'otherwise':
      return `otherwise ${question.fields.join()} ${question.form.date.text} ${question.record.date}`;
    case 'other-date':
      return `other-date ${question.date} ${question.record.date}`;
    case 'office-over':
      return `office-over ${question.office}: ${question.role.until ?? question.role.laterHolders.map(({ name }) => name)}`;
    case 'other-office':
      return `other-office ${question.office}: ${question.roles.map(({ title }) => title)}`;
    case 'acronym':
      return `acronym ${question.text} ${question.entity.name}`;
  }
}

describe('a draft', () => {
  it('gives first what the sentences speak of, and few of the others', () => {
    const [memorandum] = document.agreements;
    const agreements = [0, 1, 2, 3, 4, 5].map((at) => ({
      ...memorandum,
      id: `memorandum-${at}`,
      signed: `${2010 + at}-05-05`,
    }));
    const visits = [
      {
        id: 'visit-of-2012',
        kind: 'delegation',
        visitors: ['alpha'],
        hosts: ['beta'],
        date: '2012-05-04',
        places: [],
        people: [],
        topics: [],
        ...cited,
      },
    ];
    const many = indexPack(parsePack({ ...document, agreements, visits }));
    const told = (text: string) => {
      const { ties, facts } = read(text, many);
      const [tie] = ties;
      const ids = tie?.facts.map((at) => {
        const fact = facts[at];
        return fact?.kind === 'record' ? fact.record.id : fact?.kind;
      });
      return { first: ids?.[0], all: ids?.length, shown: tie?.shown };
    };
    expect(told('In May 2012 Alpha University and Beta University signed a memorandum.')).toEqual({
      first: 'memorandum-2',
      all: 7,
      shown: 1,
    });
    expect(told('In May 2031 Alpha University and Beta University signed a memorandum.')).toMatchObject({ shown: 3 });
    expect(told('Alpha University and Beta University are friends.')).toMatchObject({ all: 7, shown: 3 });
  });

  it('names its entities with their spellings, and ties each pair with its facts', () => {
    const { names, ties, facts } = read(
      'Alpha University (ALU) and Beta University are close.\nDi Dunn of Beta University met ALU.',
    );
    expect(names.map(({ entity, spellings, count }) => [entity.id, spellings, count])).toEqual([
      ['alpha', ['Alpha University', 'ALU'], 3],
      ['beta', ['Beta University'], 2],
      ['di', ['Di Dunn'], 1],
    ]);
    expect(ties.map(({ entities, paragraph }) => [entities.map(({ id }) => id).join('+'), paragraph])).toEqual([
      ['alpha+beta', 1],
      ['beta+di', 2],
    ]);
    expect(facts.map((fact) => (fact.kind === 'record' ? fact.record.id : fact.role.title))).toEqual([
      'memorandum',
      'president',
    ]);
  });

  it.each([
    [
      'a date',
      'Alpha University and Beta University signed a memorandum of cooperation in 2019.',
      ['otherwise date 2019 2023-08-31'],
    ],
    [
      'a kind',
      'Alpha University signed a memorandum of understanding with Beta University on 31 August 2023.',
      ['otherwise kind 2023-08-31 2023-08-31'],
    ],
    [
      'a date beside a name',
      'The 2019 memorandum of cooperation between Alpha University and Beta University is short.',
      ['other-date 2019 2023-08-31'],
    ],
    ['an office that ended', 'Ann Archer, president of Alpha University, spoke.', ['office-over president: 2021']],
    [
      'an office that another holds',
      'The president of Beta University, Cy Cooper, spoke.',
      ['office-over president: Di Dunn'],
    ],
    ['another office', 'Bo Baker, president of Beta University, spoke.', ['other-office president: vice president']],
    ['an acronym', 'ALU is large. ALU is old.', ['acronym ALU Alpha University']],
  ])('is asked about %s', (_, text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  it.each([
    [
      'the date of the record',
      'Alpha University and Beta University signed a memorandum of cooperation on 31 August 2023.',
    ],
    ['its month', 'Alpha University and Beta University signed a memorandum of cooperation in August 2023.'],
    [
      'a later deed than the packs cover',
      'Alpha University and Beta University signed a memorandum of cooperation in March 2025.',
    ],
    ['a former office', 'Ann Archer, former president of Alpha University, spoke.'],
    ['an office until a year', 'Ann Archer was president of Alpha University until 2021.'],
    ['the office of the record', 'Bo Baker, vice president of Beta University, and the president, Di Dunn, spoke.'],
    ['somebody of another clause', 'Bo Baker spoke when the new president of Alpha University came.'],
    ['an acronym that is spelled out', 'Alpha University (ALU) is large. ALU is old.'],
    ['no name at all', 'The library is open.'],
  ])('is asked nothing about %s', (_, text) => {
    expect(asked(text)).toEqual([]);
  });

  it('is asked about the same offices where the reader’s language is another one than that of the draft', () => {
    const inChinese = (text: string) => read(text, indexPack(pack, 'zh-CN')).questions.map(inShort);
    expect(inChinese('Ann Archer, president of Alpha University, spoke.')).toEqual(['office-over president: 2021']);
    expect(inChinese('Bo Baker, president of Beta University, spoke.')).toEqual(['other-office president: 副校长']);
    expect(inChinese('Bo Baker, vice president of Beta University, spoke.')).toEqual([]);
  });

  it('is bounded: a long text of questions', () => {
    const { questions, ties } = read('Ann Archer, president of Alpha University, met Beta University.\n'.repeat(5_000));
    expect(questions.length).toBeLessThanOrEqual(100);
    expect(ties.length).toBeLessThanOrEqual(200);
  });
});

describe('the paragraphs of a draft', () => {
  it('are its lines; a short first line is the title', () => {
    expect(
      draftBlocks('A headline\r\n\r\nA sentence.\n \nAnother one.').map(({ role: of, text }) => [of, text]),
    ).toEqual([
      ['title', 'A headline'],
      ['text', 'A sentence.'],
      ['text', 'Another one.'],
    ]);
    expect(draftBlocks('One sentence alone').map(({ role: of }) => of)).toEqual(['text']);
    expect(draftBlocks('')).toEqual([]);
  });

  it('are cut', () => {
    const length = draftBlocks(`${'word '.repeat(60_000)}`).reduce((sum, { text }) => sum + text.length, 0);
    expect(length).toBeLessThanOrEqual(MAX_DRAFT);
  });
});
