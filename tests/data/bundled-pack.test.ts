import { describe, expect, it } from 'vitest';
import { placeNames } from '../../components/language/place-names.ts';
import { bundledPack } from '../../data/bundled-pack.ts';
import { indexPack } from '../../utils/core/pack/index-pack.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { namesOf } from '../../utils/core/pack/names.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { dateOf, placesOf, topicsOf } from '../../utils/core/pack/record-types.ts';
import type { EntityId, InstitutionId, LocalText, OfficialId, RecordId } from '../../utils/core/pack/types.ts';

const pack = parsePack(bundledPack);
const index = indexPack(pack);
const entities = [...pack.institutions, ...pack.officials];
const institution = (id: string) => index.institution(id as InstitutionId);
const official = (id: string) => index.official(id as OfficialId);
const record = (id: string) => index.record(id as RecordId);

it('says what it is and up to when', () => {
  expect(pack).toMatchObject({
    format: 'partnership-pack/2',
    licence: 'CC-BY-4.0',
    id: 'ouc-articles',
    asOf: '2024-01-31',
  });
  expect(pack.version).toMatch(/^\d{4}\.\d{2}\.\d{2}$/);
});

it.each(
  `open-university-of-china open-university-malaysia asean-china-digital-education-alliance seniors-university-of-china
   itpd-mongolia unesco unesco-beijing unesco-iite unesco-general-conference chinese-national-commission-for-unesco
   universal-college-malaysia toraighyrov-university icbc-almaty nfc-kazakhstan nfc cnmc stou
   sino-zam-vocational-college botswana-open-university tsinghua-university world-digital-education-alliance ceaie
   ministry-of-education-china shanghai-municipal-government embassy-of-serbia-in-china global-mooc-alliance
   xian-jiaotong-university sustech qmul royal-academy-of-engineering futurelearn`.split(/\s+/),
)('knows the institution %s, says who it is, and ties it to a record, a role or a unit', (id) => {
  expect(institution(id)?.summary).toBeTruthy();
  const ties = [
    ...index.recordsOf(id as EntityId),
    ...index.rolesAt(id as InstitutionId),
    ...index.partsOf(id as InstitutionId),
  ];
  expect(ties.length).toBeGreaterThan(0);
});

it.each([
  ['ahmad-izanee-bin-awang', 'president', 'open-university-malaysia', '2023-08-31'],
  ['wang-qiming', 'president and Party secretary', 'open-university-of-china', '2023-08-31'],
  ['fan-xianrui', 'vice president and Party member', 'open-university-of-china', '2023-08-31'],
  ['fan-xianrui', 'vice president and member of the Party Committee', 'open-university-of-china', '2022-10/..'],
  ['yang-xiaotang', 'vice president', 'open-university-of-china', '2018-12-17'],
  ['gan-tian-loo', 'director', 'universal-college-malaysia', '2018-12-17'],
  ['jing-degang', 'president and secretary of the Party Committee', 'open-university-of-china', '2020-05-19'],
  ['marielza-oliveira', 'director and representative', 'unesco-beijing', '2020-05-19'],
  ['zhou-jiagui', 'deputy secretary general', 'chinese-national-commission-for-unesco', '2020-05-19'],
  [
    'jia-nan',
    'director of the Department of Education of the Secretariat',
    'chinese-national-commission-for-unesco',
    '2020-05-19',
  ],
  [
    'zhang-luanjiao',
    'head, Department of Student Affairs and Teacher Development',
    'open-university-of-china',
    '2019-12-01/2019-12-08',
  ],
  ['thapanat-prom-in', 'executive vice president', 'stou', '2019-12-12/2019-12-13'],
  ['tian-jing', 'director of the Lifelong Education Department', 'tsinghua-university', '2022-10/..'],
  ['liu-limin', 'president', 'ceaie', '2024-01-30'],
  ['simona-mirela-miculescu', 'president of the 42nd session', 'unesco-general-conference', '2024-01-31'],
  ['milan-kuzmanovic', 'embassy staff, post not stated', 'embassy-of-serbia-in-china', '2024-01-31'],
  ['song-yi', 'official of the Department of Higher Education', 'ministry-of-education-china', '2024-01-31'],
  ['colin-bailey', 'president', 'qmul', '2024-01-31'],
  ['colin-bailey', 'fellow', 'royal-academy-of-engineering', '2024-01-31'],
])('knows %s as %s of %s, as of %s', (id, title, at, asOf) => {
  const roles = official(id)?.roles.map((role) => [index.text(role.title), role.institution, role.asOf]);
  expect(roles).toContainEqual([title, at, asOf]);
});

