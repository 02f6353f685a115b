import { describe, expect, test } from 'vitest';
import {
  endsWithSurname,
  isAddressed,
  isGivenName,
  isOfCalling,
  isOfOtherCalling,
  isOnlyCalled,
  isSaidToBeAnother,
} from '../../../../../utils/core/languages/han/people.ts';

describe('a surname before a name', () => {
  test.each(['记者李', '主任郭', '分析师许', '司马', '歌手陳', '，顧'])('%s ends with one', (text) =>
    expect(endsWithSurname(text)).toBe(true),
  );
  test.each(['毕业于', '校方', '感谢', '双方', '和', '在', '三万', '名单', '方向', ''])('%s does not', (text) =>
    expect(endsWithSurname(text)).toBe(false),
  );
});

test.each([
  ['复旦', '工友孙', true],

  ['复旦', '负责人姓名：郗', true],

  ['复旦', '现在老庄', false],
  ['复旦', '他是小邝', true],
  ['复旦', '过了小桥到', false],
  ['复旦', '考上', false],
  ['复旦', '北大与', false],
  ['科大城', '记者李', false],
])('%s behind %s is a given name: %s', (name, before, is) => expect(isGivenName(name, before, '')).toBe(is));

test('a name may only be what somebody is called', () => {
  expect(isOnlyCalled('店主也叫')).toBe(true);
  expect(isOnlyCalled('我爸叫')).toBe(true);
  expect(isOnlyCalled('主持人叫')).toBe(false);
  expect(isOnlyCalled('校长')).toBe(false);
});

test('a surname may stand beside the calling of another person', () => {
  expect(isOfOtherCalling('球王')).toBe(true);
  expect(isOfOtherCalling('电视里踢球的')).toBe(true);
  expect(isOfOtherCalling('足球名宿')).toBe(true);
  expect(isOfOtherCalling('世界冠军')).toBe(true);
  expect(isOfOtherCalling('前锋')).toBe(true);
  expect(isOfOtherCalling('校长')).toBe(false);
  expect(isOfOtherCalling('名校')).toBe(false);
  expect(isOfOtherCalling('踢球')).toBe(false);
});

describe('the calling of another person beside a whole name', () => {
  test.each([
    '楼下的厨师',
    '村民',
    '被告人',
    '新生儿科护士长、医生',
    '老邻居',
    '会计',
    '书记员',
    '车间主任',
    '承办法官',
    '六年级学生',
    '初二（3）班',
    '村主任',
    '同名同姓的',
    '业主',
  ])('%s is one', (before) => expect(isOfCalling(before)).toBe(true));
  test.each([
    '图：',
    '副校长',
    '主持人',
    '两位老师',
    '北山大学研究员',
    '半导体物理学家',
    '企业家',
    '法定代表人：',
    '教育工作者',
    '国家',
    '毕业生',
    '大家',
    '',
    '，',
  ])('%s is none', (before) => expect(isOfCalling(before)).toBe(false));
});

test.each(['他有个中文名，叫穆', '汉名是訾', '干事隋'])('%s[玉华] is somebody', (before) =>
  expect(isGivenName('玉华', before, '')).toBe(true),
);
test.each(['他的学校叫', '考上了'])('%s[玉华] may be the university', (before) =>
  expect(isGivenName('玉华', before, '')).toBe(false),
);

test.each(['当值主裁', '边裁'])('%s is a calling', (before) => expect(isOfCalling(before)).toBe(true));

test('somebody is addressed by the name', () => {
  expect(isAddressed('复旦', '妈妈说')).toBe(true);
  expect(isAddressed('复旦', '老师说')).toBe(false);
});

describe('a calling before a mark, and a name behind it', () => {
  test.each(['审判员　', '律师：', '保安 ', '责任编辑：', '摄影 ', '通讯员：'])('%s is of somebody else', (before) =>
    expect([isOfCalling(before, ''), isOfCalling(before, '　校对：')]).toEqual([true, true]),
  );
  test.each([
    ['记者：', '老师，您怎么看？'],
    ['记者：', '，您怎么看？'],
    ['校长：', ''],
    ['主持人 ', ''],
    ['代表：', '、'],
    ['', ''],
  ])('%s[somebody]%s may be the official', (before, after) => expect(isOfCalling(before, after)).toBe(false));
});

describe('what somebody is said to be right behind the name', () => {
  test.each([
    '是食堂的面点师，每周来',
    '是一名司机。',
    '原是钢厂工人。',
    '是个木匠',
    '是小区保安，爱唱戏。',
    '当了三十年司机。',
    '，农民，今年六十。',
    '师傅修好了水管',
    '小朋友今年五岁',
    '同学获奖',
    '重名的人',
    '是隔壁的邻居。',
  ])('%s: another person', (after) => expect(isSaidToBeAnother(after)).toBe(true));
  test.each([
    '是中国人。',
    '是大学毕业生。',
    '是教育工作者。',
    '是党员。',
    '是博士生导师。',
    '是研究员，也写书。',
    '是会议的发言人。',
    '当了十年老师。',
    '做了报告。',
    '，校长，今年六十。',
    '是第一个到海岛上慰问勘探队员的校长。',
    '是司机的儿子。',
    '先生到会',
    '老师说',
    '同学生座谈',
    '同名师交谈',
    '大力推动',
    '爷爷般的笑容',
  ])('%s: perhaps the official', (after) => expect(isSaidToBeAnother(after)).toBe(false));
});

test.each([
  ['儿子取名', '，盼他读书'],
  ['一个叫', '的小男孩'],
  ['', '是我表弟。'],
  ['', '是他女儿，'],
  ['隔壁的', '——他家儿子的名字——'],
  ['', '，也就是他儿子，'],
])('%s[玉华]%s is said to be somebody', (before, after) => expect(isGivenName('玉华', before, after)).toBe(true));
test.each([
  ['一所叫', '的大学'],
  ['', '是我的母校。'],
  ['', '是我儿子的母校。'],
  ['', '的老师'],
  ['儿子考上', '。'],
])('%s[玉华]%s may be the university', (before, after) => expect(isGivenName('玉华', before, after)).toBe(false));
