import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentAddress, fragmentWriter } from '../../../../../utils/core/page/selectors/text-fragment.ts';
import { anyText } from '../../any-text.ts';

/** The directive for what stands between `[` and `]`, decoded, without what all have in common. */
function fragmentOf(marked: string): string {
  const [before = '', exact = '', after = ''] = marked.split(/[[\]]/);
  const directive = fragmentWriter(before + exact + after)({ start: before.length, end: (before + exact).length });
  return decodeURIComponent(directive.replace(':~:text=', ''));
}

describe('a text fragment', () => {
  it.each([
    ['one word', 'the [UNESCO] office', 'UNESCO'],
    ['ten words whole', '[a b c d e f g h i j]', 'a b c d e f g h i j'],
    ['eleven words by their ends', '[a b c d e f g h i j k]', 'a b c d e,g h i j k'],
    ['a page that names it once', 'It ended well.\nThe [OUC] signed', 'OUC'],
    ['an earlier one: the words before', 'The OUC\nYesterday the [OUC] signed', 'Yesterday the-,OUC'],
    ['an earlier one after the same words', 'the OUC met.\nthe [OUC] signed', 'OUC,-signed'],
    ['an earlier one in other letters', 'ouc\nthe [OUC] signed', 'the-,OUC'],
    ['an earlier one with an accent', 'Universite\nthe [Université] signed', 'the-,Université'],
    ['an earlier one inside a word only', 'OUCs\nthe [OUC] signed', 'OUC'],
    ['the first of two', 'the [OUC] met.\nthe OUC signed', 'OUC'],
    ['a cell between cells', 'Host\nOUC\nyear\nGuest\n[OUC]', 'Guest-,OUC'],
    ['its line by both ends, beside what was left out', 'OUC\nGuest\f[OUC]\f2020', 'Guest,2020'],
    ['its line, between the lines around it', 'At the OUC.\nOne.\nAt the [OUC].\nTwo.', 'One.-,At the OUC.'],
    [
      'a long line by its ends, where it stands there twice',
      'b c d e f g h i OUC k l m n o p q r.\nOne.\nb c d e f g h i [OUC] k l m n o p q r.',
      'One.-,b c d e f,n o p q r.',
    ],
    ['a row by how it begins', 'A1\nx\nOUC\n2020\nB1\nx\n[OUC]\n2020', 'B1-,x,OUC'],
    ['no row before what was left out', 'A1\nOUC\n\fB1\n[OUC]\n\fC1\n', 'B1-,OUC'],
    ['nothing before what was left out', 'A1\nOUC\n\f[OUC]\nA2\n', 'OUC,-A2'],
    ['a row of such cells behind what was left out', 'B0\nOUC\n\fB1\n\u200b\n[OUC]', 'B1,OUC'],
    ['a row with cells that show nothing', 'A1\n\u200b\nOUC\nB1\n\u200b\n[OUC]', 'B1,OUC'],
    ['all that a line holds, beside fields', 'the OUC met\nThen \f the [OUC] \f signed.\nEnd', 'Then,signed.'],
    ['what a wide space joins to it', '国家大学宣布\n主办\u3000[国家大学]\u3000协办', '主办\u3000国家大学\u3000协办'],
    ['what marks of direction belong to', 'at the \u200e[OUC]\u200f now', 'at the \u200eOUC\u200f now'],
    ['no word that a mark belongs to', 'OUC met.\n\u200e[Open University]\u200f\nnow', 'Open'],
    ['no such words as context', 'the OUC met.\nthe [OUC] signed\u200f.', 'the OUC signed\u200f.'],
    ['what a narrow space joins to it', 'at [OUC]\u202fnow', 'at OUC\u202fnow'],
    ['words on both sides of a wide space', 'OUC met\nat\u2003the [OUC]', 'at\u2003the-,OUC'],
    ['a line break inside', 'the [Open University\nof China] met', 'Open University,of China'],
    ['the edge of an inline block inside', 'the [Open\vUniversity] met', 'Open,University'],
    ['an initial that floats', '[O\vpen University] met', 'O,pen University'],
    ['an initial that many words begin with', 'O dear.\n[O\vpen University] met', 'O dear.-,O,pen University'],
    ['a possessive', 'the [OUC]’s head', 'OUC,-’s'],
    ['a raised note mark', 'the [OUC]1 met', 'OUC,-1'],
    ['a Korean ending', '어제 [한국방송통신대학교]와 협정을', '한국방송통신대학교,-와'],
    ['quotation marks around it', 'OUC\nHe said: (“[OUC]”) and left', 'He said: (“-,OUC'],
    ['Chinese between stops', '会上，[国家开放大学]，签署', '国家开放大学'],
    ['Chinese in a sentence', '会上，昨日[国家开放大学]与泰国签署协议。', '昨日-,国家开放大学,-与泰国签署协议'],
    ['a name inside a longer Chinese word', '中国[教育部]长昨日到访。', '中国-,教育部,-长昨日到访'],
    ['nothing to find', 'the [ \n] end', ''],
  ])('%s', (_, marked, expected) => expect(fragmentOf(marked)).toBe(expected));

  it.each([
    ['a hyphen', 'Asia-Pacific', ':~:text=Asia%2DPacific'],
    ['comma and ampersand', 'Mining, Metals & Co', ':~:text=Mining%2C%20Metals%20%26%20Co'],
    ['white space that is kept', 'Open \u00a0 University', ':~:text=Open%20University'],
    ['a wide space as it is', '开放\u3000大学', ':~:text=%E5%BC%80%E6%94%BE%E3%80%80%E5%A4%A7%E5%AD%A6'],
  ])('encodes %s', (_, text, expected) => expect(fragmentWriter(text)({ start: 0, end: text.length })).toBe(expected));

  it('cuts long Chinese between words', () => {
    const long = '国家开放大学与马来西亚开放大学在北京签署合作谅解备忘录并讨论未来的数字教育合作';
    const [start = '?', end = '?'] = fragmentOf(`[${long}]`).split(',');
    expect(long.startsWith(start)).toBe(true);
    expect(long.endsWith(end)).toBe(true);
    expect(start.length + end.length).toBeLessThan(long.length);
  });

  it('is a valid fragment whatever the page says', () => {
    fc.assert(
      fc.property(fc.string(), anyText(), fc.string(), (before, exact, after) => {
        const span = { start: before.length, end: before.length + exact.length };
        const directive = fragmentWriter(before + exact + after)(span);
        const parts = directive.replace(':~:text=', '').split(',');
        expect(directive).not.toMatch(/[\s&#]/);
        // `-` stands only where the grammar has it: after a prefix and before a suffix.
        for (const part of parts) expect(part.replace(/^-|-$/g, '')).not.toContain('-');
        expect(() => parts.map(decodeURIComponent)).not.toThrow();
      }),
    );
  });

  it('leads to each of several places of the same words', () => {
    const word = fc.constantFrom('OUC', 'met', 'the', 'Thai', 'in', '国家', '开放大学', 'signed', '.', '“');
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
        const text = lines.map((words, number) => `${number} ${words}`).join('\n');
        const write = fragmentWriter(text);
        const ways = [...text.matchAll(/OUC/g)].map(({ index }) => {
          const directive = decodeURIComponent(write({ start: index, end: index + 3 }).replace(':~:text=', ''));
          const [, prefix = '', suffix = ''] = /^(?:(.*)-,)?OUC(?:,-(.*))?$/.exec(directive) ?? [];
          const before = text.slice(0, index).replace(/\s+/g, ' ').trimEnd();
          const after = text
            .slice(index + 3)
            .replace(/\s+/g, ' ')
            .trimStart();
          expect(before.endsWith(prefix) && after.startsWith(suffix)).toBe(true);
          return directive;
        });
        expect(new Set(ways).size).toBe(ways.length);
      }),
    );
  });

  it.each([
    ['a line', () => 'OUC met\n'],
    ['a cell between cells that show nothing', () => '\u200b\nOUC\n\u200b\n'],
    ['a Chinese sentence with a number', (row: number) => `昨日国家大学在北京与泰国签署第${row}号协议。\n`],
  ])(
    'of %s that a page has thousands of times is written for each',
    (_, line) => {
      const text = Array.from({ length: 4000 }, (_each, row) => line(row)).join('');
      const write = fragmentWriter(text);
      // Where each looks through all of the page, this does not end within the time that a test has.
      const spans = [...text.matchAll(/OUC|国家大学/g)].map(
        ({ 0: { length }, index }) => [index, index + length] as const,
      );
      expect(spans.every(([start, end]) => write({ start, end }).startsWith(':~:text='))).toBe(true);
    },
    60_000,
  );

  it('tells rows of a long page apart by the words beside a name that all of them have', () => {
    const text = Array.from({ length: 1000 }, (_, row) => `row ${row} the OUC met\n`).join('');
    const start = text.indexOf('OUC', text.indexOf('row 900'));
    expect(decodeURIComponent(fragmentWriter(text)({ start, end: start + 3 }))).toBe(':~:text=row 900 the-,OUC');
  });
});

describe('the address of a fragment', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a#:~:text=OUC'],
    ['https://news.example/a#top', 'https://news.example/a#top:~:text=OUC'],
    ['https://news.example/a#top:~:text=older', 'https://news.example/a#top:~:text=OUC'],
    ['https://news.example/a?q=:~:x', 'https://news.example/a?q=:~:x#:~:text=OUC'],
    ['https://news.example/:~:/a#top', 'https://news.example/:~:/a#top:~:text=OUC'],
  ])('%s', (url, expected) => expect(fragmentAddress(url, ':~:text=OUC')).toBe(expected));

  it('is the address alone where there is nothing to find', () =>
    expect(fragmentAddress('https://news.example/a', '')).toBe('https://news.example/a'));
});
