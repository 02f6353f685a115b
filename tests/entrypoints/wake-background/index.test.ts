import { afterEach, expect, it, vi } from 'vitest';

const asked = vi.hoisted(() => ({ askEarly: vi.fn(), send: vi.fn(async () => ({ ok: true })) }));
vi.mock('../../../utils/browser/messages/asked-early.ts', () => ({ askEarly: asked.askEarly }));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: asked.send }));
const { default: script } = await import('../../../entrypoints/wake-background/index.ts');

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

it('asks about the active tab', () => {
  vi.stubGlobal('location', { search: '' });
  script.main();
  expect([asked.askEarly.mock.calls, asked.send.mock.calls]).toEqual([[[]], []]);
});

it('only starts the background where the address says what is shown', () => {
  vi.stubGlobal('location', { search: '?entity=alpha' });
  script.main();
  expect([asked.askEarly.mock.calls, asked.send.mock.calls]).toEqual([[], [[{ type: 'data-state' }]]]);
});
