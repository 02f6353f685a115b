// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import type { DataState } from '../../../utils/browser/messages/extension-page-to-background.ts';
import { show } from '../../components/harness/show.tsx';
import { eventually } from '../../eventually.ts';

const browser = vi.hoisted(() => ({ ask: vi.fn(), meetFullDisk: () => {} }));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.ask }));
vi.mock('../../../utils/browser/messages/handle-messages.ts', () => ({ handleMessages: () => {} }));
vi.mock('../../../utils/browser/storage/storage-log.ts', () => ({
  onTornLog: (listener: () => void) => {
    browser.meetFullDisk = listener;
  },
}));
const { useDataState } = await import('../../../entrypoints/popup/use-data-state.ts');

const answer = (isReduced: boolean) =>
  browser.ask.mockResolvedValue({ ok: true, value: { isReduced, damaged: [] } satisfies DataState });
const focus = () => act(async () => void window.dispatchEvent(new Event('focus')));
const meetFullDisk = () => act(async () => browser.meetFullDisk());

it('is asked for again when the disk is full, and as long as packs are missing when the window is looked at', async () => {
  let isReduced: boolean | null = null;
  function Probe() {
    ({ isReduced } = useDataState());
    return null;
  }
  answer(false);
  show(<Probe />);
  await eventually(() => expect(browser.ask).toHaveBeenCalledTimes(1));
  await focus();
  expect(browser.ask).toHaveBeenCalledTimes(1);
  answer(true);
  await meetFullDisk();
  await eventually(() => expect(isReduced).toBe(true));
  await meetFullDisk();
  expect(browser.ask).toHaveBeenCalledTimes(2);
  answer(false);
  await focus();
  await eventually(() => expect(isReduced).toBe(false));
  await focus();
  expect(browser.ask).toHaveBeenCalledTimes(3);
});
