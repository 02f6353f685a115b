// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { RowTable } from '../../../components/my-data/row-table.tsx';
import { emptyOwnDocument, ownHeader } from '../../../utils/core/own-data/new-document.ts';
import { OwnLists, type RowQuery } from '../../../utils/core/own-data/own-lists.ts';
import type { OwnRows } from '../../../utils/core/own-data/types.ts';
import { axeViolations, show } from '../harness/show.tsx';

const row = (number: number): OwnRows['agreements'] => ({
  id: `tie-${number}`,
  kind: 'other',
  title: `Agreement ${String(number).padStart(3, '0')}`,
  parties: [],
  signed: `${2000 + (number % 20)}`,
  ends: number % 2 ? 'open' : '2027',
  signatories: [],
  topics: [],
  citations: [],
});
const DOCUMENT = emptyOwnDocument(ownHeader('desk'), '2026');
const rowsOf = (count: number) => Array.from({ length: count }, (_, number) => row(number));
const titles = (container: Element) =>
  [...container.querySelectorAll('.row-open')].map(({ textContent }) => textContent);

async function open(search = '', count = 250) {
  const lists = new OwnLists('en');
  lists.set([{ ...DOCUMENT, agreements: rowsOf(count) }]);
  const onOpen = vi.fn();
  const readRows = vi.fn(async (query: RowQuery) => lists.rows(query));
  const table = (more: { readonly search?: string; readonly version?: number } = {}) => (
    <RowTable
      list="agreements"
      pack={null}
      readRows={readRows}
      version={more.version ?? 0}
      formatDate={String}
      packTitles={new Map([[DOCUMENT.id, 'Mine']])}
      onOpen={onOpen}
      search={more.search ?? search}
    />
  );
  const shown = show(table());
  await waitFor(() => expect(shown.container.textContent).not.toContain('Loading'));
  return { ...shown, onOpen, readRows, lists, again: (more: Parameters<typeof table>[0]) => shown.again(table(more)) };
}

it('shows a hundred rows at a time, the latest first', async () => {
  const { container, find } = await open();
  expect(titles(container)).toHaveLength(100);
  expect(container.querySelector('td:nth-child(3)')?.textContent).toBe('2019');
  expect(find.getByRole('button', { name: 'Previous' })).toHaveProperty('disabled', true);
  expect(await axeViolations(container)).toEqual([]);
  fireEvent.click(find.getByRole('button', { name: 'Next' }));
  await find.findByText('Rows 101 to 200 of 250');
  fireEvent.click(find.getByRole('button', { name: 'Next' }));
  await find.findByText('Rows 201 to 250 of 250');
  expect(titles(container)).toHaveLength(50);
  expect(document.activeElement).toBe(find.getByRole('table', { name: 'Agreements' }));
  expect(find.getByText('Rows 201 to 250 of 250').getAttribute('role')).toBe('status');
  expect(find.getByRole('button', { name: 'Next' })).toHaveProperty('disabled', true);
});

it('has no more rows in the page however many there are, and asks for no more', async () => {
  const { container, readRows } = await open('', 5000);
  expect(container.querySelectorAll('tbody tr')).toHaveLength(100);
  expect(readRows.mock.calls.every(([{ count }]) => count <= 100)).toBe(true);
  expect(container.querySelectorAll('*').length).toBeLessThan(1500);
});

it('sorts by a column, and the other way round when pressed again', async () => {
  const { container, find } = await open();
  fireEvent.click(find.getByRole('button', { name: 'Next' }));
  await find.findByText('Rows 101 to 200 of 250');
  fireEvent.click(find.getByRole('button', { name: 'Between' }));
  await waitFor(() => expect(titles(container)[0]).toBe('Agreement 000'));
  expect(container.querySelector('th')?.getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(find.getByRole('button', { name: 'Between' }));
  await waitFor(() => expect(titles(container)[0]).toBe('Agreement 249'));
});

it('opens the row that was pressed, among those that were found', async () => {
  const { container, find, onOpen } = await open('agreement 123');
  expect(titles(container)).toEqual(['Agreement 123']);
  fireEvent.click(find.getByRole('button', { name: 'Agreement 123' }));
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ pack: DOCUMENT.id, id: 'tie-123' }));
});

it('says that nothing was found', async () => {
  expect((await open('zzz')).container.textContent).toContain('Nothing of yours matches “zzz”.');
});

it('shows the first part where the last one is gone', async () => {
  const { find, lists, again } = await open('', 101);
  fireEvent.click(find.getByRole('button', { name: 'Next' }));
  await find.findByText('Rows 101 to 101 of 101');
  lists.set([{ ...DOCUMENT, agreements: rowsOf(100) }]);
  again({ version: 1 });
  await find.findByText('100 rows');
});

it('keeps its rows until the next ones come, and asks for the last search alone', async () => {
  const { container, readRows, again } = await open();
  const late = Promise.withResolvers<Awaited<ReturnType<typeof readRows>>>();
  readRows.mockImplementationOnce(() => late.promise);
  const searched = () => readRows.mock.calls.map(([{ search }]) => search);
  for (const search of ['a', 'ag', 'agreement 12', 'agreement 123']) again({ search });
  expect(titles(container)).toHaveLength(100);
  expect(container.querySelector('.own-rows')?.getAttribute('aria-busy')).toBe('true');
  await act(async () => late.resolve({ total: 0, rows: [] }));
  await waitFor(() => expect(titles(container)).toEqual(['Agreement 123']));
  expect(searched()).toEqual(['', 'a', 'agreement 123']);
});

it('says of an agreement in preparation that its day is the planned one', async () => {
  const lists = new OwnLists('en');
  const planned = { ...row(1), status: 'in-preparation' } as const;
  lists.set([{ ...DOCUMENT, agreements: [planned, { ...planned, id: 'undated', signed: null }] }]);
  const { container } = show(
    <RowTable
      list="agreements"
      pack={null}
      readRows={async (query: RowQuery) => lists.rows(query)}
      version={0}
      formatDate={String}
      packTitles={new Map([[DOCUMENT.id, 'Mine']])}
      onOpen={() => {}}
      search=""
    />,
  );
  await waitFor(() => expect(container.querySelectorAll('tbody tr')).toHaveLength(2));
  const days = [...container.querySelectorAll('td:nth-child(3)')].map(({ textContent }) => textContent);
  expect(days).toEqual(['2001 (in preparation)', 'in preparation']);
});

it('says of an agreement without an end that it renews automatically, and sorts it with those that have none', async () => {
  const lists = new OwnLists('en');
  const { ends: _ends, ...noEnd } = row(1);
  const renewed = { ...noEnd, renewsByItself: true } as const;
  const ending = { ...row(2), renewsByItself: true } as const;
  lists.set([{ ...DOCUMENT, agreements: [renewed, ending, { ...noEnd, id: 'unknown' }] }]);
  const { container, find } = show(
    <RowTable
      list="agreements"
      pack={null}
      readRows={async (query: RowQuery) => lists.rows(query)}
      version={0}
      formatDate={String}
      packTitles={new Map([[DOCUMENT.id, 'Mine']])}
      onOpen={() => {}}
      search=""
    />,
  );
  await waitFor(() => expect(container.querySelectorAll('tbody tr')).toHaveLength(3));
  fireEvent.click(find.getByRole('button', { name: 'Ends' }));
  const ends = () => [...container.querySelectorAll('td:nth-child(4)')].map(({ textContent }) => textContent);
  await waitFor(() => expect(ends()).toEqual(['2027', 'renews automatically', '']));
});
