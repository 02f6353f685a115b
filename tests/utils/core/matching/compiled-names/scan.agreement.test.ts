import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compileNames } from '../../../../../utils/core/matching/compiled-names/compile.ts';
import { joinCompiledNames, loadCompiledNames } from '../../../../../utils/core/matching/compiled-names/load.ts';
import { referenceScan } from '../../../../../utils/core/matching/compiled-names/reference.ts';
import type { CaseRule, CompilableName } from '../../../../../utils/core/matching/compiled-names/types.ts';

// The machine may be busy; nothing here depends on time.
vi.setConfig({ testTimeout: 60_000 });

// Few words, so that names overlap, nest and repeat; every script and every kind of character that has a rule.
const WORDS =
  'Open open OPEN University of China Xi an OUC ouc Ouc TRU S l d s Zam Sino ﬁn fin Straße STRASSE Œuvre Ĳssel İstanbul école E\u0301cole'.split(
    ' ',
  );
const OTHER_SCRIPTS = [
  ...'Открытый университет Китая Торайғыров ТОРАЙҒЫРОВ Йод Ёлка Ελλάς ΕΛΛΑΣ جامعة جَامِعَة विश्वविद्यालय'.split(' '),
  ...'国 家 開 放 大 学 國 教育部 ガ カ ﾞ ｶﾞ ー 서울 대학교 มหา วิทยา ลัย นำ ํ า มสธ ລາວ ខ្មែរ မြန်မာ 𠮷 𝐎𝐔𝐂 𝐎 ＯＵＣ Ⅳ ² ① ㈱ ™ 😀 🇨🇳'.split(
    ' ',
  ),
];
const JOINTS = [
  ...' |  |\u00a0|\n|-|‐|–|—|\'|’|ʼ|.|. |, |(|)|（|） |/|@|_|"|«|»|(kāi)|(xué)|(ka\u0304i)|(OUC)|\u00ad|\u200b|\u200d|\ufe0f|\u0301|\u0323|\ud800|\udc00||'.split(
    '|',
  ),
];
const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...OTHER_SCRIPTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const joint = fc.oneof(
  { weight: 3, arbitrary: fc.constant(' ') },
  { weight: 2, arbitrary: fc.constantFrom(...JOINTS) },
);
const form = fc.constantFrom<'' | 'NFC' | 'NFD' | 'NFKC' | 'NFKD'>('', '', 'NFC', 'NFD', 'NFKC', 'NFKD');
const written = (maxLength: number) =>
  fc.tuple(fc.array(fc.tuple(word, joint), { minLength: 1, maxLength }), form).map(([parts, as]) => {
    const text = parts.flat().join('');
    return as === '' ? text : text.normalize(as);
  });
const name: fc.Arbitrary<CompilableName> = fc.record({
  text: written(4).map((text) => text.trim().toWellFormed()),
  rule: fc.constantFrom<CaseRule>('exact', 'proper', 'caseless'),
});
const textAround = (names: readonly CompilableName[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 2, arbitrary: written(3) },
        { weight: 3, arbitrary: fc.constantFrom(...names.map(({ text }) => text)) },
        { weight: 1, arbitrary: fc.constantFrom(...names.map(({ text }) => text.toUpperCase())) },
        { weight: 1, arbitrary: fc.constantFrom(...names.map(({ text }) => text.normalize('NFD'))) },
        { weight: 2, arbitrary: joint },
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

test('the compiled names find what the reference matcher finds', () => {
  const cases = fc
    .array(name, { minLength: 1, maxLength: 12 })
    .chain((names) => fc.tuple(fc.constant(names), fc.array(textAround(names), { minLength: 1, maxLength: 6 })));
  let found = 0;
  fc.assert(
    fc.property(cases, ([names, texts]) => {
      const compiledNames = loadCompiledNames(compileNames(names));
      for (const text of texts) {
        const expected = referenceScan(names, text);
        expect(compiledNames.scan(text)).toEqual(expected);
        found += expected.length;
      }
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(200);
});

test('names that were compiled as several lists are found like those of one list', () => {
  const cases = fc
    .array(name, { minLength: 2, maxLength: 12 })
    .chain((names) =>
      fc.tuple(
        fc.constant(names),
        fc.array(fc.nat({ max: names.length }), { maxLength: 2 }),
        fc.array(textAround(names), { minLength: 1, maxLength: 6 }),
      ),
    );
  fc.assert(
    fc.property(cases, ([names, cuts, texts]) => {
      const ends = [...cuts.toSorted((a, b) => a - b), names.length];
      const lists = ends.map((end, index) => names.slice(ends[index - 1] ?? 0, end));
      const [joined, single] = [joinCompiledNames(lists.map(compileNames)), loadCompiledNames(compileNames(names))];
      for (const text of texts) expect(joined.scan(text)).toEqual(single.scan(text));
      for (const [number, { text }] of names.entries()) expect(['', text]).toContain(joined.textOf(number));
    }),
    { numRuns: 100 },
  );
});

test('matches are disjoint, in order, and inside the text', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), written(20), (names, text) => {
      let before = 0;
      for (const { start, end, names: numbers } of loadCompiledNames(compileNames(names)).scan(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        before = end;
      }
    }),
  );
});

test('composed and decomposed texts have the same matches', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), written(12), (names, text) => {
      const compiledNames = loadCompiledNames(compileNames(names));
      const [composed, decomposed] = (['NFC', 'NFD'] as const).map((as) =>
        compiledNames.scan(text.normalize(as)).map((match) => ({
          text: text.normalize(as).slice(match.start, match.end).normalize('NFC'),
          names: match.names,
        })),
      );
      expect(decomposed).toEqual(composed);
    }),
  );
});
