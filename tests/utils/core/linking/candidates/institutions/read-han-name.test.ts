import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../../../utils/core/linking/annotate.ts';
import { createLinkingModel } from '../../../../../../utils/core/linking/linking-model.ts';
import { acronym, body, full, packOf, short } from '../../small-packs.ts';

const pack = packOf({
  institutions: [
    body('health', 'The health', { kind: 'ministry', country: 'CN', names: [full('中国卫生部'), short('卫生部')] }),
    body('north', 'The north', { country: 'CN', names: [full('北方海洋大学'), short('北海大')] }),
    body('jade', 'The jade', {
      country: 'CN',
      names: [full('玉华大学'), short('玉华'), short('玉大', 'full-name')],
    }),
    body('clear', 'The clear', {
      country: 'CN',
      names: [full('明岚大学'), short('明岚')],
      namesakes: ['明岚 = 明岚紫砂, company'],
    }),
    body('mail', 'The mail', { kind: 'intergovernmental', names: [full('万国邮政联盟'), short('万国邮政联')] }),
    body('tin', 'The tin', { kind: 'company', country: 'CN', names: [full('东方锡业建设'), short('锡网')] }),
    body('embassy', 'The embassy', {
      kind: 'embassy',
      country: 'RS',
      names: [full('黑山驻华大使馆'), short('黑山大使馆', 'none')],
    }),
  ],
});
const model = createLinkingModel([pack]);

/** The linked texts of a page of these paragraphs, with the two characters before and behind each. */
function linked(language: string, ...texts: readonly string[]): readonly string[] {
  const blocks = texts.map((text, order) => ({ id: order + 1, order, text, role: 'text' as const }));
  const { changed } = annotate({ page: { title: '', language }, blocks, removed: [], context: null }, model);
  return changed.flatMap(({ block, mentions }) =>
    mentions.map(({ start, end }) => {
      const text = texts[block - 1] ?? '';
      return `${text.slice(Math.max(0, start - 2), start)}[${text.slice(start, end)}]${text.slice(end, end + 2)}`;
    }),
  );
}

