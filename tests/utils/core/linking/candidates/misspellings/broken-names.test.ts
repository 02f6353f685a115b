import { describe, expect, test } from 'vitest';
import { isFallenApart } from '../../../../../../utils/core/linking/candidates/misspellings/broken-names.ts';

/** The span stands in brackets. */
function fallsApart(text: string, name?: string): boolean {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const plain = text.replace(/[[\]]/gu, '');
  return isFallenApart({ name: name ?? plain.slice(start, end).replace(/\s/gu, ''), text: plain, start, end });
}

describe('a span with white space inside', () => {
  test.each([
    ['is two words where the name is short', '文化中[国 开]普敦站'],
    ['is two words where the name is short, in a broken line as well', '安全[教育\n部]分商场'],
    ['is two things in a list', '会员：东风汽车 [北方工业 大学] 附中'],
    ['is two things where a wide space parts them', '[北方工业　大学]的操场'],
    ['is two things where a side is part of a longer word', '来了三个[北方工业 大学]生'],
    ['is more than one name where it is broken three times', '[北方 海洋 工业 大学]的操场'],
    ['is more than one name where a wide space is one of two breaks', '[北方 工业　大学]的操场'],
    ['is two clauses in Thai', 'ส่วน[มหาวิทยาลัย เหนือใต้]ศึกษา'],
  ])('%s', (_, text) => expect(fallsApart(text)).toBe(true));

  test.each([
    ['is a long name with a stray space', '在[北方工业 大学]的操场'],
    ['is a long name with two stray spaces', '在[北方 工业 大学]的操场'],
    ['is a long name in a broken line', '两队在[北方工业\n  大学]的操场合影'],
    ['is a long Thai name in a broken line', 'ที่[มหาวิทยาลัย\nเหนือใต้]เมื่อวานนี้'],
    ['has no break at all', '在[北方工业大学]的操场'],
  ])('%s', (_, text) => expect(fallsApart(text)).toBe(false));

  test('is the name where the packs spell it so', () => {
    expect(fallsApart('ที่[สำนักงานเหนือ กรุงเทพ]', 'สำนักงานเหนือ กรุงเทพ')).toBe(false);
    expect(fallsApart('the [North Gate\nUniversity] of', 'North Gate University')).toBe(false);
  });
});
