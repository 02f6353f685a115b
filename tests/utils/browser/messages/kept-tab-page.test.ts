import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TabPage } from '../../../../utils/browser/messages/extension-page-to-background.ts';
import type { FrameReport } from '../../../../utils/core/page/tab-report.ts';

const browser = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  send: vi.fn(),
}));
vi.mock('../../../../utils/browser/messages/send.ts', () => ({ sendToTab: browser.send }));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: browser.kept[key] }),
        set: async (items: object) => void Object.assign(browser.kept, structuredClone(items)),
        remove: async (key: string) => void delete browser.kept[key],
      },
    },
  },
}));
const { forgetTabPage, forgetTabPages, keepTabPage, keptTabPage } = await import(
  '../../../../utils/browser/messages/kept-tab-page.ts'
);

const reportOf = (title: string, state = 'ready') => ({ title, state, mentions: [{ key: '1', exact: 'Alpha' }] });
const framesOf = (...titles: readonly string[]) =>
  titles.map((title, frame) => ({ frame, report: reportOf(title) })) as unknown as readonly FrameReport[];
const pageOf = (frames: readonly FrameReport[]) =>
  ({
    report: {
      page: { ...frames[0]?.report, mentions: frames.map(({ frame }) => ({ key: `${frame}:1`, exact: 'Alpha' })) },
      frames,
    },
    overviews: [{ id: 'alpha', name: 'Alpha' }],
    together: { direct: [], directTotal: 0, thirds: [], thirdsTotal: 0 },
  }) as unknown as TabPage;
/** What each frame says from now on. */
const say = (...titles: readonly (string | null)[]) =>
  browser.send.mockImplementation(async (_tab, _message, frame: number) => {
    const title = titles[frame] ?? null;
    return title === null ? { ok: false, reason: 'unreachable' } : { ok: true, value: reportOf(title) };
  });

beforeEach(() => {
  vi.clearAllMocks();
  browser.kept = {};
  say('News', 'Frame');
});
afterEach(() => {
  vi.useRealTimers();
});

const page = pageOf(framesOf('News', 'Frame'));

it('gives what was kept where all frames of the page say the same as then', async () => {
  await keepTabPage(7, page);
  expect(await keptTabPage(7)).toEqual(page);
  expect(browser.send.mock.calls).toEqual([
    [7, { type: 'report' }, 0],
    [7, { type: 'report' }, 1],
  ]);
});

it.each([
  ['the page says something else', ['Other news', 'Frame']],
  ['a frame says something else', ['News', 'Other frame']],
  ['a frame is gone', ['News', null]],
  ['the page does not answer', [null, null]],
])('gives nothing where %s', async (_, titles) => {
  await keepTabPage(7, page);
  say(...titles);
  expect(await keptTabPage(7)).toBeNull();
});

it('gives nothing of another tab, nothing that was forgotten, and asks no page for it', async () => {
  await keepTabPage(7, page);
  expect([await keptTabPage(8), await keptTabPage(7 + 8)]).toEqual([null, null]);
  await forgetTabPage(7);
  expect(await keptTabPage(7)).toBeNull();
  await keepTabPage(7, page);
  await forgetTabPages();
  expect(await keptTabPage(7)).toBeNull();
  expect(browser.send).not.toHaveBeenCalled();
});

it('keeps no page that is too long for the memory of a session', async () => {
  await keepTabPage(7, pageOf(framesOf('long '.repeat(100_000))));
  expect(browser.kept).toEqual({});
});

it('waits for a page that is looked over again, and not for one that is read for longer', async () => {
  await keepTabPage(7, pageOf(framesOf('News')));
  const reading = { ok: true, value: reportOf('News', 'reading') };
  vi.useFakeTimers();
  browser.send.mockResolvedValueOnce(reading).mockResolvedValueOnce(reading);
  const found = keptTabPage(7);
  await vi.advanceTimersByTimeAsync(100);
  expect(await found).not.toBeNull();
  browser.send.mockResolvedValue(reading);
  const late = keptTabPage(7);
  await vi.advanceTimersByTimeAsync(1000);
  expect(await late).toBeNull();
});
