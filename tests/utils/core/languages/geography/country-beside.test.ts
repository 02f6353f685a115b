import { expect, test } from 'vitest';
import { countryNamedBeside } from '../../../../../utils/core/languages/geography/country-beside.ts';

test.each([
  ['before a name in Korean', '대만 국립', ' 학생', 'ko', 'TW'],
  ['in brackets behind it', '', '(대만)는', 'ko', 'TW'],
  ['behind a name in Vietnamese', '', ' ở Đài Loan cũng', 'vi', 'TW'],
  ['behind a name in Thai', '', 'ของญี่ปุ่น', 'th', 'JP'],
  ['with the next word of Thai right behind', '', 'ของญี่ปุ่นได้', 'th', 'JP'],
  ['whose name begins with another’s in Vietnamese', '', ' ở Nigeria cũng', 'vi', 'NG'],
  ['whose name ends with another’s in Korean', '남수단 국립', ' 학생', 'ko', 'SS'],
  ['whose name holds another’s in Korean', '파푸아뉴기니 ', ' 학생', 'ko', 'PG'],
  ['whose name begins with another’s in Thai', '', 'ของซูดานใต้', 'th', 'SS'],
  ['before a town in brackets', '', '(독일 뮌헨)', 'ko', 'DE'],
  ['at the end of a sentence', '', ' ở Đức.', 'vi', 'DE'],
])('a country %s', (_, before, after, language, country) => {
  expect(countryNamedBeside(before, after, language)).toBe(country);
});

test.each([
  ['that is only spoken of', '대만에서 온 ', ' 학생', 'ko'],
  ['where the body does something', '', ' tại Việt Nam', 'vi'],
  ['in the gloss of a language in Korean', '', '(독일어: Universität)', 'ko'],
  ['in the gloss of a language in Thai', '', ' (ฝรั่งเศส: Université)', 'th'],
  ['whose name begins with another’s, before a colon', '', ' (ซูดานใต้: x)', 'th'],
  ['that begins the name of a place in Vietnamese', '', ' ở Đức Hòa', 'vi'],
  ['that ends another word in Korean', '재중국 ', ' 학생', 'ko'],
  ['in a language whose countries are read elsewhere', 'Taiwan ', '', 'en'],
])('none %s', (_, before, after, language) => {
  expect(countryNamedBeside(before, after, language)).toBeUndefined();
});
