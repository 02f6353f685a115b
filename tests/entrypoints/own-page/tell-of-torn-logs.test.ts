import { expect, it, vi } from 'vitest';
import { sourceFiles } from '../../architecture/source-files.ts';
import { NO_SPACE } from '../../full-disk.ts';

const browser = vi.hoisted(() => ({ asked: vi.fn(async (_message: object) => ({ ok: true, value: true })) }));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.asked }));
const { tellOfTornLogs } = await import('../../../entrypoints/own-page/tell-of-torn-logs.ts');
const { STORAGE_LOGS } = await import('../../../utils/browser/storage/storage-log.ts');

it('has the background mend a log that was torn', async () => {
  tellOfTornLogs();
  await expect(STORAGE_LOGS.settings.write(() => Promise.reject(new Error(NO_SPACE)))).rejects.toThrow(NO_SPACE);
  expect(browser.asked).toHaveBeenCalledExactlyOnceWith({ type: 'mend-storage', log: 'settings' });
});

const pages = sourceFiles(['entrypoints']).filter(({ path }) => path.endsWith('/main.tsx'));
it.each(pages.map(({ path, text }) => [path, text]))('is done by %s', (_, text) => {
  expect(text).toMatch(/\b(?:tellOfTornLogs|startPage)\(/);
});
