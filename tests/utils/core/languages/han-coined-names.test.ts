import { describe, expect, test } from 'vitest';
import {
  goesOnAsCoined,
  isCoinedAcross,
  isNameGiven,
  isUsedByPretender,
  mayBeOwn,
} from '../../../../utils/core/languages/han-coined-names.ts';

describe('what stands behind a short name', () => {
  test.each(['婺绿一罐', '嘉苑一至九栋', '臻品卖茶叶', '锦园、', '启智英语', '香茗涨了'])('%s is coined', (after) =>
    expect(goesOnAsCoined(after)).toBe(true),
  );
  test.each([
    '',
    '，',
    '的老师',
    '男篮卫冕',
    '姚班只收',
    '叉院的老师',
    '工物系、',
    '美院',
    '深研院',
    '李教授',
    '发布新规',
    '电机系',
    '挺进四强',
    '甲所订了',
    'x-lab',
    '太难',
    '国开',
  ])('%s is not', (after) => expect(goesOnAsCoined(after)).toBe(false));
});

test.each<[string, string, boolean]>([
  ['老张开的公司叫', '博创科技，', true],
  ['叫什么', '启迪文化，跟学校没关系', true],
  ['开发商', '置业跟大学没有关系', true],
  ['楼下是', '托管，都不是学校办的', true],
  ['他的儿子叫', '，今年三岁', false],
  ['学校名叫', '大学，', false],
  ['我在', '的日子，跟谁都没有关系', false],
  ['他在', '电机系读书', false],
  ['', '发布声明，说此事属实', false],
])('a name between “%s” and “%s” was given to something: %s', (before, after, is) =>
  expect(isNameGiven(before, after)).toBe(is),
);

test.each<[string, string, boolean]>([
  ['兜售“', '国际书画院”的证书', true],
  ['所谓“', '青年艺术院”并不存在', true],
  ['挂出“', '民间艺术国际组织”的牌子', true],
  ['“', '素质教育研究院”已被取缔', true],
  ['获得“', '孔子教育奖”', false],
  ['加入“', '世界遗产中心”的名录', false],
  ['挂着一封“', '教授推荐信”', false],
  ['所谓', '青年艺术院', false],
])('a pretender uses the name between “%s” and “%s”: %s', (before, after, is) =>
  expect(isUsedByPretender(before, after)).toBe(is),
);

test.each<[string, boolean]>([
  ['姚班只收五十人', true],
  ['的老师', true],
  ['里全部', false],
  ['名都三期', false],
])('%s may be what a body has: %s', (after, is) => expect(mayBeOwn(after)).toBe(is));

test.each<[string, string, boolean]>([
  ['公司还', '宇的欠款', true],
  ['还', '宇的欠款', true],
  ['又看', '棂楼的招牌', true],
  ['', '棂楼的招牌', false],
  ['他还', '大学的书', false],
  ['管理', '宇的人', false],
  ['他去', '宇的人', false],
  ['先问', '的老师', false],
])('%s[清华]%s stands across two words: %s', (before, after, is) =>
  expect(isCoinedAcross('清华', before, after)).toBe(is),
);
