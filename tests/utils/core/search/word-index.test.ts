import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinLines } from '../../../../utils/core/search/search-text.ts';
import { finish } from '../../../../utils/core/search/steps.ts';
import { packWordIndex, WordIndex } from '../../../../utils/core/search/word-index.ts';

const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'ba', 'é', '大学', '2019', 'ж', '𠮷', '\uffee');
const documents = fc.array(
  fc.array(
    fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    { maxLength: 3 },
  ),
  { maxLength: 12 },
);

function indexOf(texts: readonly (readonly string[])[]): WordIndex {
  const first = Uint32Array.from([0, ...texts.map((_, at) => texts.slice(0, at + 1).flat().length)]);
  return new WordIndex(finish(packWordIndex(joinLines(texts.flat()), first)));
}

it('marks the documents that have a word, or one that begins so, and counts no fewer', () => {
  fc.assert(
    fc.property(documents, word, (texts, sought) => {
      const index = indexOf(texts);
      const [whole, beginning] = [new Uint8Array(texts.length), new Uint8Array(texts.length)];
      index.markWhole(sought, whole);
      index.markBeginning(sought, beginning);
      const wordsOf = (lines: readonly string[]) => lines.flatMap((line) => line.split(' '));
      expect([...whole]).toEqual(texts.map((lines) => Number(wordsOf(lines).includes(sought))));
      const begins = texts.map((lines) => Number(wordsOf(lines).some((one) => one.startsWith(sought))));
      expect([...beginning]).toEqual(begins);
      expect(index.count(sought)).toBeGreaterThanOrEqual(begins.filter((one) => one === 1).length);
      if (!begins.includes(1)) expect(index.count(sought)).toBe(0);
    }),
  );
});
