import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentAddress, textFragment } from '../../../../../utils/core/page/selectors/text-fragment.ts';
import { anyText } from '../../any-text.ts';

const alone = { prefix: '', suffix: '' };

describe('a text fragment', () => {
  it.each([
    ['one word', 'UNESCO', alone, ':~:text=UNESCO'],
    ['ten words whole', 'a b c d e f g h i j', alone, ':~:text=a%20b%20c%20d%20e%20f%20g%20h%20i%20j'],
    ['eleven words by their ends', 'a b c d e f g h i j k', alone, ':~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k'],
    ['a hyphen', 'Asia-Pacific', alone, ':~:text=Asia%2DPacific'],
    ['comma and ampersand', 'Mining, Metals & Co', alone, ':~:text=Mining%2C%20Metals%20%26%20Co'],
    ['a line break in the words', 'Open\n  University', alone, ':~:text=Open%20University'],
    ['Chinese, whole', '国家开放大学', alone, `:~:text=${encodeURIComponent('国家开放大学')}`],
    [
      'words around it',
      'OUC',
      { prefix: 'the president of the ', suffix: ' received' },
      ':~:text=president%20of%20the-,OUC,-received',
    ],
    [
      'a context that was cut off in a word',
      'OUC',
      { prefix: 'versity when the president of th', suffix: ' received the delegation at its ca' },
      ':~:text=president%20of%20th-,OUC,-received%20the%20delegation',
    ],
    ['a hyphen in the context', 'OUC', { prefix: 'the co-', suffix: '' }, ':~:text=the%20co%2D-,OUC'],
    ['no words of another paragraph', 'OUC', { prefix: 'Home\n', suffix: '\nNext story' }, ':~:text=OUC'],
    ['nothing to find', ' \n', alone, ''],
  ])('%s', (_, exact, context, expected) => expect(textFragment(exact, context)).toBe(expected));

  it('cuts a long Chinese quote between words', () => {
    const long = '国家开放大学与马来西亚开放大学在北京签署合作谅解备忘录并讨论未来的数字教育合作';
    const [start, end] = textFragment(long, alone).replace(':~:text=', '').split(',').map(decodeURIComponent);
    expect(long.startsWith(start ?? '?')).toBe(true);
    expect(long.endsWith(end ?? '?')).toBe(true);
    expect((start ?? '').length + (end ?? '').length).toBeLessThan(long.length);
  });

  it('is a valid fragment whatever the page says', () => {
    fc.assert(
      fc.property(anyText(), fc.string(), fc.string(), (exact, prefix, suffix) => {
        const directive = textFragment(exact, { prefix, suffix });
        const parts = directive.replace(':~:text=', '').split(',');
        expect(directive).not.toMatch(/[\s&#]/);
        // `-` stands only where the grammar has it: after a prefix and before a suffix.
        for (const part of parts) expect(part.replace(/^-|-$/g, '')).not.toContain('-');
        expect(() => parts.map(decodeURIComponent)).not.toThrow();
      }),
    );
  });
});

describe('the address of a fragment', () => {
  it.each([
    ['https://news.example/a', 'https://news.example/a#:~:text=OUC'],
    ['https://news.example/a#top', 'https://news.example/a#top:~:text=OUC'],
    ['https://news.example/a#top:~:text=older', 'https://news.example/a#top:~:text=OUC'],
  ])('%s', (url, expected) => expect(fragmentAddress(url, ':~:text=OUC')).toBe(expected));

  it('is the address alone where there is nothing to find', () =>
    expect(fragmentAddress('https://news.example/a', '')).toBe('https://news.example/a'));
});
