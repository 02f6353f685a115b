// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { chooseTable, readRegister } from '../../../utils/core/register/reading/read-register.ts';
import { readDelimited } from '../../../utils/core/register/tables/read-delimited.ts';
import { show } from '../../components/harness/show.tsx';

const seam = vi.hoisted(() => ({ register: {}, compared: vi.fn(), accept: vi.fn(), takeBack: vi.fn() }));
const ID = 'fernhill-university-register';
vi.mock('../../../utils/browser/platform/extension.ts', () => ({ extension: { runtime: {} } }));
vi.mock('../../../utils/browser/storage/own-data-store.ts', () => ({
  ownPacks: async () => [{ id: 'fernhill-university-register', removedAt: null }],
}));
vi.mock('../../../utils/browser/storage/settings-store.ts', () => ({ changeSettings: async () => undefined }));
vi.mock('../../../utils/browser/storage/pack-store.ts', () => ({
  storedPacks: async () => [{ id: 'fernhill-university-register', frame: { title: 'Fernhill' } }],
}));
vi.mock('../../../entrypoints/register/look-up-partners.ts', () => ({
  lookUpPartners: async () => ({ found: new Map(), institutions: new Map() }),
  forgetKnownPacks: () => undefined,
}));
vi.mock('../../../entrypoints/register/remembered-layouts.ts', () => ({ rememberLayout: async () => true }));
vi.mock('../../../entrypoints/register/use-register.ts', () => ({
  useRegister: () => ({ register: seam.register, latest: async () => seam.register }),
}));
vi.mock('../../../entrypoints/register/compare-versions.ts', () => ({
  compareVersions: seam.compared,
  acceptVersion: seam.accept,
  takeBackVersion: seam.takeBack,
}));
const { RegisterScreen } = await import('../../../entrypoints/register/register-screen.tsx');

const table = readDelimited('Partner,Country,Type,Signed\nLund University,Sweden,MoU,2019-03-12');
const chosen = chooseTable([table]);
const known = { found: new Map(), institutions: new Map() };
seam.register = {
  ...{ file: 'register.csv', url: null, bytes: null, tables: [table], chosen, known },
  result: readRegister(chosen, { find: () => ({ entity: null, suggest: [] }) }, null),
  questions: { orders: [], partners: [], open: [] },
  partners: { all: 1, known: 0 },
  answers: new Map(),
};
const ITEM = { kind: 'added', id: 'lund', row: '2', parties: ['Lund University'], fields: [], isCorrected: false };

it('says that pages do not use yet what was accepted, and offers to take it back', async () => {
  history.replaceState(null, '', '?');
  const worker = { end: () => undefined };
  const counts = { added: 1, changed: 0, ended: 0, gone: 0 };
  const items = [ITEM];
  seam.compared.mockResolvedValue({ id: ID, worker, title: 'Fernhill', same: 0, counts, items, isPutBack: false });
  seam.accept.mockResolvedValue({ id: ID, worker, isInUse: false });
  seam.takeBack.mockResolvedValue({ isInUse: true });
  const { container, find } = show(<RegisterScreen />);
  const home = container.querySelector('input[name="home"]');
  if (home) fireEvent.input(home, { target: { value: 'Fernhill University' } });
  fireEvent.click(await find.findByRole('button', { name: /^Compare/ }));
  const accept = await find.findByRole('button', { name: /^Accept/ });
  await waitFor(() => expect(accept).toHaveProperty('disabled', false));
  fireEvent.click(accept);
  await waitFor(() => expect(container.textContent).toContain('pages do not use its latest changes yet'));
  fireEvent.click(await find.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(container.textContent).toContain('“Fernhill” is as it was before.'));
  expect(container.textContent).not.toContain('pages do not use its latest changes yet');
});