describe('a page in Chinese', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['links a ministry of its own', ['卫生部昨天说，各地卫生部门要检查。'], ['[卫生部]昨天']],
    ['leaves that of another country alone', ['巴西卫生部昨天说，秘鲁的卫生部和俄卫生部都在看。'], []],
    ['leaves a longer ministry and one of a province alone', ['魁北克省卫生部与公共卫生部。'], []],
    ['knows a person and a house', ['记者李玉华在玉华池门口。'], []],
    ['knows the university behind all those', ['记者李玉华从玉华毕业。'], ['华从[玉华]毕业']],
    ['asks the full name of a name that says little', ['玉大开学了。'], []],
    [
      'links such a name beside the full one',
      ['玉华大学开学了。', '玉大的门没有关。'],
      ['[玉华大学]开学', '[玉大]的门'],
    ],
    ['cuts no name out of a bridge', ['北海大桥通车。北海大和玉华来了。'], ['车。[北海大]和玉', '大和[玉华]来了']],
    ['tells associations and stations apart', ['东方锡业建设协会来了。法国驻黑山大使馆没有来。'], []],

    [
      'comes home from the ministry of another country',
      ['巴西卫生部收原件，不收复印件；国内这头，卫生部出证明。', '巴西卫生部改了，国内学生说卫生部也改了。'],
      ['头，[卫生部]出证'],
    ],
    [
      'goes on with the village of a name, up to the university',
      ['玉华镇一日', '班车到玉华。街上有玉华老街和玉华酒厂。', '天天住玉华的人说，请了玉华的文物团队。玉华来了。'],
      ['请了[玉华]的文', '队。[玉华]来了'],
    ],
    ['does not go on with a person who is named in full', ['志愿者高玉华来了，说玉华也来了。'], ['，说[玉华]也来']],
    ['cuts no name out of old words', ['先看玉华山。', '新门派“上玉华山”开了。'], []],
    [
      'goes on with the department of a house that a page is about',
      ['海港博物馆公共卫生部招人。', '报名请找卫生部，卫生部的电话不变。', '中国卫生部说没有。', '卫生部的人来了。'],
      ['[中国卫生部]说没', '[卫生部]的人'],
    ],

    [
      'comes back to the ministry where a house is named in passing',
      ['卫生部昨天说要检查。', '一家公司的“卫生部”也来了。', '卫生部说没有。'],
      ['[卫生部]昨天', '[卫生部]说没'],
    ],
    [
      'knows a name that begins another one',
      ['玉华大学说，“玉华视光”与玉华无关。'],
      ['[玉华大学]说，', '”与[玉华]无关'],
    ],
    ['goes on behind a word in quotation marks', ['“玉华精神”四个字。', '玉华说没有。'], ['[玉华]说没']],

    ['links a journal of its own', ['《玉华学报》创刊。', '玉华说没有。'], ['《[玉华]学报', '[玉华]说没']],

    [
      'knows the ministry that rules a journal, and its neighbours',
      ['由卫生部主管的学会来了。', '卫生部、海洋部来了。', '卫生部说没有。'],
      ['由[卫生部]主管', '[卫生部]、海', '[卫生部]说没'],
    ],
    [
      'leaves the ministry that was named last with its country',
      ['卫生部昨天发文。', '巴西卫生部长来了，卫生部说要改。', '秘鲁卫生部长来了。卫生部说要改。'],
      ['[卫生部]昨天'],
    ],
    [
      'knows a given name of somebody in its block',
      ['董玉华领先。“玉华老师跑得快。”玉华的老师说。', '“玉华老师跑得快。”'],
      ['。”[玉华]的老', '“[玉华]老师'],
    ],
    [
      'knows students of a town, and a town of universities',
      ['玉华大学城、玉华大学生报与玉华大学生命学院。'],
      ['报与[玉华大学]生命'],
    ],
    [
      'knows a company by what companies are called, but not its houses',
      ['东方锡业建设来了。', '锡网公司的门开着，锡网集团也在。', '锡网大厦没有门，锡网公司债跌了。'],
      ['[东方锡业建设]来了', '[锡网]公司', '着，[锡网]集团'],
    ],
    [
      'knows firms by what only firms do, but not institutes',
      ['玉华大学开学了。', '玉华方正重整债回升，玉华光电涨停。', '玉华光电学院的人来了。'],
      ['[玉华大学]开学', '[玉华]光电'],
    ],
    [
      'knows schools, houses and groups that are called after it',
      [
        '玉华大学开学了。',
        '玉华附中、玉华园和“玉华系”。',
        '县里的“玉华班”送孩子进玉华双语幼儿园。',
        '玉华园区里，玉华系统好。',
      ],
      ['[玉华大学]开学', '[玉华]园区', '里，[玉华]系统'],
    ],
    [
      'follows a foreign ministry through its block, unless China is spoken of',
      ['卫生部昨天发文。', '巴西卫生部改了。卫生部官员说，明年再改。', '巴西卫生部改了。卫生部介绍，中方也改了。'],
      ['[卫生部]昨天', '了。[卫生部]介绍'],
    ],
    ['knows whose guests come', ['卫生部昨天发文。', '日本文部科学省官员访问卫生部'], ['[卫生部]昨天', '访问[卫生部]']],
    ['tells parts of the world apart', ['东盟万国邮政联开会。万国邮政联没有。'], ['会。[万国邮政联]没有']],
  ])('%s', (_, texts, links) => expect(linked('zh-CN', ...texts)).toEqual(links));
});

describe('a short name that the page gives to another body', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['is left', ['国立北山海事大学（简称北海大）来了。北海大的门开着。', '北海大说没有。'], []],
    ['is left in brackets without the word', ['北山海事大学（北海大）来了。', '北海大说没有。'], []],
    [
      'is left beside the whole name of the body of the packs',
      ['北方海洋大学来了。', '北山海事大学（下称“北海大”）也来了。', '北海大说没有。'],
      ['[北方海洋大学]来了'],
    ],
    [
      'stays with the body whose whole name it stands behind',
      ['北方海洋大学（简称北海大）来了。北海大的门开着。'],
      ['[北方海洋大学]（简', '简称[北海大]）来', '了。[北海大]的门'],
    ],
    [
      'stays with it beside a spelling that the packs lack',
      ['玉华大学来了。', '玉華大學（簡稱玉华）來了。'],
      ['[玉华大学]来了', '簡稱[玉华]）來'],
    ],
    ['is no name in a remark', ['玉华大学来了。', '毕业于名校（玉华），他说。'], ['[玉华大学]来了', '校（[玉华]），']],
  ])('%s', (_, texts, links) => expect(linked('zh-CN', ...texts)).toEqual(links));
});

