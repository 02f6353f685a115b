import { expect, test } from 'vitest';
import { isHouseCalledAfter } from '../../../../utils/core/languages/unspaced-houses.ts';

test.each([
  ['附属第一医院的医疗队', true],
  ['附屬醫院也派人', true],
  ['医学院附属口腔医院', true],
  ['第三医院的医生', true],
  ['医院住院', true],
  ['出版社赠书', true],
  ['出版了一本书', false],
  ['医学院的教授', false],
  ['医院管理研究所', false],
  ['附近的医院', false],
  ['附属中学合唱团', false],
  ['图书馆开放', false],
  ['与第一医院签约', false],
  ['病院に入院した', true],
  ['医学部附属病院の医師', true],
  ['出版会がこの本を', true],
  ['医学部の教授', false],
  ['병원에 입원했다', true],
  [' 어린이병원', true],
  ['출판부가 냈다', true],
  [' 도서관이 문을 열었다', false],
  [' Hospital', false],
])('behind the name of a university: "%s"', (after, expected) => {
  expect(isHouseCalledAfter(after)).toBe(expected);
});
