import { describe, expect, it } from 'vitest';
import { bundledDocuments } from '../../data/bundled-packs.ts';
import { newsroomPack } from '../../data/newsroom-pack.ts';
import { describeRole } from '../../utils/core/facts/as-of/describe-role.ts';
import { entityCard } from '../../utils/core/facts/cards/entity-card.ts';
import { readDate } from '../../utils/core/facts/dates/read-date.ts';
import { indexPack } from '../../utils/core/pack/index-pack.ts';
import { textIn } from '../../utils/core/pack/local-text.ts';
import { mergePacks, unifyIds } from '../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { dateOf, entitiesOf, placesOf, recordsIn, topicsOf } from '../../utils/core/pack/record-types.ts';
import type { EntityId, LocalText, RecordId } from '../../utils/core/pack/types.ts';
import { catalogueTranslate } from '../utils/core/i18n/catalogue-translate.ts';

const pack = parsePack(newsroomPack);
const records = recordsIn(pack);
const packs = bundledDocuments.map((document) => parsePack(document));
const index = indexPack(mergePacks(packs));
const record = (id: string) => records.find((each) => each.id === id);
const merged = (id: string) => index.record(id as RecordId);

it('says what it is and how far it goes', () => {
  expect(pack).toMatchObject({ id: 'ouc-newsroom', licence: 'CC-BY-4.0', asOf: '2025-12-31' });
  expect([records.length, pack.institutions.length, pack.officials.length, pack.sources.length]).toEqual([
    179, 181, 172, 175,
  ]);
});

it('gives every source an address, and the month in which it was read', () => {
  for (const source of pack.sources)
    expect([source.id, source.url, source.accessed]).toEqual([source.id, expect.stringMatching(/^https?:/), '2026-11']);
});

it('cites every source that it lists', () => {
  const text = JSON.stringify({ ...pack, sources: [] });
  expect(pack.sources.filter(({ id }) => !text.includes(`"source":"${id}"`))).toEqual([]);
});

it('ties every entity to a record or to one that has a record', () => {
  const named = new Set(records.flatMap((each) => [...entitiesOf(each)]));
  const lonely = [...pack.institutions, ...pack.officials].filter(
    ({ id }) => !named.has(id) && index.rolesAt(id).length === 0 && index.partsOf(id).length === 0,
  );
  expect(lonely.map(({ id }) => id)).toEqual([]);
});

it('has no record of a later day than it is complete up to', () => {
  const end = readDate(pack.asOf)?.last ?? 0;
  for (const each of records) {
    const date = dateOf(each);
    expect(date === null ? 0 : (readDate(date)?.first ?? 0), each.id).toBeLessThanOrEqual(end);
  }
});

describe('what was read once', () => {
  it('is said of each of its sources', () => {
    const once = records.filter(({ citations }) => citations.some(({ read }) => read === 'once'));
    for (const { id, citations } of once)
      expect(
        citations.every(({ read }) => read === 'once'),
        id,
      ).toBe(true);
    expect(once.length).toBe(89);
  });
});

describe('what pages contradict each other on', () => {
  it.each([
    ['umuc-agreement-2011', ['l120', 'a1313'], /differ on what it is/],
    ['global-mooc-alliance-founding', ['gma-launch', 'gma-2020-reg'], /differ on the first members/],
    ['sino-zam-college-launch-2019', ['sxpi-zambia', 'xinhua-sinozam'], /differ on the beginning/],
  ])('is told with both claims and their sources: %s', (id, sources, summary) => {
    const found = record(id);
    expect(textIn(found?.summary ?? '', 'en')).toMatch(summary);
    for (const source of sources)
      expect(
        found?.citations.find((each) => each.source === source && each.note),
        source,
      ).toBeDefined();
  });
});

it.each(
  `aaou-conference-2010 tru-joint-research-centre-2010 tru-statement-of-intent-2010 fuerza-2011-visit-2010
   ouc-visit-to-hbmeu-2012 aiou-agreement-2014 partners-support-covid-2020 qmul-hust-mou-2021 unitwin-renewal-2021
   unesco-ict-prize-2021 open-university-presidents-forum-2023 qmul-npu-institute-2017 hou-online-meeting-2024
   seameo-visit-2024 suc-guangdong-2024 sino-zam-college-commissioned-2024 oum-visit-2024 egypt-visit-2024
   global-mooc-conference-2024 zambian-seminar-visit-2025 wdea-assembly-2025 ouc-visit-to-malaysia-and-thailand-2019
   romanian-letter-of-intent-2011 sino-zam-college-launch-2019`.split(/\s+/),
)('tells an inferred date as such and says from what it follows: %s', (id) => {
  const found = record(id);
  const date = found ? dateOf(found) : null;
  expect(date).toMatch(/[~/]/);
  expect(found?.citations.some(({ note }) => note)).toBe(true);
});

