// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { type ShownVersion, VersionList, type VersionListProps } from '../../../components/register/version-list.tsx';
import type { ShownItem } from '../../../utils/core/own-data/next-version.ts';
import { countKinds, isChosen } from '../../../utils/core/own-data/version-choice.ts';
import { axeViolations, show } from '../harness/show.tsx';

const item = (kind: ShownItem['kind'], id: string, more: Partial<ShownItem> = {}): ShownItem => ({
  kind,
  id,
  row: '4',
  parties: ['Fernhill', `Partner of ${id}`],
  fields: [],
  isCorrected: false,
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
const next: ShownVersion = { items: ITEMS, counts: countKinds(ITEMS), same: 7 };
const open = (shown: ShownVersion = next, busy = false) => {
  const onAccept = vi.fn<VersionListProps['onAccept']>();
  const onMore = vi.fn();
  const screen = show(
    <VersionList
      title="Fernhill: agreements"
      next={shown}
      formatValue={(_, value) => String(value)}
      busy={busy}
      onMore={onMore}
      onAccept={onAccept}
    />,
  );
  const accepted = () => {
    const [choice] = onAccept.mock.calls[0] ?? [];
    return choice && ITEMS.filter((each) => isChosen(choice, each));
  };
  return { ...screen, onMore, accepted };
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
  const { find, accepted } = open();
  fireEvent.click(find.getByRole('button', { name: 'Accept 3' }));
  expect(accepted()).toEqual(ITEMS);
});

it('accepts what is left chosen, singly or by the group', () => {
  const { find, accepted } = open();
  fireEvent.click(find.getByRole('checkbox', { name: /Partner of one/ }));
  fireEvent.click(find.getByRole('checkbox', { name: 'One is no longer in the file' }));
  fireEvent.click(find.getByRole('button', { name: 'Accept one' }));
  expect(accepted()).toEqual([ITEMS[1]]);
});

it('asks for more of a kind, of which all count as chosen', () => {
  const { find, onMore } = open({ items: ITEMS, counts: { added: 50_001, changed: 1, ended: 0, gone: 1 }, same: 7 });
  fireEvent.click(find.getByRole('button', { name: /50 more/ }));
  expect(onMore).toHaveBeenCalledWith('added');
  fireEvent.click(find.getByRole('checkbox', { name: /Partner of one/ }));
  expect(find.getByRole('button', { name: /^Accept/ }).textContent).toMatch(/50,?002/);
});

it('takes the keyboard to what was found, since the button that compared is gone', () => {
  const { find } = open();
  expect(document.activeElement).toBe(find.getByRole('heading', { name: /What is new/ }));
});

it('keeps the keyboard on the button for more while they are read', () => {
  const { find } = open({ items: ITEMS, counts: { added: 500, changed: 1, ended: 0, gone: 1 }, same: 7 }, true);
  expect(find.getByRole('button', { name: /50 more/ })).toHaveProperty('disabled', false);
});

it('goes on with the first that came where the button goes with the last', () => {
  const counts = { added: 2, changed: 0, ended: 0, gone: 0 };
  const list = (items: readonly ShownItem[]) => (
    <VersionList
      title="Fernhill"
      next={{ items, counts, same: 0 }}
      formatValue={String}
      busy={false}
      onMore={() => undefined}
      onAccept={() => undefined}
    />
  );
  const { find, again } = show(list([item('added', 'one')]));
  const more = find.getByRole('button', { name: /more/ });
  more.focus();
  fireEvent.click(more);
  again(list([item('added', 'one'), item('added', 'two')]));
  expect(document.activeElement).toBe(find.getByRole('checkbox', { name: /Partner of two/ }));
});
