import { expect, test } from 'vitest';
import {
  inUkrainian,
  ukrainianPersonCases,
} from '../../../../../utils/core/languages/transcription/ukrainian-names.ts';

test.each([
  ['Колин Бейли', 'Колін Бейлі'],
  ['Ирэна Эккельштын', 'Ірена Еккельштин'],
  ['Милан Кузманович', 'Мілан Кузманович'],
  ['Чжоу Цзягуй', 'Чжоу Цзягуй'],
])('%s is %s', (russian, ukrainian) => {
  expect(inUkrainian(russian)).toBe(ukrainian);
});

test('every word of a name is declined, or the last one alone', () => {
  expect(ukrainianPersonCases('Колін Торуков')).toEqual(expect.arrayContaining(['Коліна Торукова', 'Колін Торукова']));
  expect(ukrainianPersonCases('Лю Лімінь')).toContain('Лю Ліміня');
  expect(ukrainianPersonCases('Бейлі')).toEqual([]);
});
