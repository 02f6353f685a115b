// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import type { OpenRegister } from '../../../entrypoints/register/use-register.ts';
import { questionsOf } from '../../../utils/core/register/reading/answers.ts';
import { chooseTable, readRegister } from '../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../utils/core/register/tables/read-delimited.ts';
import { TableFault } from '../../../utils/core/register/tables/types.ts';
import { show } from '../../components/harness/show.tsx';

const browser = vi.hoisted(() => ({
  readTables: vi.fn(),
  open: vi.fn(),
  openPage: vi.fn(),
  compare: vi.fn(),
  accept: vi.fn(),
  register: null as unknown,
  show: (_register: unknown): void => undefined,
}));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({ extension: { runtime: {} } }));
vi.mock('../../../utils/browser/platform/page-tables.ts', () => ({ readTables: browser.readTables }));
vi.mock('../../../utils/browser/storage/own-data-store.ts', () => ({ ownPacks: async () => [] }));
vi.mock('../../../utils/browser/storage/settings-store.ts', () => ({ changeSettings: async () => undefined }));
vi.mock('../../../entrypoints/register/look-up-partners.ts', () => ({
  lookUpPartners: async () => ({ found: new Map(), institutions: new Map() }),
  institutionAt: async (url: string) =>
    url.startsWith('https://tide.example/') ? { id: 'p:tide', name: 'Tide School', names: [], country: null } : null,
  forgetKnownPacks: () => undefined,
}));
vi.mock('../../../entrypoints/register/remembered-layouts.ts', () => ({ rememberLayout: async () => true }));
vi.mock('../../../entrypoints/register/compare-versions.ts', () => ({
  compareVersions: browser.compare,
  acceptVersion: browser.accept,
}));
vi.mock('../../../entrypoints/register/use-register.ts', async () => {
  const { useState } = await import('preact/hooks');
  return {
    useRegister: () => {
      const [register, show] = useState(browser.register);
      browser.show = show;
      return {
        register,
        latest: async () => register,
        open: browser.open,
        openPage: browser.openPage,
      };
    },
  };
});
const { RegisterScreen } = await import('../../../entrypoints/register/register-screen.tsx');

const PAGE = { title: 'Partners', url: 'https://news.example/', tables: [] };

beforeEach(() => {
  browser.register = null;
});

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
  await waitFor(() => expect(container.textContent).toContain('The table from the page was not read'));
  expect(browser.openPage).not.toHaveBeenCalled();
});

/** A register as it was read from a file. */
function read(file: string, partner: string): OpenRegister {
  const table = readDelimited(`Partner,Country,Type,Signed\n${partner},Sweden,MoU,2019-03-12`);
  const chosen = chooseTable([table]);
  const result = readRegister(chosen, { find: () => ({ entity: null, suggest: [] }) }, null);
  return {
    file,
    url: null,
    bytes: null,
    tables: [table],
    chosen,
    result,
    questions: questionsOf(result, chosen.layout),
    partners: { all: 1, known: 0 },
    answers: new Map(),
    known: { found: new Map(), institutions: new Map() },
  };
}

const NEWS = {
  kind: 'added',
  id: 'new',
  row: '2',
  parties: ['Fernhill', 'Oslo Newcomer'],
  fields: [],
  isCorrected: false,
};

function comparing() {
  history.replaceState(null, '', '?');
  browser.register = read('older.csv', 'Lund University');
  browser.open.mockReset().mockResolvedValue(undefined);
  const compared = Promise.withResolvers<unknown>();
  browser.compare.mockReset().mockReturnValue(compared.promise);
  const end = vi.fn();
  const { container } = show(<RegisterScreen />);
  const field = container.querySelector<HTMLInputElement>('input[name=home]');
  if (field) fireEvent.input(field, { target: { value: 'Fernhill' } });
  const press = (name: RegExp) => {
    const button = [...container.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));
    if (!button) throw new Error(`no button ${name}`);
    fireEvent.click(button);
  };
  press(/Add to/);
  const give = () => {
    const input = container.querySelector('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File(['Partner'], 'newer.csv')], configurable: true });
    if (input) fireEvent.change(input);
  };
  const answer = (items: readonly unknown[]) =>
    act(async () =>
      compared.resolve({
        id: 'fernhill',
        title: 'Fernhill',
        same: 1,
        counts: { added: items.length, changed: 0, ended: 0, gone: 0 },
        items,
        worker: { end },
        nameOf: () => undefined,
        isPutBack: false,
      }),
    );
  return { container, press, give, answer, end, text: () => container.textContent ?? '' };
}

it('shows what is new beside the file that was compared', async () => {
  const { answer, text } = comparing();
  await waitFor(() => expect(browser.compare).toHaveBeenCalled());
  await answer([NEWS]);
  await waitFor(() => expect(text()).toContain('Oslo Newcomer'));
  expect(text()).toContain('One agreement has changed.');
});

