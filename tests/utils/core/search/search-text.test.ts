import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  beginsLine,
  joinLines,
  lineStart,
  linesWith,
  lineText,
  wholeLine,
} from '../../../../utils/core/search/search-text.ts';

const word = fc.constantFrom('a', 'ab', 'b', 'ÿ', 'ā', 'ж', '大学', '学', '𠮷', 'ครู');
const line = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const lines = fc.array(line, { maxLength: 12 });

it('gives each line as it was, whichever characters it has', () => {
  fc.assert(
    fc.property(lines, (texts) => {
      const joined = joinLines(texts);
      expect(texts.map((_, at) => lineText(joined, at))).toEqual(texts.map((text) => ` ${text}`));
      expect(lineText(joined, texts.length)).toBe('');
    }),
  );
});

it('tells which lines are a text, begin with it and, of a script without spaces, contain it', () => {
  fc.assert(
    fc.property(lines, line, fc.constantFrom('大', '学', '大学', 'ร'), (texts, sought, unspaced) => {
      const joined = joinLines(texts);
      const numbers = [...texts.keys()];
      expect(numbers.filter((at) => beginsLine(joined, wholeLine(sought), at))).toEqual(
        numbers.filter((at) => texts[at] === sought),
      );
      expect(numbers.filter((at) => beginsLine(joined, lineStart(sought), at))).toEqual(
        numbers.filter((at) => texts[at]?.startsWith(sought)),
      );
      expect([...linesWith(joined, unspaced)]).toEqual(numbers.filter((at) => texts[at]?.includes(unspaced)));
    }),
  );
});

it('holds a text once, however many lines are of it', () => {
  const joined = joinLines(['ab', '大学', 'ab', '大学', 'b', '学']);
  expect(joined.narrow).toBe('\n ab\n b\n');
  expect(joined.wide).toBe('\n 大学\n 学\n');
  expect([...linesWith(joined, '大')]).toEqual([1, 3]);
});

it('keeps apart the lines that need more than one byte for a character, also where there are many others', () => {
  const plain = Array.from({ length: 2000 }, (_, number) => `name ${number} é`.normalize('NFC'));
  const { narrow, wide } = joinLines([...plain, '大学', 'жук']);
  expect(narrow).toBe(`\n ${plain.join('\n ')}\n`);
  expect(wide).toBe('\n 大学\n жук\n');
});
