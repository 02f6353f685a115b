import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../utils/core/matching/fold.ts';
import { anyText } from '../any-text.ts';

describe('folding', () => {
  it.each([
    ['Universität Łódź', 'universitat lodz'],
    ['U.N.E.S.C.O.', 'unesco'],
    ['Xi’an Jiaotong', 'xian jiaotong'],
    ['Toraighyrov (S.) University', 'toraighyrov s university'],
    ['ＵＮＥＳＣＯ　ＩＩＴＥ', 'unesco iite'],
    ['國家開放大學', '國家開放大學'],
    ['Қазақстан', 'қазақстан'],
    ['มหาวิทยาลัยสุโขทัย', 'มหาวิทยาลัยสุโขทัย'],
    ['한국 대학', '한국 대학'],
    ['جامعة', 'جامعة'],
    [' — ', ''],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded));

  it('is done once and for all', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 20 }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