describe('records', () => {
  it.each([
    [
      'ouc-oum-memorandum-2023',
      '2023-08-31',
      ['open-university-of-china', 'open-university-malaysia', 'fan-xianrui', 'ahmad-izanee-bin-awang'],
    ],
    [
      'ouc-universal-college-framework-2018',
      '2018-12-17',
      ['open-university-of-china', 'universal-college-malaysia', 'yang-xiaotang', 'gan-tian-loo'],
    ],
    [
      'ouc-unesco-memorandum-2020',
      '2020-05-19',
      [
        'open-university-of-china',
        'unesco',
        'unesco-beijing',
        'jing-degang',
        'marielza-oliveira',
        'zhou-jiagui',
        'jia-nan',
      ],
    ],
    ['oum-visit-to-ouc-2023', '2023-08-31', ['open-university-malaysia', 'open-university-of-china', 'wang-qiming']],
    [
      'ouc-visit-to-kazakhstan-2019',
      '2019-12-24/2019-12-28',
      ['open-university-of-china', 'toraighyrov-university', 'icbc-almaty', 'nfc-kazakhstan'],
    ],
    ['stou-visit-to-ouc-2019', '2019-12-12/2019-12-13', ['stou', 'open-university-of-china', 'thapanat-prom-in']],
    [
      'ouc-visit-to-zambia-and-botswana-2019',
      '2019-12-01/2019-12-08',
      ['sino-zam-vocational-college', 'botswana-open-university', 'zhang-luanjiao'],
    ],
    ['tsinghua-ouc-exchange', null, ['tsinghua-university', 'open-university-of-china', 'fan-xianrui', 'tian-jing']],
    [
      'asean-china-digital-education-alliance-founding',
      '2023-08-29',
      ['asean-china-digital-education-alliance', 'open-university-of-china'],
    ],
    [
      'world-digital-education-alliance-inauguration',
      '2024-01-30',
      [
        'world-digital-education-alliance',
        'ministry-of-education-china',
        'chinese-national-commission-for-unesco',
        'shanghai-municipal-government',
        'liu-limin',
      ],
    ],
    [
      'world-digital-education-conference-2024',
      '2024-01-30/2024-01-31',
      ['milan-kuzmanovic', 'simona-mirela-miculescu', 'embassy-of-serbia-in-china'],
    ],
    ['global-mooc-alliance-founding', '2020', ['tsinghua-university', 'global-mooc-alliance']],
    ['global-mooc-conference-series', '2020/2023', ['global-mooc-alliance']],
    ['global-mooc-conference-2023', '2023', ['global-mooc-alliance']],
    ['futurelearn-in-global-mooc-alliance-2023', '2023', ['futurelearn', 'global-mooc-alliance']],
    ['itpd-training-workshop-2020', '2020-11-17/2020-11-18', ['itpd-mongolia', 'open-university-of-china', 'unesco']],
    ['ouc-unesco-talks', '2019-11/..', ['open-university-of-china', 'unesco-beijing']],
    ['ouc-online-resources-for-unesco', null, ['open-university-of-china', 'unesco', 'unesco-iite']],
    ['chinese-moocs-for-indonesia', null, ['song-yi']],
    ['indonesian-students-in-online-classes-2023', '2023-23', ['song-yi']],
    ['xian-jiaotong-railway-training', null, ['xian-jiaotong-university']],
    ['sustech-smart-classrooms', null, ['sustech']],
    ['china-uk-course-exchange', null, ['colin-bailey', 'qmul']],
  ])('%s, %s', (id, date, named) => {
    const found = record(id);
    expect(found && ('signed' in found ? found.signed : found.date)).toBe(date);
    for (const entity of named) expect(index.recordsOf(entity as EntityId).map(({ id: known }) => known)).toContain(id);
  });

  it('have a source with a date where they have none, so that "reported after" can be said', () => {
    const undated = index.records.filter((each) => dateOf(each) === null);
    for (const record of undated) {
      const published = record.citations.map(({ source }) => index.source(source)?.published);
      expect(published.some(Boolean), record.id).toBe(true);
    }
  });

  it('let only parties be signed for', () => {
    for (const { id, parties, signatories } of pack.agreements)
      for (const signatory of signatories) expect(parties, id).toContain(signatory.for);
  });
});

