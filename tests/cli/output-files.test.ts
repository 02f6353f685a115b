import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outputName } from '../../cli/output-files.ts';

it.each([
  ['articles/one.html', 'one'],
  ['https://news.example/a/b.html?c=d', 'news.example-a-b'],
  ['新闻 页.htm', '新闻-页'],
  ['???', 'page'],
])('%s', (page, name) => {
  expect(outputName(page, new Set())).toBe(name);
});

it('never gives a name twice, nor one that leaves the folder', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (pages) => {
      const taken = new Set<string>();
      const names = pages.map((page) => outputName(page, taken));
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}\p{M}\p{N}_][\p{L}\p{M}\p{N}._-]*$/u);
    }),
  );
});
