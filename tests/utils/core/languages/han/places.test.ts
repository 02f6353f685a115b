import { describe, expect, test } from 'vitest';
import {
  countHanPlaces,
  countryThatHasOne,
  hanCountryAround,
  hanCountryBefore,
  hanPlaceAtStart,
  isMostlyHan,
  OTHER_COUNTRY,
} from '../../../../../utils/core/languages/han/places.ts';

describe('the country right before the name of a body', () => {
  test.each([
    ['据新加坡', 'SG'],
    ['據馬來西亞', 'MY'],
    ['与克罗地亚', 'HR'],
    ['俄罗斯联邦', 'RU'],
    ['哈萨克斯坦共和国', 'KZ'],
    ['中华人民共和国', 'CN'],
    ['法国国民', 'FR'],
    ['泰国的', 'TH'],
    ['台湾省', 'TW'],
    ['國立', 'TW'],
    ['会上，韩', 'KR'],
    ['南京国民政府时期', 'TW'],
    ['前苏联', OTHER_COUNTRY],
    ['双方', OTHER_COUNTRY],
    ['表示，美方', 'US'],
    ['欢迎各国', OTHER_COUNTRY],
    ['与阿拉伯', OTHER_COUNTRY],
  ])('%s: %s', (before, country) => expect(hanCountryBefore(before)?.country).toBe(country));

  test.each(['必须依法', '3日', '昨日', '各地', '本报记者从', '大学与', ''])('none in %s', (before) =>
    expect(hanCountryBefore(before)).toBeUndefined(),
  );
});

describe('one character of a state', () => {
  test.each([
    ['来往。哈', 'KZ'],
    ['会上，马', 'MY'],
    ['和台', 'TW'],
  ])('%s stands before a ministry', (before, country) => {
    expect(hanCountryBefore(before, true)?.country).toBe(country);
    expect(hanCountryBefore(before)).toBeUndefined();
  });
  test.each(['电视台', '堵塞', '其中', '昨日', '更新'])('%s is a word', (before) =>
    expect(hanCountryBefore(before, true)).toBeUndefined(),
  );
});

describe('countries of which a text speaks', () => {
  test.each([
    ['韩国学生在首尔见到了泰国老师。', { KR: 2, TH: 1 }],
    ['肯亞的老師到了奈洛比。', { KE: 2 }],
    ['内蒙古不是蒙古国。', { CN: 1, MN: 1 }],
    ['内罗毕6月3日电　项目已经开工。', { KE: 5 }],
    ['东京讯　日本考生昨天到场。', { JP: 6 }],
    ['据美国媒体报道，他来了。', { US: 5 }],
    ['双方谈了三个小时，中方提出四点。', { CN: 1 }],
  ])('%s', (text, counts) => expect(countHanPlaces(text)).toEqual(counts));

  test.each([
    '沿海地区下了雨。',
    '今日本报刊登读者来信。',
    '公司发布创新方案。',
    '他在院子里种葱。',
    'Nothing of China.',
  ])('none in %s', (text) => expect(countHanPlaces(text)).toBeNull());
});

test('a text is Chinese where most of it is', () => {
  expect(
    ['国家开放大学今天开学了。', '東京大学は今日', 'The 清华 gate', 'No Chinese here', ''].map(isMostlyHan),
  ).toEqual([true, true, false, false, false]);
});

