import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ answer: (): Promise<unknown> => Promise.resolve(undefined), isAlive: true }));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { sendMessage: () => runtime.answer() }, tabs: { sendMessage: () => runtime.answer() } },
  isAlive: () => runtime.isAlive,
}));

const { ask, send, sendToTab } = await import('../../../../utils/browser/messages/send.ts');

beforeEach(() => {
  vi.useFakeTimers();
  runtime.isAlive = true;
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks, while time passes. */
async function asked(question: Parameters<typeof ask>[0]): Promise<unknown> {
  const answer = ask(question);
  await vi.runAllTimersAsync();
  return answer;
}

const ORDER = { type: 'remove-pack', id: 'zembla' } as const;

it.each([
  ['nobody listens', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))],
  ['all who listen leave the message to others', () => Promise.resolve(undefined)],
])('gives `unreachable` where %s', async (_, answer) => {
  runtime.answer = answer;
  expect(await send(ORDER)).toEqual({ ok: false, reason: 'unreachable' });
  expect(await asked({ type: 'packs' })).toEqual({ ok: false, reason: 'unreachable' });
  expect(await sendToTab(1, { type: 'report' })).toEqual({ ok: false, reason: 'unreachable' });
});

it('gives `unreachable` where the extension is gone and its API throws at once', async () => {
  runtime.answer = () => {
    throw new Error('Extension context invalidated.');
  };
  runtime.isAlive = false;
  expect(await send(ORDER)).toEqual({ ok: false, reason: 'unreachable' });
  // Nobody waits for one that cannot answer.
  expect(await ask({ type: 'packs' })).toEqual({ ok: false, reason: 'unreachable' });
});

it.each([{ ok: true, value: true } as const, { ok: false, reason: 'data-unavailable' } as const])(
  'gives what came back: %j',
  async (result) => {
    runtime.answer = () => Promise.resolve(result);
    expect(await send(ORDER)).toEqual(result);
  },
);

it('asks a question again where the background was stopped before it answered, time and again, and gives up at last', async () => {
  const query = { type: 'packs' } as const;
  const stopped = (times: number): unknown[] => Array.from({ length: times }, () => undefined);
  const answers: unknown[] = [];
  runtime.answer = () => Promise.resolve(answers.shift());
  answers.push(...stopped(6), { ok: true, value: [] });
  expect(await asked(query)).toEqual({ ok: true, value: [] });
  answers.push({ ok: false, reason: 'unreachable' }, { ok: true, value: [] });
  // The background has answered that a page does not.
  expect(await asked(query)).toEqual({ ok: false, reason: 'unreachable' });
  answers.splice(0, 1, ...stopped(7), { ok: true, value: [] });
  expect(await asked(query)).toEqual({ ok: false, reason: 'unreachable' });
  expect(answers).toHaveLength(1);
});

it('asks at once where the background was stopped once or twice', async () => {
  const answers: unknown[] = [undefined, undefined, { ok: true, value: [] }];
  runtime.answer = () => Promise.resolve(answers.shift());
  expect(await ask({ type: 'packs' })).toEqual({ ok: true, value: [] });
  expect(vi.getTimerCount()).toBe(0);
});

it('never sends twice what may change something', async () => {
  const answers: unknown[] = [undefined, { ok: true, value: true }];
  runtime.answer = () => Promise.resolve(answers.shift());
  expect(await send(ORDER)).toEqual({ ok: false, reason: 'unreachable' });
  expect(answers).toHaveLength(1);
});