test('a short form stands only beside the whole name, and for no other university', () => {
  expect(linked('zh-CN', '北方海洋大学来了。', '北海大和北方海大说没有。')).toEqual([
    '[北方海洋大学]来了',
    '[北海大]和北',
    '大和[北方海大]说没',
  ]);
  expect(linked('zh-CN', '北山海事大学来了。', '北海大的门开着。', '北方海大没有。')).toEqual([]);
});

/** How many names are linked on a page of these paragraphs, by a pack of these bodies. */
const countOf = (
  institutions: readonly ReturnType<typeof body>[],
  language: string,
  ...texts: readonly string[]
): number =>
  annotate(
    {
      page: { title: '', language },
      blocks: texts.map((text, order) => ({ id: order + 1, order, text, role: 'text' as const })),
      removed: [],
      context: null,
    },
    createLinkingModel([packOf({ institutions })]),
  ).changed.flatMap(({ mentions }) => mentions).length;

test('a part that the pack names in another language is not the whole', () => {
  const tides = body('tides', 'University of Tides', { country: 'CN', names: [full('北方潮汐大学')] });
  const branch = body('branch', 'Harbour Branch of the University of Tides', {
    kind: 'school',
    country: 'CN',
    partOf: 'tides',
  });
  const text = '北方潮汐大学来了，北方潮汐大学海港分部也来了，北方潮汐大学海港学院没有来。';
  expect(countOf([tides], 'zh-CN', text)).toBe(3);
  expect(countOf([tides, branch], 'zh-CN', text)).toBe(2);
});

test('three letters in Chinese text need the Chinese name of the body', () => {
  const sea = body('north', 'The north', { country: 'CN', names: [full('北方海洋大学'), acronym('BHD')] });
  const others = ['东港大学', '西港大学', '南港大学'].map((name, at) =>
    body(`o${at}`, `The o${at}`, { country: 'CN', names: [full(name)] }),
  );
  const count = (language: string, text: string): number => countOf([sea, ...others], language, text);
  expect(count('zh-CN', '东港大学、西港大学、南港大学都用BHD 芯片。')).toBe(3);
  expect(count('zh-CN', '东港大学、西港大学、南港大学和北方海洋大学（BHD）来了。')).toBe(5);
  expect(count('en', 'The 东港大学, the 西港大学, the 南港大学 of China and BHD met.')).toBe(4);
});

test('a page for Taiwan speaks of its own ministry', () => {
  expect(linked('zh-TW', '卫生部昨天说，中国的老师来了。', '中国卫生部没有来。')).toEqual(['[中国卫生部]没有']);
});

test.each([
  ['https://news.example.sg/1', 0],
  ['https://news.example.my/1', 0],
  ['https://news.example.cn/1', 1],
])('whose ministry 我国 means, %s says by its host', (address, count) => {
  const blocks = [{ id: 1, order: 1, text: '药少了，我国的卫生部说没有。', role: 'text' as const }];
  const page = { title: '', language: 'zh', address };
  const { changed } = annotate({ page, blocks, removed: [], context: null }, model);
  expect(changed.flatMap(({ mentions }) => mentions)).toHaveLength(count);
});

test('a page for Taiwan has universities that share a short name, one for Singapore has none', () => {
  const shared = body('jade', 'The jade', {
    country: 'CN',
    names: [full('玉华大学'), short('玉华')],
    namesakes: ['玉华 = 国立玉华大学, in Hsinchu'],
  });
  const count = (language: string): number =>
    countOf([shared], language, '玉华大学说，玉华派人来，北京玉华也派人来。', '中国的玉华。');
  expect(count('zh-TW')).toBe(3);
  expect(count('zh-SG')).toBe(4);
});

test('a page of no language is read all the same', () => {
  expect(linked('', '玉华的老师到了北京。')).toEqual(['[玉华]的老']);
  expect(linked('', '卫生部的人到了巴西利亚。巴西人来了，巴西人走了。')).toEqual([]);
});

