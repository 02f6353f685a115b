// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import type { Handlers } from '../../../utils/browser/messages/handle-messages.ts';
import { show } from '../../components/harness/show.tsx';
import { eventually } from '../../eventually.ts';

const worker = vi.hoisted(() => ({ ask: vi.fn(), end: vi.fn() }));
vi.mock('../../../entrypoints/my-data/own-data-worker.ts', () => ({
  OwnDataWorker: class {
    ask = worker.ask;
    end = worker.end;
  },
}));
const messages = vi.hoisted(() => ({ handlers: {} as Handlers }));
vi.mock('../../../utils/browser/messages/handle-messages.ts', () => ({
  handleMessages: (handlers: Handlers) => {
    messages.handlers = handlers;
  },
}));
const { useOwnData } = await import('../../../entrypoints/my-data/use-own-data.ts');

const OVERVIEW = { packs: [], mainPack: null, removed: [], counts: {}, isInUse: false, lost: [] };

function opened() {
  let shown: ReturnType<typeof useOwnData> | null = null;
  function Screen() {
    shown = useOwnData(null, 'en');
    return null;
  }
  show(<Screen />);
  return () => {
    if (!shown) throw new Error('Not rendered');
    return shown as ReturnType<typeof useOwnData>;
  };
}

it('says that own data cannot be read only until it is read', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  worker.ask.mockRejectedValueOnce(new Error('The database is closed'));
  worker.ask.mockImplementation(async (kind: string) => (kind === 'overview' ? OVERVIEW : []));
  const now = opened();
  await eventually(() => expect(now().unread).toMatchObject({ error: { message: 'The database is closed' } }));
  await act(() => now().readAgain());
  expect(now()).toMatchObject({ unread: null, data: { overview: { packs: [] }, version: 1 } });
});

it('asks for rows anew after each reading, and says that pages use it while it is prepared', async () => {
  worker.ask.mockImplementation(async (kind: string) => (kind === 'overview' ? OVERVIEW : []));
  const now = opened();
  await eventually(() => expect(now().data).toMatchObject({ version: 1, overview: { isInUse: false } }));
  await act(() => now().readAgain(true));
  expect(now().data).toMatchObject({ version: 2, overview: { isInUse: true } });
});

it('answers another window at once, whatever its own worker does', async () => {
  worker.ask.mockImplementation(() => new Promise(() => undefined));
  opened();
  const from = { tab: null, frame: null, url: '', frameUrl: '', isPrerendered: false };
  expect(await messages.handlers['own-data-changed']?.({ type: 'own-data-changed', isPrepared: false }, from)).toBe(
    true,
  );
  await eventually(() => expect(worker.ask).toHaveBeenLastCalledWith('overview', { pack: null }));
});
