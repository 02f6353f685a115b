import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAppearance, foldCase, foldWords } from '../../../../utils/core/matching/fold.ts';
import { anyText } from '../any-text.ts';

it.each([
  ['Łódź  U', 'łódź  u', 'łódź u', 'lodz u'],
  ['\u00a0UNES\u00adCO\u200b!\n', '\u00a0unes\u00adco\u200b!\n', 'unesco!', 'unes co'],
  ['ＯＵＣ', 'ｏｕｃ', 'ouc', 'ouc'],
])('each level folds more of %j than the one before', (text, byCase, byAppearance, byWords) => {
  expect([foldCase(text), foldAppearance(text), foldWords(text)]).toEqual([byCase, byAppearance, byWords]);
});

describe('folding to words', () => {
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
    ['Oʼzbekiston', 'ozbekiston'],
  ])('%s', (text, folded) => expect(foldWords(text)).toBe(folded));

  it('is the same for a text that needs no more than small letters and for one that is folded step by step', () => {
    const simple = fc.string({ unit: fc.constantFrom(...'abZÉЙйДд国大ΣςΑßİıǅʼが学の가한ไทย์ ٣9 '), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(simple, anyText({ maxLength: 20 })), (text) => {
        // The exclamation mark goes, and keeps the text from being a simple one.
        expect(foldWords(`${text} !`)).toBe(foldWords(text));
      }),
    );
  });

  it('is done once and for all', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 20 }), (text) => {
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
      }),
    );
  });
});
