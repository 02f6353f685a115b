// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { chooseTable, readRegister } from '../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../utils/core/register/tables/read-delimited.ts';
import { show } from '../../components/harness/show.tsx';

interface Named {
  readonly home: { readonly id: string; readonly name: string } | null;
}
const browser = vi.hoisted(() => ({
  register: {},
  keep: vi.fn(),
  send: vi.fn(),
  settings: { home: null } as { home: { readonly id: string; readonly name: string } | null },
}));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({ extension: { runtime: {} } }));
vi.mock('../../../utils/browser/storage/own-data-store.ts', () => ({
  ownPacks: async () => [],
  readOwnData: async () => null,
}));
vi.mock('../../../utils/browser/messages/send.ts', () => ({ ask: browser.send, send: browser.send }));
vi.mock('../../../utils/browser/storage/settings-store.ts', () => ({
  changeSettings: async (change: (settings: Named) => Named) => {
    browser.settings = change(browser.settings);
  },
}));
vi.mock('../../../entrypoints/register/look-up-partners.ts', () => ({
  lookUpPartners: async () => ({ found: new Map(), institutions: new Map() }),
  forgetKnownPacks: () => undefined,
}));
vi.mock('../../../entrypoints/register/remembered-layouts.ts', () => ({ rememberLayout: async () => true }));
vi.mock('../../../entrypoints/register/use-register.ts', () => ({
  useRegister: () => ({
    register: browser.register,
    latest: async () => browser.register,
    open: async () => true,
  }),
}));
vi.mock('../../../entrypoints/register/compare-versions.ts', () => ({ compareVersions: async () => null }));
vi.mock('../../../entrypoints/register/keep-register.ts', async () => ({
  ...(await vi.importActual('../../../entrypoints/register/keep-register.ts')),
  keepRegister: browser.keep,
}));
const { NotAdded } = await import('../../../entrypoints/register/keep-register.ts');
const { RegisterScreen } = await import('../../../entrypoints/register/register-screen.tsx');

const table = readDelimited('Partner,Country,Type,Signed\nLund University,Sweden,MoU,2019-03-12');
const chosen = chooseTable([table]);
browser.register = {
  ...{ file: 'register.csv', url: null, bytes: null, tables: [table], chosen },
  result: readRegister(chosen, { find: () => ({ entity: null, suggest: [] }) }, null),
  questions: { orders: [], partners: [], open: [] },
  partners: { all: 1, known: 0 },
  answers: new Map(),
  known: { found: new Map(), institutions: new Map() },
};
const HOME = { id: 'fernhill-university-register:own-xx-fernhill-university', name: 'Fernhill University' };

beforeEach(() => {
  browser.settings = { home: null };
  history.replaceState(null, '', '?');
});

async function add() {
  const { container, find } = show(<RegisterScreen />);
  const home = container.querySelector('input[name="home"]');
  if (home) fireEvent.input(home, { target: { value: HOME.name } });
  fireEvent.click(await find.findByRole('button', { name: /^Add/ }));
  return (words: string) => waitFor(() => expect(container.textContent).toContain(words));
}

it('names who keeps the register before it is stored, so that a crash between them leaves it with a name', async () => {
  let before: Named['home'] = null;
  browser.keep.mockImplementation(async () => {
    before = browser.settings.home;
    return { id: 'fernhill', title: 'Fernhill', before: null, isFileKept: true };
  });
  const says = await add();
  await says('“Fernhill” was added.');
  expect(before).toEqual(HOME);
});

it('takes the name back where the register is refused', async () => {
  browser.keep.mockRejectedValue(new NotAdded({ kind: 'full' }));
  const says = await add();
  await says('The register was not added');
  expect(browser.settings.home).toBeNull();
});

it('takes the name back with the register, so that a misspelled one does not stay', async () => {
  browser.keep.mockResolvedValue({ id: 'fernhill', title: 'Fernhill', before: null, isFileKept: true });
  browser.send.mockResolvedValue({ ok: true, value: null });
  const says = await add();
  await says('“Fernhill” was added.');
  expect(browser.settings.home).toEqual(HOME);
  const undo = screen.getByRole('button', { name: 'Undo' });
  // The pressed button is gone.
  await waitFor(() => expect(document.activeElement).toBe(undo));
  fireEvent.click(undo);
  await says('Adding “Fernhill” was undone.');
  expect(browser.send).toHaveBeenCalledWith({ type: 'delete-own-pack', pack: 'fernhill' });
  expect(browser.settings.home).toBeNull();
});

it('says at its field that the name of the institution is missing, until one is typed', async () => {
  const { container, find } = show(<RegisterScreen />);
  const field = find.getByLabelText('Your institution');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  fireEvent.click(await find.findByRole('button', { name: /^Add/ }));
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const said = container.querySelector(`#${field.getAttribute('aria-describedby')}`);
  expect(said?.textContent).toBe('Say which institution keeps the register.');
  // What appears after the field has the focus is announced of itself only.
  expect(said?.getAttribute('role')).toBe('alert');
  expect(container.querySelector('.register-said')?.textContent).toBe('');
  fireEvent.input(field, { target: { value: HOME.name } });
  expect(field.getAttribute('aria-invalid')).toBe('false');
  expect(container.textContent).not.toContain('Say which institution');
  fireEvent.input(field, { target: { value: '' } });
  expect(container.textContent).not.toContain('Say which institution');
});

it('does not ask for the institution of another file before it is to be added', async () => {
  const { container, find } = show(<RegisterScreen />);
  fireEvent.click(await find.findByRole('button', { name: /^Add/ }));
  await waitFor(() => expect(container.textContent).toContain('Say which institution'));
  const files = [new File(['Partner'], 'another.csv')];
  fireEvent.change(container.querySelector('input[type="file"]') as HTMLInputElement, { target: { files } });
  await waitFor(() => expect(container.textContent).not.toContain('Say which institution'));
});