it.each([{ items: [NEWS] }, { items: [] }])(
  'shows nothing of it beside another file that was read meanwhile',
  async ({ items }) => {
    const { answer, give, text } = comparing();
    await waitFor(() => expect(browser.compare).toHaveBeenCalled());
    give();
    await act(async () => browser.show(read('newer.csv', 'Kyoto University')));
    await answer(items);
    await waitFor(() => expect(text()).not.toContain('Comparing'));
    expect(text()).toContain('newer.csv');
    expect(text()).not.toContain('Oslo Newcomer');
    expect(text()).not.toContain('Nothing is new: all agreements are unchanged.');
  },
);

it('takes it away once another file was read', async () => {
  const { answer, give, text } = comparing();
  await waitFor(() => expect(browser.compare).toHaveBeenCalled());
  give();
  await answer([NEWS]);
  await waitFor(() => expect(text()).toContain('Oslo Newcomer'));
  await act(async () => browser.show(read('newer.csv', 'Kyoto University')));
  expect(text()).not.toContain('Oslo Newcomer');
});

it('finishes what is being accepted where another file is given', async () => {
  const { answer, press, give, end, text } = comparing();
  await waitFor(() => expect(browser.compare).toHaveBeenCalled());
  await answer([NEWS]);
  await waitFor(() => expect(text()).toContain('Oslo Newcomer'));
  browser.accept.mockReset().mockReturnValue(new Promise(() => undefined));
  press(/Accept/);
  await waitFor(() => expect(browser.accept).toHaveBeenCalled());
  give();
  await waitFor(() => expect(browser.open).toHaveBeenCalled());
  expect(end).not.toHaveBeenCalled();
});

function openRegister() {
  history.replaceState(null, '', '?');
  browser.register = read('older.csv', 'Lund University');
  browser.open.mockReset().mockResolvedValue(true);
  const { container } = show(<RegisterScreen />);
  const paste = (text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    act(
      () =>
        void document.body.dispatchEvent(Object.assign(event, { clipboardData: { files: [], getData: () => text } })),
    );
  };
  return { paste, text: () => container.textContent ?? '' };
}

it('asks before pasted cells take the place of an open register', () => {
  const confirm = vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(true);
  vi.stubGlobal('confirm', confirm);
  const { paste } = openRegister();
  paste('Dear all,\nsee you on Monday.');
  expect(confirm).toHaveBeenCalledWith(expect.stringContaining('older.csv'));
  expect(browser.open).not.toHaveBeenCalled();
  paste('Partner\tCountry\nLund University\tSweden');
  expect(browser.open).toHaveBeenCalledTimes(1);
});

it('keeps the open register where what is given is no table', async () => {
  vi.stubGlobal('confirm', () => true);
  const { paste, text } = openRegister();
  browser.open.mockRejectedValue(new TableFault('one-column', 'One column'));
  paste('Dear all,\nsee you on Monday.');
  await waitFor(() => expect(text()).toContain('pasted cells was not read.'));
  expect(text()).toContain('older.csv');
});

it('offers encodings for a file, and none for pasted letters', async () => {
  const { text } = openRegister();
  const { chosen, ...rest } = read('own.csv', 'Lund University');
  const decoded = { ...rest, chosen: { ...chosen, table: { ...chosen.table, encoding: 'utf-8' } } };
  await act(async () => browser.show({ ...decoded, bytes: new Uint8Array() }));
  expect(text()).toContain('Encoding');
  await act(async () => browser.show({ ...decoded, bytes: null }));
  expect(text()).not.toContain('Encoding');
});

it('offers columns as agreements only where the rows are few enough', async () => {
  const { text } = openRegister();
  expect(text()).toContain('Each agreement is');
  const { chosen, ...rest } = read('long.csv', 'Lund University');
  const rows = Array.from({ length: 201 }, () => chosen.table.rows[1] ?? []);
  await act(async () => browser.show({ ...rest, chosen: { ...chosen, table: { ...chosen.table, rows } } }));
  expect(text()).not.toContain('Each agreement is');
});

it('suggests the institution on whose site the table of a page was, until the reader names one', async () => {
  const { text } = openRegister();
  const suggested = /on whose site the table is/;
  expect(text()).not.toMatch(suggested);
  await act(async () => browser.show({ ...read('Partners', 'Lund University'), url: 'https://tide.example/partners' }));
  const button = await waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => suggested.test(textContent ?? ''));
    if (!found) throw new Error('no suggestion');
    return found;
  });
  fireEvent.click(button);
  const field = document.querySelector<HTMLInputElement>('input[name=home]');
  expect(field?.value).toBe('Tide School');
  expect(document.activeElement).toBe(field);
  expect(text()).not.toMatch(suggested);
});
