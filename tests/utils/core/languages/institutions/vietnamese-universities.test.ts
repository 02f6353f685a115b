import { describe, expect, test } from 'vitest';
import {
  vietnameseHeadLength,
  vietnameseUniversity,
} from '../../../../../utils/core/languages/institutions/vietnamese-universities.ts';

describe('a university of Vietnam', () => {
  test('is written with each word for a university', () => {
    expect(vietnameseUniversity('Trường Đại Học Vinh')).toEqual([
      'đại học Vinh',
      'trường đại học Vinh',
      'ĐH Vinh',
      'trường ĐH Vinh',
    ]);
  });
  test('of the largest city is written with each short form of it', () => {
    const names = vietnameseUniversity('Đại học Quốc gia Thành phố Hồ Chí Minh');
    expect(names).toContain('ĐH Quốc gia TP. HCM');
    expect(names).toContain('đại học Quốc gia TPHCM');
    expect(vietnameseUniversity('Đại học Hồ Chí Minh')).toContain('ĐH Hồ Chí Minh');
  });
  test('is written with its kind in small letters, beside a name of its own', () => {
    expect(vietnameseUniversity('Đại học mở Quốc gia Trung Quốc')).toContain('trường đại học mở quốc gia Trung Quốc');
    expect(vietnameseUniversity('Đại học Mở Toruk')).toContain('đại học mở Toruk');
    expect(vietnameseUniversity('Đại học Kinh tế Quốc gia')).not.toContain('đại học kinh tế quốc gia');
  });
  test.each(['Học viện Ngân hàng', 'Vinh University', 'Đại học'])('%s has no such word before a name', (name) => {
    expect(vietnameseUniversity(name)).toEqual([]);
  });
});

test.each([
  ['nhà ở Đại học «Toruk»', 8],
  ['Đại học «Toruk»', 8],
  ['Trường ĐH «Toruk»', 10],
  ['đại học «Toruk»', 8],
  ['khoa học «Toruk»', 0],
  ['Học «Toruk»', 0],
  ['Đại học, «Toruk»', 0],
])('the word for a university before %s has %i characters', (line, length) => {
  expect(vietnameseHeadLength(line, line.indexOf('«'))).toBe(length);
});
