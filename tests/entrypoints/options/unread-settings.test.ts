import { expect, it } from 'vitest';
import { describeUnread } from '../../../entrypoints/options/unread-settings.ts';
import { catalogueTranslate } from '../../../utils/core/i18n/catalogue-translate.ts';

it.each([
  [['density'], '“Which mentions to mark”', '“标注范围”'],
  [['corrections[0]', 'corrections[2]', 'sites.news.example'], '“Corrections”, “Sites”', '“更正”、“网站”'],
  // Both are called a style where they are chosen.
  [['style', 'citationFormat'], '“Style”, “Citation style”', '“标记样式”、“引文格式”'],
])('names %j as the screen does, each once', (unread, english, chinese) => {
  expect(describeUnread(unread, catalogueTranslate('en'))).toBe(english);
  expect(describeUnread(unread, catalogueTranslate('zh_CN'))).toBe(chinese);
});
