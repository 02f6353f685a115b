import { describe, expect, test } from 'vitest';
import { goesOnAsCoined, isCoinedAcross } from '../../../../../utils/core/languages/han/coined-names.ts';

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
