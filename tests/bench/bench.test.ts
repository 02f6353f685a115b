import { describe, expect, test } from 'vitest';
import { compileNames } from '../../utils/core/matching/compiled-names/compile.ts';
import { loadCompiledNames } from '../../utils/core/matching/compiled-names/load.ts';
import { referenceScan } from '../../utils/core/matching/compiled-names/reference.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { agreement, agreementIn } from './agreement.ts';
import { dictionary } from './corpus/dictionary.ts';
import { packOf } from './corpus/pack.ts';
import { article, feed } from './corpus/pages.ts';
import { portal } from './corpus/portal.ts';
import { prose } from './corpus/prose.ts';
import { beside, figure, median, medians, milliseconds, ratio, row } from './measure.ts';
import { table } from './table.ts';

describe('figures', () => {
  test('the median counts, the extremes are shown', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(medians([9, 1, 2, 4, 4, 7, 8], 3)).toEqual([2, 4, 8]);
    expect(medians([9, 1], 1)).toEqual([9, 1]);
    expect(figure([5, 1, 3])).toEqual({ value: 3, spread: [1, 5] });
    expect(ratio([2, 4, 6], [1, 2, 3])).toEqual({ value: 2, spread: [1, 3] });
    // Noise may make a difference negative, and a negative ratio would meet every goal.
    expect(() => ratio([2, 4, 6], [-1, 0, 0])).toThrow('not above zero');
  });

  test.each([
    ['≤ 1.3', 1.3, true],
    ['≤ 1.3', 1.31, false],
    ['≥ 500', 501, true],
    ['≥ 15', 14, false],
    ['≤ 6 MB', 6.1, false],
    ['≤ 1/100', 0.009, true],
    ['≤ 1/100', 0.02, false],
    ['≤ 4 %', 3.9, true],
    ['≤ 50 ms', 51, false],
  ])('%s with %d: met is %s', (goal, value, met) => {
    expect(row(1, 'figure', goal, figure([value]), '').met).toBe(met);
  });

  test('the table shows which goals were not met', () => {
    const lines = table([row(1, 'one', '≤ 1', figure([2]), 'note')]).split('\n');
    expect(lines[2]).toMatch(/\| 1 \| one +\| 2 +\| 2–2 +\| ≤ 1 +\| NO +\| — +\| note/u);
  });

  test('figures of Firefox are beside their rows, and the cell is empty where there is none', () => {
    const rows = [row(1, 'one', '≤ 1', figure([2]), ''), row(2, 'two', '≥ 6', figure([7]), '')];
    const inFirefox = [row(1, 'one', '≤ 1', figure([0.5]), ''), row(2, 'two', '≥ 6', figure([9.876]), '')];
    expect(beside(rows, inFirefox).map(({ value, firefox }) => [value, firefox])).toEqual([
      [2, 0.5],
      [7, 9.876],
    ]);
    expect(table(beside(rows, inFirefox))).toMatch(/\| yes +\| 9\.88 +\|/u);
    expect(beside(rows, [null, figure([3])]).map(({ firefox }) => firefox)).toEqual([null, 3]);
    expect(beside(rows, null).map(({ firefox }) => firefox)).toEqual([null, null]);
  });

  test('a note has medians with three digits', () => {
    expect(milliseconds([1.234, 1.236, 9])).toBe('1.24 ms');
    expect(milliseconds([0.01234], [1234.5])).toBe('0.0123 ms against 1235 ms');
  });

  test('agreement compares exact spans', () => {
    const compiled = new Set(['0–4', '6–9', '12–20']);
    expect(agreement(compiled, new Set(['0–4', '6–8']))).toEqual({ both: 1, compiled: 2, other: 1 });
    expect(agreementIn(agreement(compiled, compiled))).toBe('both the same 3 hits');
    expect(agreementIn(agreement(compiled, new Set(['0–4'])))).toMatch(
      /1 hits in common, 2 only by the compiled names, 0 only/u,
    );
  });
});

describe('the corpus', () => {
  test('a larger dictionary contains the smaller one, without repeating a name', () => {
    const names = dictionary(2000);
    expect(dictionary(60)).toEqual(names.slice(0, 60));
    expect(new Set(names.map(({ text }) => text)).size).toBe(2000);
  });

  test('all scripts occur, and the pack of the names is valid', () => {
    const texts = dictionary(500)
      .map(({ text }) => text)
      .join(' ');
    for (const script of ['Latin', 'Cyrillic', 'Han', 'Thai'])
      expect(texts).toMatch(new RegExp(`\\p{Script=${script}}{2}`, 'u'));
    expect(parsePack(JSON.parse(packOf(50, 10))).institutions.length).toBe(50);
  });

  test('pages are the same in every run', () => {
    expect(article()).toBe(article());
    expect(feed(2)).toContain('function feed()');
  });

  test('the front page has as many elements as asked for, and only the names that it is given', () => {
    const names = dictionary(1000);
    const compiled = loadCompiledNames(compileNames(names));
    const found = (html: string) => html.split(/<[^>]*>/u).flatMap((text) => compiled.scan(text));
    const page = portal(1500);
    expect(page).toBe(portal(1500));
    expect(page.match(/<[a-z]/gu)?.length).toBeLessThan(1600);
    expect(found(page)).toEqual([]);
    expect(
      found(
        portal(
          1500,
          names.slice(0, 10).map(({ text }) => text),
        ),
      ).length,
    ).toBe(10);
  });

  test('the compiled names find the same in the prose as the reference matcher', () => {
    const names = dictionary(300);
    const text = prose({ seed: 9, names, sentencesPerName: 2 }, 20_000);
    const found = loadCompiledNames(compileNames(names)).scan(text);
    expect(found).toEqual(referenceScan(names, text));
    expect(found.length).toBeGreaterThan(50);
  });
});
