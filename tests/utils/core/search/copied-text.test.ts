import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copiedText } from '../../../../utils/core/search/copied-text.ts';

it('gives nothing that it would read again', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a&;#38mp<>b/*_`[\](){}|'~\\ ]{0,60}$/), (text) => {
      const shown = copiedText(text);
      expect(copiedText(shown)).toBe(shown);
    }),
  );
});

it('leaves the signs of a text with more layers than any page has away', () => {
  expect(copiedText(`${'['.repeat(40)}Lund${'](b)'.repeat(40)}`)).toMatch(/^Lund [b ]+$/);
});
