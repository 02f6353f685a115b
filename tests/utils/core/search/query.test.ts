import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuery, MAX_QUERY, readQuery } from '../../../../utils/core/search/query.ts';
import { anyText } from '../any-text.ts';

describe('a selection', () => {
  it.each([
    ['is left as it is where it is short', '  Open\n University ', 'Open University'],
    ['ends with a whole word', `${'word '.repeat(100)}`, 'word '.repeat(40).trim()],
    ['is cut where it has no words', '大'.repeat(500), '大'.repeat(MAX_QUERY)],
    ['holds no half of a character', `${'a'.repeat(MAX_QUERY - 1)}𠮷`, 'a'.repeat(MAX_QUERY - 1)],
    ['may be nothing', ' \n\t', ''],
  ])('%s', (_, text, expected) => expect(cutQuery(text)).toBe(expected));

  it('is always cut to a short query', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(2000), (text, times) => {
        const cut = cutQuery(text.repeat(times));
        expect(cut.length).toBeLessThanOrEqual(MAX_QUERY);
        expect(cutQuery(cut)).toBe(cut);
      }),
    );
  });
});

it.each([
  ['the Open University of China', ['the open university of china', 'open university of china']],
  ['Open University of China', ['open university of china', 'open university of china']],
  ['OUC', ['ouc']],
  ['the', ['the']],
  ['l’Université d’Angers', ['luniversite dangers', 'universite angers']],
  ['!?', []],
])('%s is searched as %j', (typed, texts) => expect(readQuery(typed).map(({ text }) => text)).toEqual(texts));
