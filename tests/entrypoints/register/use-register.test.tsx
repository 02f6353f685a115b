// @vitest-environment happy-dom
import { act } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import type { LookedUp } from '../../../entrypoints/register/look-up-partners.ts';
import { type NamedPartner, partnerKey } from '../../../utils/core/register/reading/answers.ts';
import { MAX_ROWS, type Table, TableFault } from '../../../utils/core/register/tables/types.ts';
import { show } from '../../components/harness/show.tsx';
import { eventually } from '../../eventually.ts';

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
const acting = (work: () => Promise<unknown>) => act(async () => void (await work()));
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
  await eventually(() => expect(workbook.read).toHaveBeenCalled());
  await acting(() => now().open('second.csv', second));
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
  await expect(reading).resolves.toBe(false);
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
  await acting(() => now().open('second.csv', second));
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

it('reads pasted letters as they are, whatever encoding their words declare', async () => {
  const now = opened();
  const rows = [HEADER, ['Uniwersytet Łódzki', 'Poland', 'MoU', '2019-03-12']];
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const text = `<html><meta charset="windows-1252"><table>${cells}</table></html>`;
  await acting(() => now().open('pasted cells', async () => text));
  expect(now().register?.chosen.table.rows[1]?.[0]?.text).toBe('Uniwersytet Łódzki');
  expect(now().register?.bytes).toBeNull();
});

it('compares no partner with the register itself, whose keeper is known by the headers', async () => {
  workbook.recall.mockImplementation(async (layout) => ({ layout, home: 'Fernhill University' }));
  const now = opened();
  await acting(() => now().open('second.csv', second));
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
  await acting(() => now().open('first.csv', second));
  expect(now().register?.questions.partners).toMatchObject([{ partner: 'Uppsala University' }]);
  workbook.answers.mockResolvedValue(new Map([[key, institution.id]]));
  await acting(() => now().open('second.csv', second));
  expect(now().register?.questions.partners).toEqual([]);
  expect(now().register?.result.records).toMatchObject([{ partnerEntity: institution.id }]);
});

it('gives the register with what is still being read, to whoever goes on before', async () => {
  const now = opened();
  await acting(() => now().open('second.csv', second));
  const before = now().register;
  await act(async () => {
    const turning = now().setField(1, 'ignore');
    const latest = await now().latest();
    expect(latest).not.toBe(before);
    expect(latest?.result.records).toMatchObject([{ country: null }]);
    await turning;
  });
});

const institutionOf = { id: 'pack:one', name: 'One', country: 'SE' };
/** Two partners, of which each may be the same institution. */
function askTwice() {
  workbook.lookUp.mockImplementation(async (partners: readonly NamedPartner[], before: LookedUp) => ({
    found: new Map([
      ...before.found,
      ...partners.map((each) => [partnerKey(each), { entity: null, suggest: [institutionOf.id] }] as const),
    ]),
    institutions: new Map([[institutionOf.id, institutionOf]]),
  }));
  return async () =>
    new TextEncoder().encode(
      [HEADER, ROW, ['Lund University', 'Sweden', 'MoU', '2019-03-13']].map((row) => row.join(',')).join('\n'),
    );
}

it('keeps the first of two answers that are given one right after the other', async () => {
  const bytes = askTwice();
  const now = opened();
  await acting(() => now().open('register.csv', bytes));
  const [one, two] = now().register?.questions.partners ?? [];
  if (!one || !two) throw new Error('Not asked');
  const { setPartner } = now();
  await acting(() => Promise.all([setPartner(one, institutionOf.id), setPartner(two, null)]));
  expect(now().register?.questions.partners).toEqual([]);
  expect([...(now().register?.answers.values() ?? [])]).toEqual([institutionOf.id, null]);
});

it('keeps an answer that is given right before another table is chosen', async () => {
  askTwice();
  const now = opened();
  answer.resolve([WORKBOOK, { ...WORKBOOK, sheet: 'Second' }]);
  await acting(() => now().open('register.xlsx', first));
  const [question] = now().register?.questions.partners ?? [];
  const second = now().register?.tables[1];
  if (!question || !second) throw new Error('Not asked');
  const { setPartner, chooseTable } = now();
  await acting(() => Promise.all([setPartner(question, institutionOf.id), chooseTable(second)]));
  expect(now().register).toMatchObject({ chosen: { table: { sheet: 'Second' } }, questions: { partners: [] } });
});

it('refuses another table of too many rows, and keeps what is open', async () => {
  const now = opened();
  const row = [{ text: 'Lund University' }, { text: 'Sweden' }];
  const long: Table = { ...WORKBOOK, sheet: 'Long', rows: Array.from({ length: MAX_ROWS + 1 }, () => row) };
  answer.resolve([WORKBOOK, long]);
  await acting(() => now().open('register.xlsx', first));
  await acting(() => expect(now().chooseTable(long)).rejects.toMatchObject({ code: 'too-many-rows' }));
  expect(now().register?.chosen.table.sheet).toBe('First');
});

it('refuses to read more rows as columns than a register has', async () => {
  const now = opened();
  const rows = Array.from({ length: 300 }, (_, at) => `Partner ${at},Sweden,MoU,2019-03-12`);
  await acting(() =>
    now().open('long.csv', async () => new TextEncoder().encode([HEADER.join(','), ...rows].join('\n'))),
  );
  await acting(() => expect(now().turn()).rejects.toMatchObject({ code: 'too-many-columns' }));
  expect(now().register?.chosen.table.turnedFrom).toBeUndefined();
});
