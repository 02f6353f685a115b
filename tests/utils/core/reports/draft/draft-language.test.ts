import { expect, it } from 'vitest';
import { draftLanguage } from '../../../../../utils/core/reports/draft/draft-language.ts';

it.each([
  ['In 2019 the two signed a memorandum.', 'zh-CN', 'en'],
  ['In 2019 the two signed a memorandum.', 'en-GB', 'en-GB'],
  ['2019年，两校签署谅解备忘录。', 'en', 'zh'],
  ['2019年，国家开放大学与Open University Malaysia签署谅解备忘录。', 'zh-CN', 'zh-CN'],
  ['The Open University of China (国家开放大学) signed a memorandum of understanding.', 'zh-CN', 'en'],
  ['京都大学は協定に署名した。', 'en', 'en'],
  ['2019', 'zh-CN', 'zh-CN'],
])('reads %s in an interface in %s as %s', (text, interfaceLanguage, language) => {
  expect(draftLanguage(text, interfaceLanguage)).toBe(language);
});
