// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { show } from '../../components/harness/show.tsx';

const browser = vi.hoisted(() => ({ readTables: vi.fn(), open: vi.fn(), openPage: vi.fn() }));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({ extension: { runtime: {} } }));
vi.mock('../../../utils/browser/platform/page-tables.ts', () => ({ readTables: browser.readTables }));
vi.mock('../../../utils/browser/storage/own-data-store.ts', () => ({ ownPacks: async () => [] }));
vi.mock('../../../utils/browser/storage/settings-store.ts', () => ({ changeSettings: async () => undefined }));
vi.mock('../../../entrypoints/register/use-register.ts', () => ({
  useRegister: () => ({ register: null, open: browser.open, openPage: browser.openPage, close: () => undefined }),
}));
const { RegisterScreen } = await import('../../../entrypoints/register/register-screen.tsx');

const PAGE = { title: 'Partners', url: 'https://news.example/', tables: [] };

function opened() {
  history.replaceState(null, '', '?tab=7');
  const page = Promise.withResolvers<typeof PAGE>();
  browser.readTables.mockReset().mockReturnValue(page.promise);
  browser.open.mockReset().mockResolvedValue(undefined);
  browser.openPage.mockReset().mockResolvedValue(undefined);
  return { ...show(<RegisterScreen />), page };
}

it('reads the table of the page that it was opened for', async () => {
  const { page } = opened();
  page.resolve(PAGE);
  await waitFor(() => expect(browser.openPage).toHaveBeenCalledWith(PAGE));
});

it('keeps the file that was given while the table of the page was not there yet, and says so', async () => {
  const { container, page } = opened();
  const field = container.querySelector('input[type=file]');
  const file = new File(['Partner,Country'], 'own.csv');
  Object.defineProperty(field, 'files', { value: [file] });
  if (field) fireEvent.change(field);
  await waitFor(() => expect(browser.open).toHaveBeenCalledWith('own.csv', expect.any(Function)));
  page.resolve(PAGE);
  await waitFor(() => expect(container.textContent).toContain('The table of the page was not read'));
  expect(browser.openPage).not.toHaveBeenCalled();
});