describe('beside the first pack', () => {
  it('gives the same body and person the same id', () => {
    const [, unified] = unifyIds(packs);
    expect(unified?.institutions.map(({ id }) => id)).toEqual(pack.institutions.map(({ id }) => id));
    expect(unified?.officials.map(({ id }) => id)).toEqual(pack.officials.map(({ id }) => id));
    const first = new Set<string>(
      [...(packs[0]?.institutions ?? []), ...(packs[0]?.officials ?? [])].map(({ id }) => id),
    );
    const shared = [...pack.institutions, ...pack.officials].filter(({ id }) => first.has(id));
    expect(shared.length).toBe(35);
    for (const { id } of shared)
      expect(
        index.packsOf(id).map((each) => each.id),
        id,
      ).toEqual(['ouc-articles', 'ouc-newsroom']);
  });

  it.each([
    ['ouc-unesco-memorandum-2020', 3],
    ['asean-china-digital-education-alliance-founding', 3],
    ['world-digital-education-alliance-inauguration', 2],
    ['itpd-training-workshop-2020', 2],
    ['global-mooc-alliance-founding', 4],
    ['ouc-visit-to-zambia-and-botswana-2019', 2],
    ['ouc-visit-to-kazakhstan-2019', 2],
  ])('shows %s once, with the sources of both', (id, sources) => {
    expect(merged(id)).toBeDefined();
    expect(merged(`ouc-newsroom/${id}`)).toBeUndefined();
    const found = merged(id)?.citations.flatMap(({ source }) => index.source(source)?.url ?? []) ?? [];
    expect(new Set(found).size).toBeGreaterThanOrEqual(sources);
  });

  it('knows the day on which the alliance of open courses began, of which the first one has the year', () => {
    const founding = merged('global-mooc-alliance-founding');
    expect(founding && dateOf(founding)).toBe('2020-12-11');
  });

  it('gives no name that the first pack has for something different', () => {
    const owners = new Map(
      [...(packs[0]?.institutions ?? []), ...(packs[0]?.officials ?? [])].flatMap(({ id, names }) =>
        names.map(({ text }) => [text, id] as const),
      ),
    );
    for (const { id, names } of [...pack.institutions, ...pack.officials])
      for (const { text } of names) expect(owners.get(text) ?? id, text).toBe(id);
  });
});

describe('who held a post by the day of a story', () => {
  const told = (official: string, institution: string, day: string) => {
    const card = entityCard(index, official as EntityId);
    const roles = card?.roles.filter(
      ({ institution: at, laterHolders }) => at.id === institution && laterHolders.length > 0,
    );
    const role = roles?.[0];
    return role ? describeRole(role, { edtf: day, source: 'meta' }, 'en', catalogueTranslate('en')) : null;
  };
  const OUC = 'open-university-of-china';
  it.each([
    ['yang-zhijian', OUC, '2012-05-01', /later held by Jing Degang/i],
    ['yang-zhijian', OUC, '2019-12-01', /Jing Degang/],
    ['yang-zhijian', OUC, '2022-06-01', /Jing Degang/],
    ['yang-zhijian', OUC, '2024-05-01', /Wang Qiming/],
    ['jing-degang', OUC, '2021-05-01', /later held by Wang Qiming/i],
    ['jing-degang', OUC, '2025-05-01', /Wang Qiming/],
    ['marielza-oliveira', 'unesco-beijing', '2020-09-01', /later held by Shahbaz Khan/i],
    ['marielza-oliveira', 'unesco-beijing', '2023-09-01', /Shahbaz Khan/],
  ])('%s at %s, told on %s', (official, institution, day, words) => {
    expect(told(official, institution, day)).toMatch(words);
  });

  it('says of nobody that a deputy followed', () => {
    expect(told('wang-qiming', OUC, '2025-11-01')).toBeNull();
  });
});

it('writes names as Unicode composes them, without spaces at the ends, each once', () => {
  for (const { id, names } of [...pack.institutions, ...pack.officials]) {
    const texts = names.map(({ text }) => text);
    expect(texts).toEqual(texts.map((text) => text.normalize('NFC').trim()));
    expect(new Set(texts).size, id).toBe(texts.length);
  }
});

describe('for readers of Chinese', () => {
  const texts: readonly (readonly [string, LocalText | undefined])[] = [
    ['the title', pack.title],
    ['what it covers', pack.coverage],
    ...pack.institutions.flatMap(({ id, summary }) => (summary === undefined ? [] : [[id, summary] as const])),
    ...pack.officials.flatMap(({ id, roles }) => roles.map(({ title }) => [id, title] as const)),
    ...records.flatMap((each) => [
      [each.id, each.title] as const,
      [each.id, each.summary] as const,
      ...topicsOf(each).map((topic) => [each.id, topic] as const),
      ...('people' in each ? each.people.map(({ role }) => [each.id, role] as const) : []),
      ...placesOf(each).map(({ name, names }) => [each.id, { en: name, ...names }] as const),
    ]),
  ];

  it('every text is written in both languages', () => {
    const unwritten = texts.filter(([, text]) => {
      const [english, chinese] = [textIn(text ?? '', 'en'), textIn(text ?? '', 'zh-CN')];
      return /\p{Script=Han}/u.test(english) || !/\p{Script=Han}/u.test(chinese);
    });
    expect(unwritten).toEqual([]);
    expect(texts.length).toBeGreaterThan(1000);
  });

  it('digits and Chinese characters stand side by side without a space', () => {
    const spaced = texts.filter(([, text]) => /\d \p{Script=Han}|\p{Script=Han} \d/u.test(textIn(text ?? '', 'zh-CN')));
    expect(spaced).toEqual([]);
  });

  it('no year and no large number is in one language alone', () => {
    const figures = (text: string) =>
      [...new Set(text.match(/\d[\d,]{3,}/g)?.map((each) => each.replaceAll(',', '')))].sort();
    const differing = records.filter(({ summary }) => {
      const [english, chinese] = ['en', 'zh-CN'].map((tag) => figures(textIn(summary ?? '', tag)));
      return english?.join() !== chinese?.join();
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });
});