describe('a university’s name of two characters', () => {
  test.each([
    ['a visit stands before it', ['外相下周访问明岚，随行三十人。'], ['访问[明岚]，随']],
    ['a deed stands behind it', ['明岚昨天发布声明。', '记者从明岚获悉，新楼封顶。'], ['[明岚]昨天', '者从[明岚]获悉']],
    ['its people say that two other things are unrelated', ['明岚教授说，长寿跟吃肉没有关系。'], ['[明岚]教授']],
    [
      'the page names it in full and an unknown word follows',
      ['明岚大学昨天公布名单。', '明岚图灵奖得主到校，明岚大一新生报到。'],
      ['[明岚大学]昨天', '[明岚]图灵', '校，[明岚]大一'],
    ],
    ['the block has somebody who got in', ['表弟考上明岚那年，全村放了鞭炮。'], ['考上[明岚]那年']],
    [
      'the page names it in full',
      ['明岚大学昨天公布名单。', '本周来访的客人先到明岚，再去市政府。'],
      ['[明岚大学]昨天', '先到[明岚]，再'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(linked('zh-CN', ...texts)).toEqual(expected);
  });
});

describe('what a page means by a name that others bear', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'keeps it behind a town in passing, and an office that a campus may have',
      ['玉华大学开学。', '玉华镇的老乡也来了，玉华派出所在门口。', '大巴停在玉华门口。'],
      ['[玉华大学]开学', '停在[玉华]门口'],
    ],
    [
      'goes on with an animal of that name to the end of the block',
      ['玉华大学开学。', '两只猫，一只叫玉华。玉华爱吃鱼。名字是玉华的导师起的。', '玉华的人来了。'],
      ['[玉华大学]开学', '字是[玉华]的导', '[玉华]的人'],
    ],
    [
      'keeps it where no town has been named so',
      ['玉华大学来了人。', '晚上七点，玉华亮了灯。'],
      ['[玉华大学]来了', '点，[玉华]亮了'],
    ],
    [
      'goes on about a ministry of old until it sets a later time',
      ['北洋政府卫生部设在城南。', '卫生部的职员上街讨薪。', '同僚说他在卫生部里朋友不多。', '今天的药由卫生部管。'],
      ['药由[卫生部]管。'],
    ],
    [
      'does not go on about it in a block that sets a later time',
      ['民国时期的卫生部有三十人。', '2020年，卫生部有三千人。', '卫生部说够了。'],
      ['年，[卫生部]有三', '[卫生部]说够'],
    ],
    ['leaves the ministers of a region to it', ['东南亚卫生部长组织开会，国家卫生部派人去。'], ['国家[卫生部]派人']],
    [
      'reads a page of a country by its towns and its money',
      ['（本报古晋讯）医院等了六年，卫生部来函批准，拨了三百万令吉。', '中国卫生部认了，自家的卫生部不认。'],
      ['[中国卫生部]认了'],
    ],

    [
      'reads a page of Singapore by what only its press says',
      ['我国卫生部说，组屋都要查。', '淡滨尼的居民在面簿上说好，小贩中心也来了。', '政务部长与卫生部的人都在。'],
      [],
    ],
    ['leaves a ministry of a country in brackets', ['刚果（金）卫生部与矿业部都来了。'], []],
  ])('%s', (_, texts, links) => expect(linked('zh-CN', ...texts)).toEqual(links));
});

test.each([
  '[玉华]为2024级新生准备了礼物。',
  '[卫生部]将“双减”列为头号工程。',
  '[卫生部]和其他部门联合发文。',
  '小李在[玉华]的图书馆自习。',
  '最后一分钟，北大反超[玉华]。',
  '书法[玉华]第一，北大第二。',
  '自学英语[玉华大学]毕业。',
  '“谢谢中国，”德国专家说，“我爱西安。”[卫生部]授予他友谊奖。',
])('an everyday sentence keeps its name: %s', (text) => {
  const [before = '', name = '', after = ''] = text.split(/[[\]]/u);
  const found = linked('zh-CN', '玉华大学和卫生部都派人来了。', before + name + after);
  expect(found.slice(2)).toEqual([`${before.slice(-2)}[${name}]${after.slice(0, 2)}`]);
});

test('beside Japanese letters a longer word is still no name', () =>
  expect(linked('ja', '中国卫生部が来た。', '各地の卫生部门の担当者が集まった。')).toEqual(['[中国卫生部]が来']));
