// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { VersionList } from '../../../components/register/version-list.tsx';
import { emptyOwnDocument, ownHeader } from '../../../utils/core/own-data/new-document.ts';
import type { NextVersion, VersionItem } from '../../../utils/core/own-data/next-version.ts';
import { axeViolations, show } from '../harness/show.tsx';

const item = (kind: VersionItem['kind'], id: string, more: Partial<VersionItem> = {}): VersionItem => ({
  kind,
  id,
  row: '4',
  parties: ['Fernhill', `Partner of ${id}`],
  fields: [],
  isCorrected: false,
  before: null,
  after: null,
  inFile: null,
  ...more,
});
const ITEMS = [
  item('added', 'one'),
  item('changed', 'two', {
    fields: [
      { field: 'ends', from: '2024', to: '2034', corrected: false },
      { field: 'signed', from: '2019', to: '2018', corrected: true },
    ],
  }),
  item('gone', 'three', { isCorrected: true }),
];
const next: NextVersion = {
  items: ITEMS,
  same: 7,
  cited: [],
  document: emptyOwnDocument(ownHeader('1a2b'), '2026'),
};
const open = () => {
  const onAccept = vi.fn();
  const shown = show(
    <VersionList
      title="Fernhill: agreements"
      next={next}
      formatValue={(_, value) => String(value)}
      busy={false}
      onAccept={onAccept}
    />,
  );
  return { ...shown, onAccept };
};

it('says what each row changes, and that corrections stay', async () => {
  const { container } = open();
  expect(container.textContent).toContain('7 agreements are unchanged.');
  expect(container.textContent).toContain('Ends: 2024 → 2034');
  expect(container.textContent).toMatch(/Signed: the file says 2018; your correction stays: 2019/);
  expect(container.textContent).toContain('You have edited this yourself.');
  expect(await axeViolations(container)).toEqual([]);
});

it('accepts all together', () => {
  const { find, onAccept } = open();
  fireEvent.click(find.getByRole('button', { name: 'Accept 3' }));
  expect(onAccept).toHaveBeenCalledWith(ITEMS);
});

it('accepts what is left chosen, singly or by the group', () => {
  const { find, onAccept } = open();
  fireEvent.click(find.getByRole('checkbox', { name: /Partner of one/ }));
  fireEvent.click(find.getByRole('checkbox', { name: 'One is no longer in the file' }));
  fireEvent.click(find.getByRole('button', { name: 'Accept one' }));
  expect(onAccept).toHaveBeenCalledWith([ITEMS[1]]);
});
