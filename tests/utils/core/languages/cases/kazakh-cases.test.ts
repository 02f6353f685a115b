import { expect, it } from 'vitest';
import { kazakhCases } from '../../../../../utils/core/languages/cases/kazakh-cases.ts';

it('declines a name after the vowel that it ends in', () => {
  expect(kazakhCases('Торайғыров университеті')).toEqual([
    'Торайғыров университетінің',
    'Торайғыров университетіне',
    'Торайғыров университетін',
    'Торайғыров университетінде',
    'Торайғыров университетінен',
    'Торайғыров университетімен',
  ]);
  expect(kazakhCases('ЮНЕСКО ұйымы')).toContain('ЮНЕСКО ұйымының');
});

it('leaves alone what does not end in a possessive', () => {
  expect(kazakhCases('ПМУ')).toEqual([]);
  expect(kazakhCases('')).toEqual([]);
});
