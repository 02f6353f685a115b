import { expect, it, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ answer: (): Promise<unknown> => Promise.resolve(undefined) }));
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: { runtime: { sendMessage: () => runtime.answer() }, tabs: { sendMessage: () => runtime.answer() } },
}));

const { send, sendAgain, sendToTab } = await import('../../../../utils/browser/messages/send.ts');

it.each([
  ['nobody listens', () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))],
  ['all who listen leave the message to others', () => Promise.resolve(undefined)],
])('gives `unreachable` where %s', async (_, answer) => {
  runtime.answer = answer;
  expect(await send({ type: 'packs' })).toEqual({ ok: false, reason: 'unreachable' });
  expect(await sendToTab(1, { type: 'report' })).toEqual({ ok: false, reason: 'unreachable' });
});

it('gives `unreachable` where the extension is gone and its API throws at once', async () => {
  runtime.answer = () => {
    throw new Error('Extension context invalidated.');
  };
  expect(await send({ type: 'packs' })).toEqual({ ok: false, reason: 'unreachable' });
});

it.each([{ ok: true, value: [] } as const, { ok: false, reason: 'data-unavailable' } as const])(
  'gives what came back: %j',
  async (result) => {
    runtime.answer = () => Promise.resolve(result);
    expect(await send({ type: 'packs' })).toEqual(result);
  },
);

it('asks a question again, once, where the background was stopped before it answered', async () => {
  const query = { type: 'packs' } as const;
  const answers: unknown[] = [undefined, { ok: true, value: [] }];
  runtime.answer = () => Promise.resolve(answers.shift());
  expect(await sendAgain(query)).toEqual({ ok: true, value: [] });
  answers.push({ ok: false, reason: 'data-unavailable' }, { ok: true, value: [] });
  expect(await sendAgain(query)).toEqual({ ok: false, reason: 'data-unavailable' });
  answers.splice(0, 1, undefined, undefined, { ok: true, value: [] });
  expect(await sendAgain(query)).toEqual({ ok: false, reason: 'unreachable' });
});
