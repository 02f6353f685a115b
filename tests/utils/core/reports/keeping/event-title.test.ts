import { expect, it } from 'vitest';
import { catalogueTranslate } from '../../../../../utils/core/i18n/catalogue-translate.ts';
import { eventTitle } from '../../../../../utils/core/reports/keeping/event-title.ts';
import type { FormParty } from '../../../../../utils/core/reports/keeping/form.ts';

const party = (name: string): FormParty => ({ side: 'party', name, entity: null, read: null });
const titled = (what: string, names: readonly string[], language: 'en' | 'zh_CN' = 'en') =>
  eventTitle(
    { kind: 'founding', what, parties: names.map(party) },
    (each) => each.join(', '),
    catalogueTranslate(language),
  );

it('says what was founded, then by whom, and names a founded body once', () => {
  expect(titled('learning centre', ['Alpha University', 'UNESCO'])).toBe(
    'founding: learning centre (Alpha University, UNESCO)',
  );
  expect(titled('Alliance', ['Alliance', 'Alpha University'])).toBe('founding: Alliance (Alpha University)');
  expect(titled('Alliance', ['Alliance'])).toBe('founding: Alliance');
  expect(titled('', ['Alpha University', 'UNESCO'])).toBe('founding: Alpha University, UNESCO');
  expect(titled('学习中心', ['甲大学'], 'zh_CN')).toBe('成立：学习中心（甲大学）');
});
