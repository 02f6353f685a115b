import { describe, expect, it } from 'vitest';
import { markInstitutions } from '../../../../../utils/core/reports/names/mark-institutions.ts';
import { Marks } from '../../../../../utils/core/reports/story/marks.ts';
import { wordsOf } from '../../../../../utils/core/reports/words/words-of.ts';

function namesIn(text: string, language: string): readonly string[] {
  const marks = new Marks();
  return [...markInstitutions(text, marks, wordsOf(text, language))].flatMap((mark) => marks.get(mark)?.text ?? []);
}

describe('names of institutions', () => {
  it.each([
    [
      'en',
      'The University of Tartu and Hanoi Open University signed.',
      ['University of Tartu', 'Hanoi Open University'],
    ],
    [
      'en',
      'Rector Ana Diaz of the University of Belgrade met staff of the Institute of Technology of Cambodia.',
      ['University of Belgrade', 'Institute of Technology of Cambodia'],
    ],
    [
      'en',
      'with the Southern College of Science and Technology and Aalto University in Espoo',
      ['Southern College of Science and Technology', 'Aalto University'],
    ],
    ['en', 'the Politecnico di Milano, Universitas Terbuka', ['Politecnico di Milano', 'Universitas Terbuka']],
    ['en', 'The University opened; a university, the college.', []],
    ['fr', "L'Université numérique Cheikh Hamidou Kane a signé.", ['Université numérique Cheikh Hamidou Kane']],
    [
      'es',
      'la Universidad Nacional de Colombia y la Universidad de los Andes',
      ['Universidad Nacional de Colombia', 'Universidad de los Andes'],
    ],
    [
      'de',
      'Die FernUniversität in Hagen und die Universität Wien haben unterzeichnet.',
      ['FernUniversität in Hagen', 'Universität Wien'],
    ],
    ['ru', 'Томский государственный университет подписал', ['Томский государственный университет']],
    [
      'ms',
      'Universiti Brunei Darussalam dan Universiti Malaysia Sabah',
      ['Universiti Brunei Darussalam', 'Universiti Malaysia Sabah'],
    ],
    ['zh', '西安交大与老挝国立大学在万象签署', ['老挝国立大学']],
    ['zh', '又与塔什干国立运输大学签订', ['塔什干国立运输大学']],
    ['zh', '一名大学生和两所大学', []],
    ['th', 'ลงนามกับมหาวิทยาลัยขอนแก่น เมื่อวานนี้', ['มหาวิทยาลัยขอนแก่น']],
  ])('%s: “%s”', (language, text, expected) => {
    expect(namesIn(text, language)).toEqual(expected);
  });
});
