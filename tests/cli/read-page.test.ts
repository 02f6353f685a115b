import { expect, it, vi } from 'vitest';
import type { Tab } from '../../cli/browsers/tab.ts';
import { readPage } from '../../cli/read-page.ts';

const source = { page: 'a.html', address: 'http://127.0.0.1/a.html', url: 'file:///a.html' };
const mention = { exact: 'UNESCO' };
const report = (state: string, mentions: readonly object[] = [mention]) => ({ state, mentions, url: source.address });

/** A tab whose frames answer with these reports; `null`: the frame has no content script. */
const tabOf = (frames: readonly (object | null)[], page: object = {}): Tab =>
  ({
    goto: async () => ({ status: 200, contentType: 'text/html', ...page }),
    evaluate: async () => 'complete',
    frames: async () => frames.map((_, frame) => frame),
    send: async (_: unknown, frame: number) => frames[frame] ?? Promise.reject(new Error('no receiver')),
  }) as unknown as Tab;

it('gives the page with its own address, then its frames', async () => {
  const { reports, problem } = await readPage(tabOf([report('ready'), report('ready', [])]), source);
  expect(reports).toMatchObject([
    { url: source.url, mentions: [mention] },
    { url: source.address, mentions: [] },
  ]);
  expect(problem).toBeNull();
});

it.each([
  ['the page', [report('failed'), report('ready')]],
  ['a frame of it', [report('ready'), report('failed')]],
])('keeps what was found where a part of %s could not be read, and says so', async (_, frames) => {
  const { reports, problem } = await readPage(tabOf(frames), source);
  expect(reports.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  expect(problem).toBe('a part of it could not be read');
});

it('says that a page is longer than what is read of one', async () => {
  const { reports, problem } = await readPage(tabOf([{ ...report('ready'), isCut: true }]), source);
  expect(reports).toHaveLength(1);
  expect(problem).toBe('it is longer than what is read of a page: names are missing');
});

it('says that a frame could not be read', async () => {
  const { reports, problem } = await readPage(tabOf([report('ready'), report('paused')]), source);
  expect(reports).toHaveLength(1);
  expect(problem).toBe('a frame in it is paused in the extension');
});

it('leaves out frames in which no content script runs', async () => {
  vi.useFakeTimers();
  const reading = readPage(tabOf([report('ready'), null]), source);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(await reading).toMatchObject({ reports: [{ state: 'ready' }], problem: null });
  vi.useRealTimers();
});

it.each([
  ['an answer of the server that says so', { status: 404 }, 'the server answered 404'],
  ['a file that is no page', { contentType: 'application/pdf' }, 'is application/pdf, not a page'],
])('throws for %s', async (_, page, words) => {
  await expect(readPage(tabOf([report('ready')], page), source)).rejects.toThrow(words);
});
