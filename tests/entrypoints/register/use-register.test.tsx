// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Table, TableFault } from '../../../utils/core/register/tables/types.ts';
import { show } from '../../components/harness/show.tsx';

const workbook = vi.hoisted(() => ({ read: vi.fn() }));
vi.mock('../../../entrypoints/register/read-workbook-in-worker.ts', () => ({ readWorkbookInWorker: workbook.read }));
vi.mock('../../../entrypoints/register/remembered-layouts.ts', () => ({ recallLayout: async () => null }));
vi.mock('../../../entrypoints/register/look-up-partners.ts', () => ({
  lookUpPartners: async () => ({ found: new Map(), institutions: new Map() }),
}));
const { useRegister } = await import('../../../entrypoints/register/use-register.ts');

const HEADER = ['Partner', 'Country', 'Type', 'Signed'];
const ROW = ['Uppsala University', 'Sweden', 'MoU', '2019-03-12'];
const WORKBOOK: Table = {
  format: 'xlsx',
  sheet: 'First',
  rows: [HEADER, ROW].map((row) => row.map((text) => ({ text }))),
};
const first = async () => Uint8Array.from([0x50, 0x4b, 3, 4]);
const second = async () => new TextEncoder().encode([HEADER, ROW].map((row) => row.join(',')).join('\n'));

let answer: PromiseWithResolvers<readonly Table[]>;
beforeEach(() => {
  answer = Promise.withResolvers();
  workbook.read.mockReset().mockReturnValue(answer.promise);
});

function opened() {
  const onProgress = vi.fn();
  const onRecalled = vi.fn();
  let shown: ReturnType<typeof useRegister> | null = null;
  function Screen() {
    shown = useRegister('own', onProgress, onRecalled);
    return null;
  }
  show(<Screen />);
  return () => {
    if (!shown) throw new Error('Not rendered');
    return shown as ReturnType<typeof useRegister>;
  };
}

/** A workbook that is not read yet when a second file is given and shown. */
async function giveTwo() {
  const now = opened();
  const reading = now().open('first.xlsx', first);
  await vi.waitFor(() => expect(workbook.read).toHaveBeenCalled());
  await act(() => now().open('second.csv', second));
  expect(now().register?.file).toBe('second.csv');
  return { now, reading };
}

it('shows the file that was given last, however long an earlier one takes', async () => {
  const { now, reading } = await giveTwo();
  await act(async () => {
    answer.resolve([WORKBOOK]);
    await reading;
  });
  expect(now().register?.file).toBe('second.csv');
});

it('says nothing of a fault of a file that another one was given after', async () => {
  const { now, reading } = await giveTwo();
  answer.reject(new TableFault('broken-workbook', 'Broken'));
  await expect(reading).resolves.toBeUndefined();
  expect(now().register?.file).toBe('second.csv');
});

it('ends the worker of a file that another one was given after', async () => {
  await giveTwo();
  const [, signal] = workbook.read.mock.calls[0] as [Uint8Array, AbortSignal];
  expect(signal.aborted).toBe(true);
});

it('shows the file that was given last, though the bytes of an earlier one come later', async () => {
  const now = opened();
  const bytes = Promise.withResolvers<Uint8Array>();
  const reading = now().open('first.csv', () => bytes.promise);
  await act(() => now().open('second.csv', second));
  await act(async () => {
    bytes.resolve(await second());
    await reading;
  });
  expect(now().register?.file).toBe('second.csv');
});

it('says the fault of the file that was given last', async () => {
  const now = opened();
  answer.reject(new TableFault('broken-workbook', 'Broken'));
  await expect(now().open('first.xlsx', first)).rejects.toBeInstanceOf(TableFault);
});
