// @vitest-environment happy-dom
import { act, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { show } from '../../components/harness/show.tsx';

const browser = vi.hoisted(() => ({ send: vi.fn(), settings: { citationFormat: 'text' }, change: vi.fn() }));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.send, send: browser.send }));
vi.mock('../../../utils/browser/storage/settings-store.ts', () => ({
  loadSettings: () => Promise.resolve(browser.settings),
  changeSettings: browser.change,
}));
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

const link = (id: string, name: string) => ({ id, type: 'institution', name });
const TIED = {
  names: [],
  ties: [
    { entities: [link('a', 'Alpha University'), link('b', 'Beta University')], paragraph: 1, facts: [], shown: 0 },
  ],
  facts: [],
  questions: [],
  isCut: false,
};

/** A draft with footnotes, once it was read. */
async function read() {
  browser.send.mockResolvedValue({ ok: true, value: TIED });
  const shown = show(<DraftScreen />);
  fireEvent.input(shown.find.getByRole('textbox'), { target: { value: 'Alpha University and Beta University' } });
  await act(async () => void (await vi.advanceTimersByTimeAsync(400)));
  const style = () => shown.find.getByRole('combobox') as HTMLSelectElement;
  return { ...shown, style, choose: (value: string) => fireEvent.change(style(), { target: { value } }) };
}

it('offers the citation style that was chosen last, and remembers another one', async () => {
  browser.settings = { citationFormat: 'markdown' };
  browser.change.mockResolvedValue({});
  const { style, choose } = await read();
  expect(style().value).toBe('markdown');
  choose('ris');
  expect(style().value).toBe('ris');
  const change = browser.change.mock.lastCall?.[0] as (settings: object) => object;
  expect(change({ theme: 'dark' })).toEqual({ theme: 'dark', citationFormat: 'ris' });
});

it('keeps the earlier style where the new one is not stored, and says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  browser.settings = { citationFormat: 'text' };
  browser.change.mockRejectedValue(new Error('disk full'));
  const { style, choose, container } = await read();
  choose('ris');
  await act(async () => undefined);
  expect(style().value).toBe('text');
  expect(container.textContent).toContain('Not saved; your earlier choice still applies.');
});
