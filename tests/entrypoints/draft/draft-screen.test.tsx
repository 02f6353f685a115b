// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../../components/harness/show.tsx';

const browser = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ send: browser.send }));
const { DraftScreen } = await import('../../../entrypoints/draft/draft-screen.tsx');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('takes the note of a failure away with the text', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  browser.send.mockResolvedValue({ ok: false, reason: 'unreachable' });
  const { container, find } = show(<DraftScreen />);
  const type = (value: string) => fireEvent.input(find.getByRole('textbox'), { target: { value } });
  type('Alpha University');
  await act(async () => void (await vi.advanceTimersByTimeAsync(400)));
  expect(browser.send).toHaveBeenCalledWith(expect.objectContaining({ text: 'Alpha University' }));
  expect(container.textContent).toContain('The draft could not be read');
  type('');
  await act(async () => undefined);
  expect(container.textContent).not.toContain('The draft could not be read');
});
