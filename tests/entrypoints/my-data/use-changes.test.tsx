// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../../components/harness/show.tsx';
import { eventually } from '../../eventually.ts';

const browser = vi.hoisted(() => ({ sent: vi.fn() }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }), getURL: (path: string) => path } },
}));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.sent, send: browser.sent }));
const { WorkerEnded } = await import('../../../entrypoints/my-data/own-data-worker.ts');
const { useChanges } = await import('../../../entrypoints/my-data/use-changes.ts');

/** The changes of a page; `ask` answers as its worker, `readAgain` reads its lists. */
function opened({ ask, readAgain }: { readonly ask: () => Promise<unknown>; readonly readAgain: () => Promise<void> }) {
  let shown: ReturnType<typeof useChanges> | null = null;
  const worker = { ask } as never;
  function Screen() {
    shown = useChanges({ worker, readAgain });
    return null;
  }
  show(<Screen />);
  return () => {
    if (!shown) throw new Error('Not rendered');
    return shown as ReturnType<typeof useChanges>;
  };
}
const CHANGED = { outcome: { kind: 'changed', pack: 'desk', revision: 2 }, change: null, rows: 5 } as const;
const REFUSED = { outcome: { kind: 'no-pack' }, change: null, rows: 0 } as const;
const types = () => browser.sent.mock.calls.map(([{ type }]) => type);

beforeEach(() => {
  browser.sent.mockReset().mockResolvedValue({ ok: true, value: true });
});

it('has pages use a change without waiting for another window or for its own lists', async () => {
  const never = new Promise<never>(() => undefined);
  browser.sent.mockImplementation(({ type }) =>
    type === 'own-data-changed' ? never : Promise.resolve({ ok: true, value: true }),
  );
  const now = opened({ ask: async () => CHANGED, readAgain: () => never });
  await act(async () => void (await now().change('desk', { edits: [] })));
  await eventually(() => expect(types()).toContain('prepare-own-data'));
  expect(browser.sent).toHaveBeenCalledWith({ type: 'own-data-changed', isPrepared: false });
});

it('does not say that nothing was changed where the worker ended before it answered', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const readAgain = vi.fn(async () => undefined);
  const now = opened({ ask: () => Promise.reject(new WorkerEnded('no memory')), readAgain });
  let refused: string | null | undefined;
  await act(async () => {
    refused = await now().change('desk', { edits: [] });
  });
  expect(refused).toContain('not known whether');
  await act(() => now().undo({ pack: 'desk', revision: 2, words: 'A change' }));
  expect(now().done?.words).toContain('not known whether');
  expect(readAgain).toHaveBeenCalledTimes(2);
});

describe('a saved file', () => {
  it.each([
    ['that is a change is in use in a moment', { reply: CHANGED, isChanged: true }, true],
    ['that put data back and was then refused as well', { reply: REFUSED, isChanged: true }, true],
    ['that says the same as what it put back as well', { reply: null, isChanged: true }, true],
    ['that was refused changes nothing', { reply: REFUSED, isChanged: false }, false],
  ])('%s', async (_, given, isTakenUp) => {
    const readAgain = vi.fn(async (_isPreparing?: boolean) => undefined);
    const now = opened({ ask: async () => REFUSED, readAgain });
    await act(() => now().opened({ words: 'It was opened.', ...given }, 5));
    expect(now().done?.words).toBe('It was opened.');
    await eventually(() => expect(readAgain.mock.calls).toEqual([isTakenUp ? [true] : []]));
    expect(types().includes('prepare-own-data')).toBe(isTakenUp);
  });
});
