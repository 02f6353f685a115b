import { expect, test } from 'vitest';
import { bareCaseless } from '../../../../../utils/core/languages/institutions/caseless-universities.ts';

test.each([
  ['तुंगची विश्वविद्यालय', 'तुंगची'],
  ['तुंगची यूनिवर्सिटी', 'तुंगची'],
  ['אוניברסיטת טונגג׳י', 'טונגג׳י'],
  ['جامعة تونغجي', 'تونغجي'],
  ['دانشگاه تونگجی', 'تونگجی'],
  ['تونگجی یونیورسٹی', 'تونگجی'],
  ['มหาวิทยาลัยถงจี้', 'ถงจี้'],
])('%s is %s for short', (text, bare) => {
  expect(bareCaseless(text, 'Tongji University', 'CN')).toBe(bare);
});

test.each([
  ['वुहान विश्वविद्यालय', 'Wuhan University'],
  ['हार्टवेल विश्वविद्यालय', 'Hartwell University'],
  ['مفتوح دانشگاه', 'Open University'],
  ['جامعة الدول', 'Tongji University'],
  ['אוניברסיטת לידס', 'University of Leeds'],
])('%s of %s is a place or a person, or means something', (text, shown) => {
  expect(bareCaseless(text, shown, 'CN')).toBeUndefined();
});

test.each([
  ['جامعة فيكسلان', 'EG'],
  ['دانشگاه فیکسلان', 'IR'],
  ['فیکسلان یونیورسٹی', 'PK'],
  ['तुंगची विश्वविद्यालय', 'NP'],
  ['মহাবীর বিশ্ববিদ্যালয়', 'BD'],
  ['אוניברסיטת טונגג׳י', 'IL'],
  ['มหาวิทยาลัยถงจี้', 'TH'],
])('%s at home in %s may be the town', (text, country) => {
  expect(bareCaseless(text, 'Vexlan University', country)).toBeUndefined();
});
