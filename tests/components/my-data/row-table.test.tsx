// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { RowTable } from '../../../components/my-data/row-table.tsx';
import type { ListedRow } from '../../../utils/core/own-data/list-rows.ts';
import { axeViolations, show } from '../harness/show.tsx';

const row = (number: number): ListedRow => ({
  pack: 'mine',
  list: 'agreements',
  id: `tie-${number}`,
  row: { id: `tie-${number}`, kind: 'other', parties: [], signed: null, signatories: [], topics: [], citations: [] },
  kind: 'other',
  title: `Agreement ${String(number).padStart(3, '0')}`,
  sides: [],
  country: null,
  date: `${2000 + (number % 20)}`,
  starts: null,
  ends: number % 2 ? 'open' : '2027',
  text: `agreement ${String(number).padStart(3, '0')}`,
});
const rows = Array.from({ length: 250 }, (_, number) => row(number));
const titles = (container: Element) =>
  [...container.querySelectorAll('.row-open')].map(({ textContent }) => textContent);
const open = (search = '') => {
  const onOpen = vi.fn();
  const props = {
    list: 'agreements',
    rows,
    formatDate: String,
    packTitles: new Map([['mine', 'Mine']]),
    onOpen,
  } as const;
  return { ...show(<RowTable {...props} search={search} />), onOpen };
};

it('shows a hundred rows at a time, the latest first', async () => {
  const { container, find } = open();
  expect(titles(container)).toHaveLength(100);
  expect(container.querySelector('td:nth-child(3)')?.textContent).toBe('2019');
  fireEvent.click(find.getByRole('button', { name: 'Show 100 more' }));
  expect(titles(container)).toHaveLength(200);
  expect(await axeViolations(container.querySelector('thead') ?? container)).toEqual([]);
});

it('sorts by a column, and the other way round when pressed again', () => {
  const { container, find } = open();
  fireEvent.click(find.getByRole('button', { name: 'Between' }));
  expect(titles(container)[0]).toBe('Agreement 000');
  expect(container.querySelector('th')?.getAttribute('aria-sort')).toBe('ascending');
  fireEvent.click(find.getByRole('button', { name: 'Between' }));
  expect(titles(container)[0]).toBe('Agreement 249');
});

it('opens the row that was pressed, among those that were found', () => {
  const { container, find, onOpen } = open('agreement 123');
  expect(titles(container)).toEqual(['Agreement 123']);
  fireEvent.click(find.getByRole('button', { name: 'Agreement 123' }));
  expect(onOpen).toHaveBeenCalledWith(rows[123]);
});

it('says that nothing was found', () => {
  expect(open('zzz').container.textContent).toContain('Nothing of yours matches “zzz”.');
});
