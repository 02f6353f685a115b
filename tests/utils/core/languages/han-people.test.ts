import { describe, expect, test } from 'vitest';
import {
  endsWithSurname,
  isAddressed,
  isAddressedInSchool,
  isByline,
  isGivenName,
  isOfCalling,
  isOfOtherCalling,
  isOnlyCalled,
  meetsPerson,
  roleBehind,
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
  ['复旦', '工友孙', '来了', true],
  ['复旦', '叫他“小', '”', true],
  ['复旦', '', '师傅来了', true],
  ['复旦', '负责人姓名：郗', '，', true],
  ['复旦', '现在老庄', '种地', true],
  ['复旦', '现在老庄', '毕业', false],
  ['复旦', '他是小邝', '的弟弟', true],
  ['复旦', '过了小桥到', '', false],
  ['复旦', '考上', '的人', false],
  ['复旦', '北大与', '的老师', false],
  ['科大城', '记者李', '说', false],
])('%s between %s and %s is a given name: %s', (name, before, after, is) =>
  expect(isGivenName(name, before, after)).toBe(is),
);

test('a name may only be what somebody is called', () => {
  expect(isOnlyCalled('店主也叫')).toBe(true);
  expect(isOnlyCalled('校长')).toBe(false);
});

test('what is said of a person right behind the name', () => {
  expect(roleBehind('（市律师协会律师）到场')).toEqual({ role: '市律师协会律师', isCalling: true });
  expect(roleBehind('（某市七中校长）。')).toEqual({ role: '某市七中校长', isCalling: false });
  expect(roleBehind('，县二中副校长，也来了')).toEqual({ role: '县二中副校长', isCalling: false });
  expect(roleBehind('，老师，也来了')).toBeNull();
  expect(
    [
      '，会见了昆明市市长，',
      '，拜访董事长，',
      '，接待总经理，',
      '，陪同海港市市长，',
      '，與高雄市市長，',
      '，感谢县二中校长，',
      '，采访村支书，',
    ].map(roleBehind),
  ).toEqual(Array.from({ length: 7 }, () => null));
  expect(roleBehind('，现任昆明市市长，')).toEqual({ role: '现任昆明市市长', isCalling: false });
  expect(roleBehind('，和平县县长，')).toEqual({ role: '和平县县长', isCalling: false });
  expect(roleBehind('说（笑）')).toBeNull();
});

test('a surname may stand beside the calling of another person', () => {
  expect(isOfOtherCalling('球王', '的球衣')).toBe(true);
  expect(isOfOtherCalling('电视里踢球的', '')).toBe(true);
  expect(isOfOtherCalling('超市的', '经理')).toBe(true);
  expect(isOfOtherCalling('足球名宿', '没有来')).toBe(true);
  expect(isOfOtherCalling('世界冠军', '说')).toBe(true);
  expect(isOfOtherCalling('前锋', '进球')).toBe(true);
  expect(isOfOtherCalling('校长', '说')).toBe(false);
  expect(isOfOtherCalling('名校', '说')).toBe(false);
  expect(isOfOtherCalling('踢球', '校长')).toBe(false);
});

test("a given name is somebody's whom the text names", () => {
  expect(isGivenName('玉华', '“', '老师', '董玉华跑得快。“玉华老师')).toBe(true);
  expect(isGivenName('玉华', '“', '老师', '玉华开学。“玉华老师')).toBe(false);
  expect(isGivenName('玉华', '齐·', '当场举手')).toBe(true);
});

test('a whole name may be that of who made the text or the picture', () => {
  expect(['责任编辑：', '（文/', '记者 ', '作者：'].map((before) => isByline(before, ''))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isByline('', ' 摄')).toBe(true);
  expect(isByline('', '报道称')).toBe(false);
  expect(isByline('图：', '')).toBe(false);
});

describe('the calling of another person beside a whole name', () => {
  test.each(['楼下的厨师', '村民', '被告人', '审判长：', '诉讼代表人：', '新生儿科护士长、医生', '书记员'])(
    '%s is one',
    (before) => expect(isOfCalling(before, '')).toBe(true),
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
  ])('%s is none', (before) => expect(isOfCalling(before, '')).toBe(false));
  test('behind the name', () => {
    expect(isOfCalling('', '教练说')).toBe(true);
    expect(isOfCalling('', '教授说')).toBe(false);
  });
});

test('what somebody is addressed by', () => {
  expect(isAddressed('复旦', '妈妈说')).toBe(true);
  expect(isAddressed('复旦', '老人者')).toBe(true);
  expect(isAddressed('复旦', '的妈妈')).toBe(false);
  expect(isAddressed('科大城', '妈妈')).toBe(false);
  expect(isAddressedInSchool('老师的学生')).toBe(true);
  expect(isAddressedInSchool('的老师')).toBe(false);
});

test.each([
  ['他有个中文名，叫穆', ''],
  ['汉名是訾', '。'],
  ['干事隋', '来了'],
])('%s[玉华]%s is somebody', (before, after) => expect(isGivenName('玉华', before, after)).toBe(true));
test.each([
  ['他的学校叫', ''],
  ['考上了', ''],
])('%s[玉华]%s may be the university', (before, after) => expect(isGivenName('玉华', before, after)).toBe(false));

test.each([
  ['清华', '又结', '某的工钱'],
  ['清华', '被告已付', '某五万元'],
  ['清华大学', '店员高', '念的是会计'],
  ['清华大学', '班长孙', '学的是焊接'],
])('%s behind %s before %s is part of a person', (name, before, after) =>
  expect(meetsPerson(name, before, after)).toBe(true),
);
test.each([
  ['清华', '考上', '某系'],
  ['清华', '已付', '某实验室'],
  ['清华', '据', '某教授'],
  ['清华', '捐给', '某学院'],
  ['清华', '结', '大学'],
  ['清华大学', '他在', '念的是会计'],
  ['清华大学', '店员高', '毕业'],
  ['清华大学', '感谢', '念的书'],
  ['清华大学', '', '学的是焊接'],
  ['清华大学', '基金', '学的是焊接'],
])('%s behind %s before %s is the university', (name, before, after) =>
  expect(meetsPerson(name, before, after)).toBe(false),
);

test.each<[string, string, string, boolean]>([
  ['老板陈建', '国开', '的饭馆倒了', true],
  ['姐夫周爱', '国开', '着皮卡', true],
  ['教练郑定', '国开', '过货车', true],
  ['在江苏', '国开', '的店里', false],
  ['在西安', '国开', '的厂里', false],
  ['校长陈建', '国开', '会', false],
  ['方便', '国开', '的公司', false],
  ['用的是', '国开', '的公司邮箱', false],
])('%s[%s]%s begins in a name: %s', (before, name, after, is) => expect(isGivenName(name, before, after)).toBe(is));

test.each<[string, string, string, boolean]>([
  ['外婆喊“', '，吃饭了”', '她叫董玉华，外婆喊“玉华，吃饭了”', true],
  ['外婆叫他“', '”', '他是董玉华，外婆叫他“玉华”', true],
  ['外婆喊“', '，吃饭了”', '外婆喊“玉华，吃饭了”', false],
  ['同学都说“', '，我来了”', '董玉华和同学都说“玉华，我来了”', false],
])('%s[玉华]%s is called out to: %s', (before, after, text, is) =>
  expect(isGivenName('玉华', before, after, text)).toBe(is),
);

test.each(['当值主裁', '边裁', '二楼住户', '房客'])('%s is a calling', (before) =>
  expect(isOfCalling(before, '')).toBe(true),
);
