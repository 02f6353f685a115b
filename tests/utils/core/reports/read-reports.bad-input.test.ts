/** Pages that are made to break reading, or that only look like it. */
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../../utils/core/page/types.ts';
import { proposalsOf } from '../../../../utils/core/reports/proposals/proposals.ts';
import { readReports } from '../../../../utils/core/reports/read-reports.ts';
import type { StoryPage } from '../../../../utils/core/reports/types.ts';
import { inShort, read, smallIndex, storyOf } from './small-story.ts';

const A = '[Alpha University|alpha]';
const B = '[Beta University|beta]';
const MAX_REPORTS = 60;
const UNDATED = 'agreement done cooperation-agreement ../2024-03-07 alpha+beta';
const DATED = 'agreement done cooperation-agreement 2024-03-05 alpha+beta';

it('gives the first sixty of ten thousand signings', () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, at) => `${A} and the University of Place${at} signed an agreement on ${(at % 7) + 1} March.`,
  );
  const reports = read(['# News', ...lines]);
  expect(reports).toHaveLength(MAX_REPORTS);
  expect(new Set(reports.map(({ quote }) => quote)).size).toBe(MAX_REPORTS);
});

it('gives the same number where they stand in one paragraph', () => {
  const sentences = Array.from({ length: 10_000 }, (_, at) => `${A} and Coll${at} College signed an agreement.`);
  expect(read(['# News', sentences.join(' ')]).length).toBeLessThanOrEqual(MAX_REPORTS);
});

it('reads a sentence once that one paragraph repeats a million times', () => {
  const [title, told] = storyOf(['# News', `${A} and ${B} signed an agreement on Tuesday. `]).blocks;
  const { mentions } = storyOf(['# News', `${A} and ${B} signed an agreement on Tuesday. `]);
  if (!title || !told) throw new Error('The story has two blocks');
  const length = told.text.length;
  const repeated = Array.from({ length: 20_000 }, (_, at) =>
    mentions.map(
      (mention): Mention => ({
        ...mention,
        start: mention.start + at * length,
        end: mention.end + at * length,
      }),
    ),
  ).flat();
  const story: StoryPage = {
    ...storyOf(['# News']),
    blocks: [title, { ...told, text: told.text.repeat(1_000_000) }],
    mentions: repeated,
  };
  expect(readReports(story, smallIndex).reports.map(inShort)).toEqual([DATED]);
});

it('reads a sentence once that stands in a hundred thousand paragraphs', () => {
  const story = storyOf(['# News', ...Array.from({ length: 100_000 }, () => `${A} and ${B} signed an agreement.`)]);
  expect(readReports(story, smallIndex).reports.map(inShort)).toEqual([UNDATED]);
});

describe('quotes inside quotes', () => {
  it.each([
    ['curly ones in curly ones', `“He said: “we, ${A}, signed an agreement with ${B},” and went,” they wrote.`, []],
    [
      'single ones in double ones',
      `“‘We of ${A} signed an agreement with ${B} on Tuesday,’ he dreamt,” they wrote.`,
      [],
    ],
    ['guillemets in guillemets', `« Ils ont dit « ${A} et ${B} ont signé un accord » et puis rien », dit-on.`, []],
    ['fifty thousand deep', `${'“'.repeat(50_000)}${A} and ${B} signed an agreement${'”'.repeat(50_000)}.`, []],
    [
      'speech beside the deed',
      `“It was “high time” at last,” he said as ${A} and ${B} signed an agreement.`,
      [UNDATED],
    ],
    ['a quote that is never closed', `“Late. ${A} and ${B} signed an agreement on Tuesday.`, [DATED]],
    ['a quote that was never opened', `Late.” ${A} and ${B} signed an agreement on Tuesday.`, [DATED]],
    ['a word in quotes', `${A} and ${B} signed a “long-awaited” agreement on Tuesday.`, [DATED]],
  ] as const)('%s', (_, sentence, expected) => {
    const language = sentence.startsWith('«') ? 'fr' : 'en';
    expect(read(['# News', sentence], { language }).map(inShort)).toEqual(expected);
  });
});

describe('a date that does not exist', () => {
  it.each([
    ['en', 'on 31 February 2024'],
    ['en', 'on 29 February 2023'],
    ['en', 'on 0 March'],
    ['en', 'on 32 March'],
    ['en', 'on 31/02/2024'],
    ['en', 'on 2024-13-45'],
    ['en', 'from 31 to 30 February'],
    ['en', 'on 99/99/9999'],
    ['de', 'am 31.02.2024'],
  ])('is none: %s, %s', (language, date) => {
    const sentence =
      language === 'de'
        ? `${A} und ${B} haben ${date} eine Vereinbarung unterzeichnet.`
        : `${A} and ${B} signed an agreement ${date}.`;
    expect(read(['# News', sentence], { language }).map(inShort)).toEqual([UNDATED]);
  });

  it.each(['2月30日', '13月5日', '2024年2月31日', '0日', '2024/2/31'])('is none in Chinese: %s', (date) => {
    expect(read(['# 新闻', `${date}，${A}与${B}签署合作协议。`], { language: 'zh' }).map(inShort)).toEqual([UNDATED]);
  });

  it('is none as the day of the page', () => {
    const [report] = read(['# News', `${A} and ${B} signed an agreement on Tuesday.`], { date: '2024-02-31' });
    expect(report?.happened).toBe('done');
    expect(report?.date?.startsWith('2024-02-31')).not.toBe(true);
  });
});

describe('markup in a title', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '</title><b>',
    '&lt;b&gt; &amp; &#0;',
    '{{constructor}} $& %00',
  ])('is text: %s', (markup) => {
    const story = storyOf([`# ${markup} ${A} and ${B} ink deal`, `${A} and ${B} signed an agreement on Tuesday.`]);
    const { source, proposals } = proposalsOf({ ...story, url: 'https://a.example/', publisher: markup }, smallIndex);
    expect(source).toMatchObject({
      title: `${markup} Alpha University and Beta University ink deal`,
      publisher: markup,
    });
    expect(proposals.map(({ form }) => form.date.text)).toEqual(['2024-03-05']);
  });
});
