import { expect, it } from 'vitest';
import type { PageMention, PageReport } from '../../../../utils/core/page/page-report.ts';
import { isPartlyRead, joinReports, mentionKey, splitMentionKey } from '../../../../utils/core/page/tab-report.ts';

const reportOf = (title: string, keys: readonly string[], state: PageReport['state'] = 'ready'): PageReport => ({
  title,
  url: `https://${title}.example/`,
  language: 'en',
  mediaType: 'text/html',
  date: null,
  state,
  packVersion: '1',
  mentions: keys.map((key) => ({ key }) as PageMention),
});

it('puts the page first and the mentions of its frames behind, each with a key of its own', () => {
  const joined = joinReports([
    { frame: 4, report: reportOf('frame', ['1.0']) },
    { frame: 0, report: reportOf('page', ['1.0', '2.0']) },
  ]);
  expect(joined?.page).toMatchObject({ title: 'page', url: 'https://page.example/' });
  expect(joined?.page.mentions.map(({ key }) => key)).toEqual(['0:1.0', '0:2.0', '4:1.0']);
  expect(joined?.frames.map(({ report }) => report.mentions.length)).toEqual([2, 1]);
});

it.each<[PageReport['state'], PageReport['state'], PageReport['state']]>([
  ['ready', 'reading', 'reading'],
  ['ready', 'failed', 'failed'],
  ['hidden', 'failed', 'hidden'],
  ['reading', 'ready', 'reading'],
])('is %s beside a frame that is %s: %s', (page, frame, expected) => {
  const joined = joinReports([
    { frame: 0, report: reportOf('page', [], page) },
    { frame: 1, report: reportOf('frame', [], frame) },
  ]);
  expect(joined?.page.state).toBe(expected);
});

it('is cut where a frame is, and so read in part', () => {
  const cut = { ...reportOf('frame', []), isCut: true } as const;
  const joined = joinReports([
    { frame: 0, report: reportOf('page', []) },
    { frame: 1, report: cut },
  ]);
  expect(joined?.page).toMatchObject({ state: 'ready', isCut: true });
  expect([joined?.page ?? cut, reportOf('page', [])].map(isPartlyRead)).toEqual([true, false]);
});

it('is nothing where no frame answered', () => {
  expect(joinReports([])).toBeNull();
});

it.each([[''], ['1:2:3'], ['x y\nz']])('finds the frame and the key %j again', (key) => {
  expect(splitMentionKey(mentionKey(12, key))).toEqual({ frame: 12, key });
});

it('takes no other text for a key', () => {
  expect(splitMentionKey('1.0')).toBeNull();
});
