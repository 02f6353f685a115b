// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ColumnPreview } from '../../../components/register/column-preview.tsx';
import { findLayout } from '../../../utils/core/register/columns/find-header.ts';
import { readDelimited } from '../../../utils/core/register/tables/read-delimited.ts';
import { axeViolations, show } from '../harness/show.tsx';

const table = readDelimited(
  'Partner,Country,Type,Signed,Contact\nTide School,Cyprus,MoU,2019-04-03,a@tide.example\n<b>Mill</b> University,Ireland,MoU,2020-01-01,b@mill.example\n',
);

it('shows the guess over each column, and changes it by one choice', async () => {
  const onField = vi.fn();
  const layout = findLayout(table);
  const { container, find } = show(<ColumnPreview table={table} layout={layout} onField={onField} />);
  const choices = [...container.querySelectorAll('select')];
  expect(choices.map(({ value }) => value)).toEqual(['partner', 'country', 'kind', 'signed', 'personal']);
  fireEvent.change(find.getByRole('combobox', { name: /Signed/ }), { target: { value: 'starts' } });
  expect(onField).toHaveBeenCalledWith(3, 'starts');
  expect(await axeViolations(container)).toEqual([]);
});

it('greys out what is left out, and shows markup of a cell as text', () => {
  const { container } = show(<ColumnPreview table={table} layout={findLayout(table)} onField={vi.fn()} />);
  expect([...container.querySelectorAll('td.preview-left')].map(({ textContent }) => textContent)).toEqual([
    'a@tide.example',
    'b@mill.example',
  ]);
  expect(container.textContent).toContain('<b>Mill</b> University');
  expect(container.querySelector('b')).toBeNull();
});
