import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH, findQuote, quote } from '../../../../../utils/core/page/selectors/text-quote.ts';

describe('a quote', () => {
  it('carries the words and 32 units on either side', () => {
    const text = `${'a'.repeat(40)}UNESCO${'b'.repeat(40)}`;
    expect(quote(text, { start: 40, end: 46 })).toEqual({
      type: 'TextQuoteSelector',
      exact: 'UNESCO',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('never holds half a character', () => {
    const text = `x${'😀'.repeat(20)}OUC${'😀'.repeat(20)}x`;
    const start = text.indexOf('OUC');
    const odd = quote(`${text.slice(0, start)}.OUC.${text.slice(start + 3)}`, { start: start + 1, end: start + 4 });
    expect(odd.prefix.isWellFormed()).toBe(true);
    expect(odd.suffix.isWellFormed()).toBe(true);
    expect(odd.prefix).toHaveLength(31);
  });

  it('is refused for a span outside the text', () => {
    expect(() => quote('short', { start: 2, end: 9 })).toThrow(RangeError);
    expect(() => quote('short', { start: 3, end: 2 })).toThrow(RangeError);
  });

  it('is found again at its place, by its context or by its position', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'OUC', '中', '😀', '\n'), maxLength: 120 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (page, a, b) => {
        fc.pre(page.length > 0);
        const start = a % page.length;
        const end = start + 1 + (b % (page.length - start));
        const found = findQuote(page, quote(page, { start, end }), start);
        expect(found).toEqual({ start, end });
      }),
    );
  });

  it('finds the occurrence whose surroundings agree best after an edit', () => {
    const before = 'The OUC in Beijing met guests. The OUC in Kunming did not.';
    const start = before.lastIndexOf('OUC');
    const selector = quote(before, { start, end: start + 3 });
    const after = `Updated: ${before.replace('met guests', 'received guests from abroad')}`;
    expect(findQuote(after, selector)).toEqual({ start: after.lastIndexOf('OUC'), end: after.lastIndexOf('OUC') + 3 });
  });

  it('is found nowhere when the words are gone', () => {
    expect(findQuote('nothing here', quote('OUC', { start: 0, end: 3 }))).toBeNull();
    expect(findQuote('abc', { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' })).toBeNull();
  });

  it('uses the length that the documents promise', () => expect(CONTEXT_LENGTH).toBe(32));
});
