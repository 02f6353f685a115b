import { describe, expect, test } from 'vitest';
import {
  isGivenNameBehindPerson,
  isNamesake,
  isOfficeOfPlace,
  isSaidOfStyle,
  isUniversityHere,
} from '../../../../utils/core/languages/han-namesakes.ts';

describe('who else is called like a university', () => {
  test.each([
    ['四十分钟到', '镇，下车'],
    ['山脚下的', '寺始建于宋'],
    ['老店', '斋卖酱菜'],
    ['', '河并网治理'],
    ['', '水库泄洪'],
    ['', '水电站发电'],
    ['', '村书记说'],
    ['', '镇政府'],
    ['', '镇研究所'],
    ['就读于', '镇中学'],
    ['剧中角色', '由新人演'],
    ['公会长', '昨夜登顶'],
    ['玩家“', '”直播'],
    ['', '老王写了检讨'],
    ['', '小段，别走'],
    ['', '十二岁进团'],
    ['', '的徒弟说'],
    ['', '摇头'],
    ['', '的手臂断了'],
    ['', '的眼睛红了'],
    ['', '的病情稳定'],
    ['', '的妹妹来了'],
    ['', '是我们镇，通车了'],
    ['店员说：“', '不是大学，'],
    ['', '今年八岁'],
    ['', '应了一声'],
    ['', '八十岁了'],
  ])('%s[玉华]%s', (before, after) => expect(isNamesake('玉华', before, after, '')).toBe(true));
  test.each([
    ['', '村官选拔'],
    ['', '街舞社'],
    ['', '河北招生组'],
    ['', '老师来了'],
    ['', '小金库'],
    ['', '老石桥'],
    ['', '的老师说'],
    ['', '十二名学生'],
    ['', '爱琢磨'],
    ['校长', '说'],
    ['', '园区里'],
    ['', '110岁生日快乐'],
    ['', '九十岁生日快乐'],
    ['', '的手机'],
    ['', '的手册'],
    ['', '的眼科'],
    ['', '的病毒实验室'],
    ['', '的姐妹学校'],
    ['', '的邻居北大'],
    ['考入', '水电系'],
    ['', '乡村振兴工作站'],
    ['', '镇江校友会'],
    ['我师姐', '毕业'],
    ['这位博主', '博士'],
    ['玩家', '本科生'],
    ['网友：', '今年扩招'],
    ['', '小康社会研究'],
    ['', '坊间传说'],
    ['校长办公会', '没有开'],
    ['有的部门派', '的人去'],
    ['', '镇馆之宝'],
    ['', '村上春树研究'],
    ['校友会会长', '李某到会'],
    ['主角', '学霸'],
    ['网名叫清风的玩家', '学姐说'],
    ['', '退下来的人'],
    ['', '是我们的母校'],
    ['', '是一所大学'],
  ])('but not %s[玉华]%s', (before, after) => expect(isNamesake('玉华', before, after, '')).toBe(false));
  test('somebody whom the text names with a surname', () => {
    expect(isNamesake('玉华', '', '爱琢磨', '焊工董玉华来了。玉华爱琢磨')).toBe(true);
    expect(isNamesake('玉华', '和', '沾边', '焊工董玉华来了，和玉华沾边')).toBe(false);
  });
});

describe('what people are called who may as well speak of the university', () => {
  test.each([
    ['携弟子', '、清虚'],
    ['网友“', '”说'],
    ['师兄', '来了'],
    ['会长', '昨夜登顶'],
  ])('%s[玉华]%s', (before, after) => expect(isGivenNameBehindPerson(before, after)).toBe(true));
  test.each([
    ['我师姐', '毕业'],
    ['这位博主', '博士'],
    ['网友', '本科'],
    ['网友：', '今年扩招'],
    ['校长', '说'],
  ])('but not %s[玉华]%s', (before, after) => expect(isGivenNameBehindPerson(before, after)).toBe(false));
});

test('people and works of learning, and what one does to enter, are those of the university', () => {
  const said = (pairs: readonly (readonly [string, string])[]): readonly boolean[] =>
    pairs.map(([before, after]) => isUniversityHere(before, after));
  expect(
    said([
      ['请了', '的文物团队'],
      ['', '教授'],
      ['', '建筑系学生'],
      ['考上', '了'],
      ['考了三回', '没考上'],
      ['人家是真', '，我们'],
      ['北大、', ''],
    ]),
  ).toEqual(Array.from({ length: 7 }, () => true));
  expect(
    said([
      ['天天住', '，想换'],
      ['', '的茶叶'],
      ['到', '了'],
      ['街坊都叫它', '。'],
    ]),
  ).toEqual(Array.from({ length: 4 }, () => false));
});

test.each<[string, string, boolean]>([
  ['清华', '时人评曰“词旨', true],
  ['清華', '月光', true],
  ['清华', '她的文字', true],
  ['清华', '谈吐', true],
  ['清华', '考上', false],
  ['玉华', '月光', false],
])('%s behind %s is an old word of praise: %s', (name, before, is) => expect(isSaidOfStyle(name, before)).toBe(is));

describe('an office of a town of that name', () => {
  test.each(['派出所的警员', '供销社进货', '财政所', '居委会开会', '中心校放假', '政府说', '政府。'])('%s', (after) =>
    expect(isOfficeOfPlace('', after)).toBe(true),
  );
  test.each(['政府采购网', '政府管理专业', '中心校区', '财政所助理教授', '税务所长班', '司法所博士生'])(
    'but not %s',
    (after) => expect(isOfficeOfPlace('', after)).toBe(false),
  );
});

test.each(['院里两匹马，一匹叫', '那只瘸腿的名叫', '机器人叫小', '猫就叫', '这条黄狗起名', '老二叫'])(
  '%s[玉华] is an animal',
  (before) => expect(isNamesake('玉华', before, '，', '')).toBe(true),
);
test.each([
  ['两所学校，一所叫', '，'],
  ['他在那里教', '，'],
  ['一只猫住在', '，'],
  ['猫是我在', '的导师给的'],
  ['一条路通往', '，'],
  ['一匹马跑过', '，'],
  ['名校都叫', '，'],
  ['机器人由', '研制'],
  ['老二考上', '，'],
  ['这条新闻说，', '，'],
])('%s[玉华]%s may be the university', (before, after) => expect(isNamesake('玉华', before, after, '')).toBe(false));

test.each<[string, string, boolean]>([
  ['镇上', '米酒卖光了', true],
  ['村里的', '豆腐出名', true],
  ['镇上', '毕业生不多', false],
  ['村里', '面试考官', false],
  ['校园里的', '茶会', false],
])('%s[玉华]%s is made in a town: %s', (before, after, is) => expect(isOfficeOfPlace(before, after)).toBe(is));

test.each(['读的是建筑', '念书那年', '读博', '上大学'])('玉华%s is where somebody learned', (after) =>
  expect(isUniversityHere('他在', after)).toBe(true),
);
test.each(['读了三遍信', '上街买菜', '念叨'])('玉华%s may be anybody', (after) =>
  expect(isUniversityHere('', after)).toBe(false),
);

test.each<[string, string, boolean]>([
  ['我表弟', '今年高考', true],
  ['老板', '笑了', true],
  ['她嫁给了', '。', true],
  ['歌手', '发片', true],
  ['我表弟', '毕业', false],
  ['我儿子', '北大都行', false],
  ['老板', '出身', false],
  ['她嫁给了', '毕业的人', false],
])('%s[玉华]%s is somebody: %s', (before, after, is) => expect(isGivenNameBehindPerson(before, after)).toBe(is));
