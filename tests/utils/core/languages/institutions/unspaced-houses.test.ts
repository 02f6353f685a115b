import { expect, test } from 'vitest';
import {
  goesOnInKorean,
  isBehindHouse,
  isHouseCalledAfter,
} from '../../../../../utils/core/languages/institutions/unspaced-houses.ts';

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
  ['zh', '附属协和医院的医生', true],
  ['zh', '附属生殖医院', true],
  ['zh', '附属小学和医院', false],
  ['zh', '出版社会学教材', false],
  ['zh', '出版社社长', true],
  ['zh', '与第一医院签约', false],
  ['ja', '病院に入院した', true],
  ['ja', '医学部附属病院の医師', true],
  ['ja', '出版会がこの本を', true],
  ['ja', '附属動物病院が開いた', true],
  ['ja', '総合医療センターで', true],
  ['ja', '歯科病院へ', true],
  ['ja', '前駅で降りた', true],
  ['ja', '駅から歩く', true],
  ['ja', '祭は来週', true],
  ['ja', '祭典の準備', false],
  ['ja', '総合研究所', false],
  ['ja', '前で待つ', false],
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
  expect(isHouseCalledAfter(after, language, () => /\p{Script=Hiragana}/u.test(after))).toBe(expected);
});

test.each([
  ['สมาคม', true],
  ['ที่โรงพยาบาล', true],
  ['สำนักพิมพ์ ', true],
  ['สมาคมศิษย์เก่า', true],
  ['สมาคมและ', false],
  ['อธิการบดี', false],
  ['ชื่อสมาคมของ', false],
  ['the สมาคม of ', false],
])('behind %s a name in Thai is that of something called after it: %s', (before, expected) =>
  expect(isBehindHouse(before)).toBe(expected),
);

test.each([
  ['토룩대', '상을 받았다', true],
  ['토룩대', '학교에서', true],
  ['토룩대', '회가 열렸다', true],
  ['토룩대', '에서 열렸다', false],
  ['토룩대', ' 학생', false],
  ['토룩대', '상경대학', false],
  ['토룩대학교', '상', false],
])('%s%s goes on as another word: %s', (surface, after, expected) =>
  expect(goesOnInKorean(surface, after)).toBe(expected),
);