describe('for readers of Chinese', () => {
  const inChinese = indexPack(pack, 'zh-CN');
  const texts: readonly (readonly [string, LocalText | undefined])[] = [
    ['the title', pack.title],
    ['what it covers', pack.coverage],
    ...pack.institutions.map(({ id, summary }) => [id, summary] as const),
    ...pack.officials.flatMap(({ id, roles }) => roles.map(({ title }) => [id, title] as const)),
    ...index.records.flatMap((each) => [
      [each.id, each.title] as const,
      [each.id, each.summary] as const,
      ...topicsOf(each).map((topic) => [each.id, topic] as const),
      ...('people' in each ? each.people.map(({ role }) => [each.id, role] as const) : []),
    ]),
  ];

  it.each(texts)('%s is written in both languages: %o', (_, text) => {
    const [english, chinese] = [textIn(text ?? '', 'en'), textIn(text ?? '', 'zh-CN')];
    expect(english).not.toMatch(/\p{Script=Han}/u);
    expect(chinese).toMatch(/\p{Script=Han}/u);
    // Digits and Chinese characters stand side by side without a space, as in all that the extension says.
    expect(chinese).not.toMatch(/\d \p{Script=Han}|\p{Script=Han} \d/u);
  });

  it('places have Chinese names, in the pack or as countries', () => {
    for (const each of index.records)
      for (const place of placesOf(each))
        expect(placeNames([inChinese.place(place)], 'zh-CN'), place.name).toMatch(/^[\p{Script=Han}，]+$/u);
  });
});

describe('names', () => {
  it('are given once, and belong to one entity', () => {
    const owners = new Map<string, string>();
    for (const { id, names } of entities) {
      for (const { text } of names) {
        expect(owners.get(text), `${text} of ${id}`).toBeUndefined();
        owners.set(text, id);
      }
    }
  });

  it('list the one to show', () => {
    for (const entity of entities) expect(namesOf(entity), entity.id).toBe(entity.names);
  });

  it('are written as Unicode composes them, without spaces at the ends', () => {
    for (const { text } of entities.flatMap(({ names }) => names)) expect(text).toBe(text.normalize('NFC').trim());
  });

  it.each([
    [
      'open-university-of-china',
      [
        'National Open University',
        'CCRTVU',
        'China Central Radio and TV University',
        'OUC',
        '国家开放大学',
        '國家開放大學',
      ],
    ],
    ['open-university-malaysia', ['Open University Malaysia', 'OUM']],
    ['seniors-university-of-china', ['Seniors University of China', 'SUC']],
    [
      'unesco',
      [
        'United Nations Educational, Scientific and Cultural Organization',
        'United Nations Educational, Scientific and Cultural Organisation',
        'ЮНЕСКО',
        'ยูเนสโก',
      ],
    ],
    ['unesco-beijing', ['UNESCO Beijing Office', 'UNESCO Beijing', 'UNESCO Regional Office for East Asia']],
    ['unesco-iite', ['UNESCO IITE']],
    ['ahmad-izanee-bin-awang', ['Ahmad Izanee Awang']],
    ['qmul', ['Queen Mary', 'QMUL']],
    ['tsinghua-university', ['Tsinghua', '清华大学']],
    ['global-mooc-alliance', ['Global MOOC Alliance', 'GMA']],
    ['world-digital-education-alliance', ['WDEA']],
    ['ceaie', ['CEAIE']],
    ['sustech', ['SUSTech']],
    ['cnmc', ['China Nonferrous Metal Mining (Group) Co., Ltd', 'CNMC']],
    ['icbc-almaty', ['ICBC (Almaty)']],
    [
      'toraighyrov-university',
      ['S. Toraighyrov Pavlodar State University', 'Pavlodar State University', 'Toraighyrov University', 'ПГУ'],
    ],
    ['stou', ['STOU', 'มหาวิทยาลัยสุโขทัยธรรมาธิราช']],
  ])('of %s hold those seen in the wild', (id, names) => {
    const texts = index.entity(id as EntityId)?.names.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(names));
  });

  it('that others bear too are never linked without evidence', () => {
    for (const { id, names, namesakes = [] } of entities) {
      const shared = new Set(namesakes.map(({ text }) => text));
      const distinctive = names.filter(({ text, evidence, kind }) => {
        const needs = evidence ?? (kind === 'short' || kind === 'acronym' ? 'context' : 'none');
        return needs === 'none' && shared.has(text);
      });
      // One other academy in another country is no reason to miss this one.
      expect(
        distinctive.map(({ text }) => text).filter((text) => text !== 'Royal Academy of Engineering'),
        id,
      ).toEqual([]);
    }
  });
});
