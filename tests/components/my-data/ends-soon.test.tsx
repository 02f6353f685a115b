// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { EndsSoon, type EndsSoonProps } from '../../../components/my-data/ends-soon.tsx';
import { show } from '../harness/show.tsx';

type Ending = Awaited<ReturnType<EndsSoonProps['readEnding']>>['ending'][number];
const ending = (number: number): Ending => ({
  row: {
    ...{ pack: 'desk', list: 'agreements', id: `tie-${number}`, name: `Agreement ${number}` },
    ...{ kind: null, country: null, date: null, ends: '2027' },
  },
  monthsLeft: 1,
  renewsByItself: false,
});

/** A list of which some part is shown, and how many there are can change. */
function opened() {
  const list = { total: 250 };
  const readEnding = vi.fn<EndsSoonProps['readEnding']>(async ({ from, count }) => ({
    total: list.total,
    ending: Array.from({ length: Math.max(0, Math.min(count, list.total - from)) }, (_, at) => ending(from + at)),
  }));
  const element = (version: number) => (
    <EndsSoon
      pack={null}
      readEnding={readEnding}
      version={version}
      formatDate={String}
      onOpen={() => undefined}
      onSave={() => undefined}
    />
  );
  const { find, again } = show(element(0));
  const next = async () => fireEvent.click(await find.findByRole('button', { name: 'Next' }));
  return { list, readEnding, find, next, change: (version: number) => again(element(version)) };
}

it('stays at its part where own data change', async () => {
  const { readEnding, find, next, change } = opened();
  await next();
  await find.findByText('Rows 101 to 200 of 250');
  change(1);
  await waitFor(() => expect(readEnding).toHaveBeenCalledTimes(3));
  expect(readEnding.mock.calls.map(([{ from }]) => from)).toEqual([0, 100, 100]);
  expect(find.getByText('Rows 101 to 200 of 250').getAttribute('role')).toBe('status');
});

it('goes back to the first part where the shown one is gone', async () => {
  const { list, find, next, change } = opened();
  await next();
  await find.findByText('Agreement 100');
  list.total = 60;
  change(1);
  await find.findByText('Agreement 0');
});

it('names the list that the next part takes the keyboard to', async () => {
  const { find, next } = opened();
  await next();
  expect(document.activeElement).toBe(find.getByRole('list', { name: 'Ends soon' }));
});
