import { expect, test } from 'vitest';
import { otherHanWritings } from '../../../../../utils/core/languages/han/writings.ts';

test.each([
  ['托鲁克大学', 'zh', ['托魯克大學', '托魯克大学']],
  ['托魯克大學', 'zh-Hant', ['托鲁克大学', '托魯克大学']],
  ['云台理工大学', 'zh', ['雲臺理工大學', '雲台理工大學', '雲台理工大学']],
  ['国立台东大学', 'zh', ['國立臺東大學', '國立台東大學', '国立台東大学']],
  // All of its characters are written so everywhere.
  ['人文山水', 'zh', []],
  // In Japan that is the name of another body.
  ['東墟大学', 'ja', []],
  ['托鲁克大学', undefined, []],
  // Not in Chinese characters alone, or too short for a name.
  ['大学', 'zh', []],
  ['Toruk 大学', 'zh', []],
])('%s (%s) is also written %j', (text, language, expected) =>
  expect(otherHanWritings(text, language)).toEqual(expected),
);