describe('whose ministry stands in brackets', () => {
  test.each([
    ['据巴西媒体报道，[卫生部]将裁员', 'BR'],
    ['越南总理十日要求[卫生部]说明', 'VN'],
    ['[卫生部]今年向老挝派出医生', undefined],
    ['老挝来信。[卫生部]回信说，中方愿意帮忙', 'CN'],
    ['老挝来信。[卫生部]回信', undefined],
    ['老挝的医生少，老挝的药也少。[卫生部]回信', 'LA'],
    ['泰国和越南都来人，[卫生部]接待', undefined],
    ['巴西卫生部先看。国内这头，[卫生部]也看', 'CN'],
    ['巴西的药少。我国的[卫生部]也看', undefined],
    ['泰国的药少，泰国的医生少。我国[卫生部]也看', undefined],
    ['巴西卫生部先看。巴西国内，[卫生部]也看', 'BR'],
    ['巴西卫生部先看。国内的人说，[卫生部]也看', 'BR'],
    ['中国卫生部看过，自己的[卫生部]没看', undefined],
    ['总统下令关闭[卫生部]', OTHER_COUNTRY],
    ['巴西人说，总统要关[卫生部]', 'BR'],
    ['国会问了。在中国，[卫生部]不急', 'CN'],
    ['法国卫生部认了，我们[卫生部]也认', undefined],
    ['法国罢工的医生说，我们的[卫生部]不急', 'FR'],
    ['泰国居民抱怨，自家[卫生部]没有药', 'TH'],
    ['越南记者来访，我们[卫生部]也接待', undefined],
    ['印度医生要求本国[卫生部]涨薪', 'IN'],
    ['作为执政党，我们党重视医疗，[卫生部]要落实', undefined],
    ['课文《林肯总统》，[卫生部]审过', undefined],
    ['温尼伯的药厂来了，[卫生部]接待', undefined],
    ['温尼伯的药厂停工，安省[卫生部]不急', 'CA'],
  ])('%s: %s', (text, country) => {
    const start = text.indexOf('[');
    const end = text.indexOf(']') - 1;
    expect(hanCountryAround(text.replace(/[[\]]/gu, ''), start, end, 'CN')).toBe(country);
  });
});

describe('countries by what pages name without them', () => {
  test.each([
    ['刚果（金）', 'CD'],
    ['与刚果(布)', 'CG'],
  ])('%s ends with its brackets: %s', (before, country) => expect(hanCountryBefore(before)?.country).toBe(country));
  test.each([
    ['（本报古晋讯）学生到了。', { MY: 5 }],
    ['雪落在温尼伯，安省停课。', { CA: 2 }],
    ['三百万令吉由拿督捐出。', { MY: 2 }],
    ['撒马尔罕的老师。', { UZ: 1 }],
    ['刚果（金）的铜。', { CD: 1 }],
    ['法国总统说，两国总统见面。', { FR: 1 }],
    ['首相昨天改组内阁。', { ZZ: 1 }],
    ['光伏玻璃市场回暖，韩国也买。', { KR: 1 }],
  ])('%s', (text, counts) => expect(countHanPlaces(text)).toEqual(counts));
  test.each([
    '达尔文读过这本书。',
    '他走过凤凰古城。',
    '医院在新山路口。',
    '我国会考制度改革。',
    '酒店总统套房贵。',
    '学生扮演首相，老师扮演大臣。',
    '农民工党支部书记说话。',
    '学校分校区总统筹要验收。',
  ])('none in %s', (text) => expect(countHanPlaces(text)).toBeNull());
});

test.each([
  ['哈教育部官员说，去中国的学生多了，', 'KZ'],
  ['泰国教育部长表示，赴中国留学的人不少，', 'TH'],
  ['中国教育部说，去中国的学生多了，', 'CN'],
  ['中国的校长说，去泰国的学生多了，中国', 'CN'],
])('%s教育部 is of %s', (before, country) =>
  expect(hanCountryAround(`${before}教育部设宴。`, before.length, before.length + 3, 'CN')).toBe(country),
);

test.each<[string, string | undefined]>([
  ['新竹也有一所', 'TW'],
  ['法国还有一家', 'FR'],
  ['北京有一所', 'CN'],
  ['那里有一所', undefined],
  ['法国的一所', undefined],
])('%s: the country of another one is %s', (before, country) => expect(countryThatHasOne(before)).toBe(country));

test.each<[string, string | undefined]>([
  ['泰国推出', 'TH'],
  ['在泰国', undefined],
])('%s begins with a place of %s', (text, country) => expect(hanPlaceAtStart(text)?.country).toBe(country));

test.each<[string, boolean]>([
  ['总统马兰签署法令', true],
  ['首相何达宣布辞职', true],
  ['总统套房开放', false],
  ['总统马兰的故事', false],
])('%s speaks of another state: %s', (text, is) => expect(countHanPlaces(text) !== null).toBe(is));
