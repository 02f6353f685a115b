import { expect, test } from 'vitest';
import { countryNamedBeside } from '../../../../utils/core/languages/country-beside.ts';

test.each([
  ['before a name in Korean', '대만 국립', ' 학생', 'ko', 'TW'],
  ['in brackets behind it', '', '(대만)는', 'ko', 'TW'],
  ['behind a name in Vietnamese', '', ' ở Đài Loan cũng', 'vi', 'TW'],
  ['behind a name in Thai', '', 'ของญี่ปุ่น', 'th', 'JP'],
])('a country %s', (_, before, after, language, country) => {
  expect(countryNamedBeside(before, after, language)).toBe(country);
});

test.each([
  ['that is only spoken of', '대만에서 온 ', ' 학생', 'ko'],
  ['where the body does something', '', ' tại Việt Nam', 'vi'],
  ['in a language whose countries are read elsewhere', 'Taiwan ', '', 'en'],
])('none %s', (_, before, after, language) => {
  expect(countryNamedBeside(before, after, language)).toBeUndefined();
});
