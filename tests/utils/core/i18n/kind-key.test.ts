import { expect, it } from 'vitest';
import { kindKey } from '../../../../utils/core/i18n/kind-key.ts';
import type { SearchableKind, SearchableType } from '../../../../utils/core/search/types.ts';
import { catalogueTranslate } from './catalogue-translate.ts';

const kinds: readonly [SearchableKind, SearchableType, string, string][] = [
  ['university', 'institution', 'university', '大学'],
  ['national-commission', 'institution', 'national commission', '全国委员会'],
  ['memorandum-of-understanding', 'agreement', 'memorandum of understanding', '谅解备忘录'],
  ['other', 'institution', 'organisation', '机构'],
  ['other', 'event', 'event', '活动'],
];

it.each(kinds)('names %s of the type %s in both languages', (kind, type, english, chinese) => {
  expect(catalogueTranslate('en')(kindKey(kind, type))).toBe(english);
  expect(catalogueTranslate('zh_CN')(kindKey(kind, type))).toBe(chinese);
});
