import { expect, it } from 'vitest';
import { formatLocators } from '../../../../../utils/core/facts/citations/format-locators.ts';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';

it.each([
  [['¶2', '¶3', '¶4', '¶5'], '¶2–5'],
  [['¶5', '¶1', '¶3', '¶4'], '¶1, ¶3–5'],
  [['¶2'], '¶2'],
  [['page'], ''],
  [['page', '¶7'], '¶7'],
  [['row 12', '¶2', '¶3'], '¶2–3, row 12'],
  [[], ''],
])('%o', (locators, expected) => expect(formatLocators(locators)).toBe(expected));

it.each([
  ['en', '¶2–3, row 12, column 4'],
  ['zh_CN', '¶2–3，第12行，第4列'],
] as const)('are in the words of readers in %s', (language, expected) =>
  expect(formatLocators(['row 12', 'column 4', '¶2', '¶3'], catalogueTranslate(language))).toBe(expected),
);
