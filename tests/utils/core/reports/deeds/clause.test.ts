import { describe, expect, it } from 'vitest';
import {
  asidesBefore,
  clauseAround,
  stretchAround,
  wordsBetween,
} from '../../../../../utils/core/reports/deeds/clause.ts';
import type { ReadSentence } from '../../../../../utils/core/reports/story/read-sentence.ts';
import type { Hit } from '../../../../../utils/core/reports/words/phrases.ts';
import { sentenceOf } from '../small-story.ts';

/** The sentence, and where its first “signed” stands. */
function signedIn(text: string): readonly [sentence: ReadSentence, deed: Hit] {
  const sentence = sentenceOf(text);
  const start = sentence.text.indexOf('signed');
  return [sentence, { start, end: start + 'signed'.length }];
}
const textOf = ({ text }: ReadSentence, { start, end }: Hit): string => text.slice(start, end).trim();

describe('the clause of a deed', () => {
  it.each([
    ['They signed it.', 'They signed it.'],
    ['They signed it when it was late.', 'They signed it'],
    ['It was late when they signed it.', 'when they signed it.'],
    ['They came; they signed it; they left.', 'they signed it'],
    ['News: they signed it – and left.', 'they signed it'],
    ['They, who came late, signed it.', 'signed it.'],
  ])('of “%s” is “%s”', (text, expected) => {
    const [sentence, deed] = signedIn(text);
    expect(textOf(sentence, clauseAround(sentence, deed))).toBe(expected);
  });

  it('is wider where only strong signs count', () => {
    const [sentence, deed] = signedIn('They came; it was late when they signed it because it was due; they left.');
    expect(textOf(sentence, stretchAround(sentence, deed))).toBe('it was late when they signed it because it was due');
  });
});

describe('an aside before the verb', () => {
  it.each([
    ['They, who work with others, signed it.', 1],
    ['They, who work with others, on Tuesday signed it.', 1],
    ['They, who work with others, and the old rector of all signed it.', 0],
    ['They who work with others signed it.', 0],
    ['They signed it.', 0],
  ])('“%s”: %i', (text, expected) => {
    const [sentence, deed] = signedIn(text);
    expect(asidesBefore(sentence, deed)).toHaveLength(expected);
  });
});

describe('words between two places', () => {
  it.each([
    ['en', 'one two three', 3],
    ['en', '  ', 0],
    ['zh', '访问了', 2],
  ])('in %s of “%s”: %i', (language, text, expected) => {
    const sentence = sentenceOf(language === 'zh' ? `他们${text}大学。` : `They ${text} signed it.`, language);
    const start = sentence.text.indexOf(text);
    expect(wordsBetween(sentence, start, start + text.length)).toBe(expected);
  });
});
