import { expect, it, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ answer: (): Promise<unknown> => Promise.resolve(undefined) }));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { sendMessage: () => runtime.answer() }, tabs: { sendMessage: () => runtime.answer() } },
}));

const { ask, send, sendToTab } = await import('../../../../utils/browser/messages/send.ts');

const ORDER = { type: 'remove-pack', id: 'zembla' } as const;

it.each([
  ['nobody listens', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))],
  ['all who listen leave the message to others', () => Promise.resolve(undefined)],
])('gives `unreachable` where %s', async (_, answer) => {
  runtime.answer = answer;
  expect(await send(ORDER)).toEqual({ ok: false, reason: 'unreachable' });
  expect(await ask({ type: 'packs' })).toEqual({ ok: false, reason: 'unreachable' });
  expect(await sendToTab(1, { type: 'report' })).toEqual({ ok: false, reason: 'unreachable' });
});

it('gives `unreachable` where the extension is gone and its API throws at once', async () => {
  runtime.answer = () => {
    throw new Error('Extension context invalidated.');
  };
  expect(await send(ORDER)).toEqual({ ok: false, reason: 'unreachable' });
});

it.each([{ ok: true, value: true } as const, { ok: false, reason: 'data-unavailable' } as const])(
  'gives what came back: %j',
  async (result) => {
    runtime.answer = () => Promise.resolve(result);
    expect(await send(ORDER)).toEqual(result);
  },
);

it('asks a question again where the background was stopped before it answered, and gives up at the third time', async () => {
  const query = { type: 'packs' } as const;
  const answers: unknown[] = [undefined, undefined, { ok: true, value: [] }];
  runtime.answer = () => Promise.resolve(answers.shift());
  expect(await ask(query)).toEqual({ ok: true, value: [] });
  answers.push({ ok: false, reason: 'unreachable' }, { ok: true, value: [] });
  // The background has answered that a page does not.
  expect(await ask(query)).toEqual({ ok: false, reason: 'unreachable' });
  answers.splice(0, 1, undefined, undefined, undefined, { ok: true, value: [] });
  expect(await ask(query)).toEqual({ ok: false, reason: 'unreachable' });
  expect(answers).toHaveLength(1);
});

it('never sends twice what may change something', async () => {
  const answers: unknown[] = [undefined, { ok: true, value: true }];
  runtime.answer = () => Promise.resolve(answers.shift());
  expect(await send(ORDER)).toEqual({ ok: false, reason: 'unreachable' });
  expect(answers).toHaveLength(1);
});
