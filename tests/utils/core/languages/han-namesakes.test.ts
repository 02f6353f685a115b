import { describe, expect, test } from 'vitest';
import { isNamesake, isUniversityHere } from '../../../../utils/core/languages/han-namesakes.ts';

describe('who else is called like a university', () => {
  test.each([
    ['四十分钟到', '镇，下车'],
    ['山脚下的', '寺始建于宋'],
    ['老店', '斋卖酱菜'],
    ['', '河并网治理'],
    ['', '水库泄洪'],
    ['剧中角色', '由新人演'],
    ['公会长', '昨夜登顶'],
    ['玩家“', '”直播'],
    ['携弟子', '、清虚'],
    ['', '老王写了检讨'],
    ['', '小段，别走'],
    ['', '十二岁进团'],
    ['', '的徒弟说'],
    ['', '摇头'],
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
  ])('but not %s[玉华]%s', (before, after) => expect(isNamesake('玉华', before, after, '')).toBe(false));
  test('somebody whom the text names with a surname', () => {
    expect(isNamesake('玉华', '', '爱琢磨', '焊工董玉华来了。玉华爱琢磨')).toBe(true);
    expect(isNamesake('玉华', '和', '沾边', '焊工董玉华来了，和玉华沾边')).toBe(false);
  });
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
