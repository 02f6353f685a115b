import { expect, test } from 'vitest';
import {
  isShortUniversityAlone,
  shortUniversity,
} from '../../../../../utils/core/languages/institutions/short-universities.ts';

test.each([
  ['湾岸大学', 'ja', '湾岸大'],
  ['湾岸大学', 'zh-Hans', undefined],
  ['湾岸大学病院', 'ja', undefined],
  ['토룩대학교', 'ko', '토룩대'],
  ['토룩대학교', undefined, '토룩대'],
  ['토룩대학교병원', 'ko', undefined],
])('%s in %s is %s for short', (name, language, short) => expect(shortUniversity(name, language)).toBe(short));

test.each([
  ['', '湾岸大', 'が首位', true],
  ['', '湾岸大', '会は', false],
  ['', '湾岸大', '通りの', false],
  ['、元', '湾岸大', '生', true],
  ['東', '湾岸大', 'の', false],
  ['', '토룩대', ' 총장', true],
  ['', '토룩대', '는 밝혔다', true],
  ['', '토룩대', '역 앞', false],
  ['서울 ', '토룩대', '로 사거리에서', false],
  ['서울 ', '토룩대', '로에서 집회가', false],
  ['', '토룩대', '로를 막았다', false],
  ['', '토룩대', '에서 집회가', true],
  ['신', '토룩대', '는', false],
])('before and behind: %s%s%s', (before, short, after, isAlone) => {
  expect(isShortUniversityAlone(short, before, after)).toBe(isAlone);
});
