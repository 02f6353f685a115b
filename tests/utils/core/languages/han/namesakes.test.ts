import { expect, test } from 'vitest';
import { isPlaceOfName, isUniversityHere } from '../../../../../utils/core/languages/han/namesakes.ts';

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

test.each(['读的是建筑', '念书那年', '读博', '上大学'])('玉华%s is where somebody learned', (after) =>
  expect(isUniversityHere('他在', after)).toBe(true),
);
test.each(['读了三遍信', '上街买菜', '念叨'])('玉华%s may be anybody', (after) =>
  expect(isUniversityHere('', after)).toBe(false),
);

test.each(['镇中学', '老街', '寺的钟', '水库'])('玉华%s is a place', (after) =>
  expect(isPlaceOfName(after)).toBe(true),
);
test.each(['校园', '乡村研究', '街舞社'])('玉华%s is none', (after) => expect(isPlaceOfName(after)).toBe(false));
