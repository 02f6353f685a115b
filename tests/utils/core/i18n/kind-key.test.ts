import { expect, it } from 'vitest';
import { kindKey } from '../../../../utils/core/i18n/kind-key.ts';
import type { SearchableKind } from '../../../../utils/core/search/types.ts';
import { catalogueTranslate } from './catalogue-translate.ts';

const kinds: readonly [SearchableKind, string, string][] = [
  ['university', 'university', '大学'],
  ['national-commission', 'national commission', '全国委员会'],
  ['memorandum-of-understanding', 'memorandum of understanding', '谅解备忘录'],
];

it.each(kinds)('names %s in both languages', (kind, english, chinese) => {
  expect(catalogueTranslate('en')(kindKey(kind))).toBe(english);
  expect(catalogueTranslate('zh_CN')(kindKey(kind))).toBe(chinese);
});
