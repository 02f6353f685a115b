import { expect, test } from 'vitest';
import { isHouseCalledAfter } from '../../../../utils/core/languages/unspaced-houses.ts';

test.each([
  ['zh', '附属第一医院的医疗队', true],
  ['zh', '附屬醫院也派人', true],
  ['zh', '医学院附属口腔医院', true],
  ['zh', '附属眼耳鼻喉科医院', true],
  ['zh', '第一附属医院的医生', true],
  ['zh', '医学院第二附属医院', true],
  ['zh', '第三医院的医生', true],
  ['zh', '医院住院', true],
  ['zh', '出版社赠书', true],
  ['zh', '出版了一本书', false],
  ['zh', '出版部分教材', false],
  ['zh', '出版会议论文集', false],
  ['zh', '医学院的教授', false],
  ['zh', '医院管理研究所', false],
  ['zh', '附近的医院', false],
  ['zh', '附属中学合唱团', false],
  ['zh', '附属小学参观医院', false],
  ['zh', '附属小学学生参观医院', false],
  ['zh', '附属中学师生赴医院', false],
  ['zh', '附属幼儿园向医院捐款', false],
  ['zh', '图书馆开放', false],
  ['zh', '与第一医院签约', false],
  ['ja', '病院に入院した', true],
  ['ja', '医学部附属病院の医師', true],
  ['ja', '出版会がこの本を', true],
  ['ja', '医学部の教授', false],
  ['ko', '병원에 입원했다', true],
  ['ko', ' 어린이병원', true],
  ['ko', '출판부가 냈다', true],
  ['ko', ' 도서관이 문을 열었다', false],
  ['en', ' Hospital', false],
  // The page may be in another language than the text.
  ['en', '附属第一医院的医疗队', true],
  ['en', '出版部分教材', false],
  ['en', '病院に入院した', true],
  ['en', '병원에 입원했다', true],
])('in %s, behind the name of a university: "%s"', (language, after, expected) => {
  expect(isHouseCalledAfter(after, language, `大学${after}`)).toBe(expected);
});
