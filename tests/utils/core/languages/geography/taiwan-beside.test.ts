import { expect, test } from 'vitest';
import { isBesideTaiwan } from '../../../../../utils/core/languages/geography/taiwan-beside.ts';

test.each([
  ['Taiwan’s ', ''],
  ['Die taiwanische ', ''],
  ['Tchajwanská ', ''],
  ['Tayvan’daki Ulusal ', ''],
  ['ताइवान के राष्ट्रीय ', ''],
  ['대만의 ', ''],
  ['', ' in Taiwan'],
  ['', ', Taiwan'],
  ['', ' (Тайвань)'],
  ['', ' на Тайване'],
  ['', ' na Tajvanu'],
  ['', ' της Ταϊβάν'],
  ['', ' הלאומית בטאיוואן'],
  ['טייוואן ', ''],
  ['', ' (טאיוואן)'],
])('“%s…%s” is beside Taiwan', (before, after) => {
  expect(isBesideTaiwan(before, after)).toBe(true);
});

test.each([
  ['Taiwan and the students of ', ''],
  ['', ' and Taiwan’s ministry'],
  ['', ' на Тайвань не прибыла'],
  ['', ' a Tajvan'],
  ['', '. Taiwan'],
  ['', ' о Тайване'],
])('“%s…%s” is not', (before, after) => {
  expect(isBesideTaiwan(before, after)).toBe(false);
});
