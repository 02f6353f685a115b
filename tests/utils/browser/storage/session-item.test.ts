import { beforeEach, expect, it, vi } from 'vitest';

const session = vi.hoisted(() => ({ kept: {} as Record<string, unknown> }));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    storage: {
      session: {
        get: (key: string) => Promise.resolve(key in session.kept ? { [key]: session.kept[key] } : {}),
        set: (items: Record<string, unknown>) => Promise.resolve(Object.assign(session.kept, items)),
        remove: (key: string) => Promise.resolve(delete session.kept[key]),
      },
    },
  },
}));

const { sessionItem } = await import('../../../../utils/browser/storage/session-item.ts');

const MINUTE = 60_000;
beforeEach(() => {
  session.kept = {};
  vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00Z') });
  return () => vi.useRealTimers();
});

it('gives back what was kept, as long as it is young enough', async () => {
  const view = sessionItem<string>('view');
  await view.keep('search');
  vi.advanceTimersByTime(MINUTE - 1);
  expect(await view.recall(MINUTE)).toBe('search');
  vi.advanceTimersByTime(1);
  expect(await view.recall(MINUTE)).toBeNull();
});

it('forgets what was kept', async () => {
  const view = sessionItem<string>('view');
  await view.keep('search');
  await view.forget();
  expect(await view.recall(MINUTE)).toBeNull();
});

it('keeps items of different names apart', async () => {
  await sessionItem<string>('view').keep('search');
  expect(await sessionItem<string>('query').recall(MINUTE)).toBeNull();
});

it.each([undefined, null, 'text', 7, {}, { value: 'search' }, { at: 'noon', value: 'search' }])(
  'gives nothing where something else was kept under the name: %j',
  async (kept) => {
    session.kept = { view: kept };
    expect(await sessionItem<string>('view').recall(MINUTE)).toBeNull();
  },
);
