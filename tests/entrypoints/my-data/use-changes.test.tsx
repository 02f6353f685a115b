// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { show } from '../../components/harness/show.tsx';

const browser = vi.hoisted(() => ({ sent: vi.fn() }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { getManifest: () => ({ version: '1.0' }), getURL: (path: string) => path } },
}));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ send: browser.sent }));
const { useChanges } = await import('../../../entrypoints/my-data/use-changes.ts');

it('has pages use a change without waiting for another window or for its own lists', async () => {
  const never = new Promise<never>(() => undefined);
  browser.sent.mockImplementation(({ type }) =>
    type === 'own-data-changed' ? never : Promise.resolve({ ok: true, value: true }),
  );
  const reply = { outcome: { kind: 'changed', pack: 'desk', revision: 2 }, change: null, rows: 5 };
  const worker = { ask: async () => reply } as never;
  let shown: ReturnType<typeof useChanges> | null = null;
  function Screen() {
    shown = useChanges({ worker, readAgain: () => never });
    return null;
  }
  show(<Screen />);
  await act(async () => {
    await (shown as ReturnType<typeof useChanges> | null)?.change('desk', { edits: [] });
  });
  await vi.waitFor(() => expect(browser.sent).toHaveBeenCalledWith({ type: 'prepare-own-data' }));
  expect(browser.sent).toHaveBeenCalledWith({ type: 'own-data-changed', isPrepared: false });
});
