import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '../../../../../utils/core/reports/words/phrases.ts';

const found = (phrases: string, text: string, spaced = true): readonly string[] =>
  (new PhraseIndex([['list', phrases] as const], spaced).find(text).get('list') ?? []).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('phrases', () => {
  it.each([
    ['a word, whole', 'sign', 'They sign, a sign; no signal, no design.', ['sign', 'sign']],
    ['any ending', 'plan* to', 'He plans to go; a planet to see.', ['plans to', 'planet to']],
    ['alternatives', '(put|set) pen to paper', 'She set pen to paper.', ['set pen to paper']],
    [
      'a gap of up to four words',
      'agree* ~ to',
      'They agreed to go and agreed on Tuesday to stay.',
      ['agreed to', 'agreed on Tuesday to'],
    ],
    ['no gap over a comma', 'agree* ~ to', 'They agreed, then to bed.', []],
    ['the longest of two', 'framework, framework agreement', 'a Framework Agreement', ['Framework Agreement']],
    ['capitals where asked', '^MoU, deal', 'A MoU, no mou, a DEAL.', ['MoU', 'DEAL']],
    ['either apostrophe', "readers' comments", 'Readers’ comments', ['Readers’ comments']],
  ])('match %s', (_, phrases, text, expected) => {
    expect(found(phrases, text)).toEqual(expected);
  });

  it('match anywhere where words do not stand apart', () => {
    expect(found('签署, 签', '双方签署协议并签字', false)).toEqual(['签署', '签']);
  });

  it('of several lists are found in one pass', () => {
    const index = new PhraseIndex([['a', 'one, two'] as const, ['b', 'two three'] as const], true);
    const hits = index.find('one two three');
    expect(hits.get('a')).toHaveLength(2);
    expect(hits.get('b')).toEqual([{ start: 4, end: 13 }]);
    expect(index.isIn('three two')).toBe(true);
    expect(index.isIn('three')).toBe(false);
  });
});
