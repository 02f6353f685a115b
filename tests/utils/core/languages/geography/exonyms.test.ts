import { describe, expect, it } from 'vitest';
import { calledInEnglish, unspacedExonyms } from '../../../../../utils/core/languages/geography/exonyms.ts';

describe('what other languages call a town', () => {
  it.each([
    ['Warschau', ['Warsaw']],
    ['Kijevě', []],
    ['Kyjevě', ['Kyiv', 'Kiev']],
    ['El Cairo', ['Cairo']],
    ['Monaco di Baviera', ['Munich']],
    ['Turín', ['Turin']],
    ['서던 캘리포니아', ['Southern California']],
    ['维也纳', ['Vienna']],
    ['Hannover', ['Hanover', 'Hannover']],
    ['Toruk', []],
    ['warschau', []],
    ['', []],
  ])('%s: %j', (name, english) => {
    expect(calledInEnglish(name)).toEqual(english);
  });

  it('stands in scripts without spaces with the longest first', () => {
    const lengths = unspacedExonyms().map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(unspacedExonyms()).toContain('캘리포니아');
    expect(unspacedExonyms().filter((name) => /\p{Script=Latin}/u.test(name))).toEqual([]);
  });

  it('is no part of a pattern', () => {
    expect(unspacedExonyms().filter((name) => /[^\p{L}\p{M} ]/u.test(name))).toEqual([]);
  });
});
