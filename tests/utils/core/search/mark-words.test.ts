import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markWords } from '../../../../utils/core/search/mark-words.ts';
import { anyText } from '../any-text.ts';

const shown = (text: string, query: string): string =>
  markWords(text, query)
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join('');

it.each([
  ['Open University of China', 'univ op', '[Op]en [Univ]ersity of China'],
  ['Nouvelle École', 'ecole', 'Nouvelle [École]'],
  ['国家开放大学', '开放', '国家[开放]大学'],
  ['Xi’an Jiaotong', 'xian', '[Xi’an] Jiaotong'],
  ['Straße', 'strasse', '[Straße]'],
  ['Zambia’s president', 'zambia', '[Zambia]’s president'],
  ['Cafe\u0301 Zembla', 'cafe', '[Cafe\u0301] Zembla'],
  ['Open University', 'versity', 'Open University'],
  ['Open University', '', 'Open University'],
])('%s for %s', (text, query, expected) => expect(shown(text, query)).toBe(expected));

it('keeps all of the text', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (text, query) => {
      expect(
        markWords(text, query)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
