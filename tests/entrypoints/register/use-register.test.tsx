// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { partnerKey } from '../../../utils/core/register/reading/answers.ts';
import { type Table, TableFault } from '../../../utils/core/register/tables/types.ts';
import { show } from '../../components/harness/show.tsx';

const workbook = vi.hoisted(() => ({ read: vi.fn(), recall: vi.fn(), lookUp: vi.fn(), answers: vi.fn() }));
vi.mock('../../../entrypoints/register/read-workbook-in-worker.ts', () => ({ readWorkbookInWorker: workbook.read }));
vi.mock('../../../entrypoints/register/remembered-layouts.ts', () => ({ recallLayout: workbook.recall }));
vi.mock('../../../entrypoints/register/remembered-answers.ts', async () => ({
  ...(await vi.importActual('../../../entrypoints/register/remembered-answers.ts')),
  recallAnswers: workbook.answers,
}));
vi.mock('../../../utils/browser/platform/extension.ts', () => ({ extension: {} }));
vi.mock('../../../entrypoints/register/look-up-partners.ts', () => ({
  lookUpPartners: workbook.lookUp,
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
  workbook.answers.mockReset().mockResolvedValue(new Map());
  workbook.recall.mockReset().mockResolvedValue(null);
  workbook.lookUp.mockReset().mockResolvedValue({ found: new Map(), institutions: new Map() });
});

function opened() {
  const onProgress = vi.fn();
  const onRecalled = vi.fn();
  let shown: ReturnType<typeof useRegister> | null = null;
  function Screen() {
    shown = useRegister('', onProgress, onRecalled);
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

it('compares no partner with the register itself, whose keeper is known by the headers', async () => {
  workbook.recall.mockImplementation(async (layout) => ({ layout, home: 'Fernhill University' }));
  const now = opened();
  await act(() => now().open('second.csv', second));
  expect(workbook.lookUp).toHaveBeenCalledWith(
    [{ names: ['Uppsala University'], country: 'SE' }],
    expect.anything(),
    'fernhill-university-register',
  );
});

it('asks nothing about a partner that the reader has settled with an earlier file', async () => {
  const key = partnerKey({ names: ['Uppsala University'], country: 'SE' });
  const institution = { id: 'pack:uppsala', name: 'Uppsala universitet', country: 'SE' };
  workbook.recall.mockImplementation(async (layout) => ({ layout, home: 'Fernhill University' }));
  workbook.lookUp.mockResolvedValue({
    found: new Map([[key, { entity: null, suggest: [institution.id] }]]),
    institutions: new Map([[institution.id, institution]]),
  });
  const now = opened();
  await act(() => now().open('first.csv', second));
  expect(now().register?.questions.partners).toMatchObject([{ partner: 'Uppsala University' }]);
  workbook.answers.mockResolvedValue(new Map([[key, institution.id]]));
  await act(() => now().open('second.csv', second));
  expect(now().register?.questions.partners).toEqual([]);
  expect(now().register?.result.records).toMatchObject([{ partnerEntity: institution.id }]);
});

it('gives the register with what is still being read, to whoever goes on before', async () => {
  const now = opened();
  await act(() => now().open('second.csv', second));
  const before = now().register;
  await act(async () => {
    const turning = now().setField(1, 'ignore');
    const latest = await now().latest();
    expect(latest).not.toBe(before);
    expect(latest?.result.records).toMatchObject([{ country: null }]);
    await turning;
  });
});
