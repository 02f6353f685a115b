import { describe, expect, it } from 'vitest';
import { sentencesOf, splitSentences, storyBlocks } from '../../../../../utils/core/reports/story/sentences.ts';
import { storyOf } from '../small-story.ts';

describe('sentences', () => {
  it.each([
    ['They signed. It rained.', ['They signed.', 'It rained.']],
    ['Dr. A. Smith of X Ltd. signed. “Good.” He left.', ['Dr. A. Smith of X Ltd. signed.', '“Good.”', 'He left.']],
    ['Am 28. Juni regnete es. Dann nicht.', ['Am 28. Juni regnete es.', 'Dann nicht.']],
    ['双方签字。仪式很短！', ['双方签字。', '仪式很短！']],
    ['A line\nand another', ['A line', 'and another']],
    ['', []],
  ])('of “%s”', (text, expected) => {
    expect(splitSentences(text)).toEqual(expected);
  });

  it('come once, however often they stand there', () => {
    expect(sentencesOf(storyOf(['# T', 'It rained. It rained.', 'It rained.'])).map(({ text }) => text)).toEqual([
      'T',
      'It rained.',
    ]);
  });
});

describe('the blocks of a story', () => {
  const textsOf = (...lines: string[]) => storyBlocks(storyOf(lines)).map(({ block }) => block.text);

  it('begin with the title', () => {
    expect(textsOf('A slogan of the site.', '# T', 'It rained.')).toEqual(['T', 'It rained.']);
  });

  it('are titles, sentences, captions and items of an agenda', () => {
    expect(
      textsOf('# T', 'By A. Author', 'It rained.', '^ Rain at noon', '- Home', '- 10:15 Signing of the deal'),
    ).toEqual(['T', 'It rained.', 'Rain at noon', '10:15 Signing of the deal']);
  });

  it('leave out related stories and comments', () => {
    expect(textsOf('# T', 'It rained.', '## Related', 'X signed.', '## Rain', 'It poured.')).toEqual([
      'T',
      'It rained.',
      'It poured.',
    ]);
  });
});
