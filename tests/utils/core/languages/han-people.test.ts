import { describe, expect, test } from 'vitest';
import {
  endsWithSurname,
  isAddressed,
  isGivenName,
  isOfCalling,
  isOfOtherCalling,
  isOnlyCalled,
} from '../../../../utils/core/languages/han-people.ts';

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
])('%s behind %s is a given name: %s', (name, before, is) => expect(isGivenName(name, before)).toBe(is));

test('a name may only be what somebody is called', () => {
  expect(isOnlyCalled('店主也叫')).toBe(true);
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
  test.each(['楼下的厨师', '村民', '被告人', '新生儿科护士长、医生'])('%s is one', (before) =>
    expect(isOfCalling(before)).toBe(true),
  );
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
  expect(isGivenName('玉华', before)).toBe(true),
);
test.each(['他的学校叫', '考上了'])('%s[玉华] may be the university', (before) =>
  expect(isGivenName('玉华', before)).toBe(false),
);

test.each(['当值主裁', '边裁'])('%s is a calling', (before) => expect(isOfCalling(before)).toBe(true));

test('somebody is addressed by the name', () => {
  expect(isAddressed('复旦', '妈妈说')).toBe(true);
  expect(isAddressed('复旦', '老师说')).toBe(false);
});
