// @vitest-environment happy-dom
import { act, fireEvent, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ConnectionLines } from '../../../components/connections/connection-lines.tsx';
import { NamedTogether } from '../../../components/connections/named-together.tsx';
import { DetailProvider } from '../../../components/detail/detail-context.tsx';
import { PrintingProvider } from '../../../components/printing/printing.tsx';
import type { ReferenceDate } from '../../../utils/core/facts/as-of/types.ts';
import { cardConnections, namedTogether } from '../../../utils/core/facts/cards/card-connections.ts';
import { firstTies } from '../../../utils/core/facts/cards/first-ties.ts';
import type { Edtf, RecordId } from '../../../utils/core/pack/types.ts';
import { ids, indexSmallPack } from '../../utils/core/facts/connections/small-pack.ts';
import { axeViolations, show } from '../harness/show.tsx';
import { september } from '../side-panel/sample-page.ts';

const others = Array.from({ length: 9 }, (_, place) => `partner-${place}`);
const index = indexSmallPack({
  institutions: ['a', 'b', 'c', 'third', ...others],
  agreements: [
    ['signed-in-may', '2020-05-19', ['a', 'b']],
    ['signed-in-june', '2020-06-19', ['a', 'b']],
    ['with-third', '2021', ['a', 'third']],
    ['third-with-c', '2022', ['third', 'c']],
    ...others.map((other, place) => [`with-${other}`, `${2000 + place}`, ['a', other]] as const),
  ],
});
const within = (component: preact.ComponentChild, onOpen = vi.fn()) => (
  <DetailProvider value={{ self: null, onOpen, reference: september }}>{component}</DetailProvider>
);

it('shows both of two records that contradict each other, each with its source', async () => {
  const together = namedTogether(index, ids('a', 'b'), 10);
  const { container, find } = show(within(<NamedTogether together={together} />));
  const rows = [...container.querySelectorAll('.together > li')].map((row) => row.textContent ?? '');
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain('19 Jun 2020 memorandum between a and b · more than three years before this story');
  expect(rows[1]).toContain('19 May 2020');
  for (const line of find.getAllByRole('button')) fireEvent.click(line);
  await waitFor(() => expect(container.querySelectorAll('.fact-more .source')).toHaveLength(2));
  expect(await axeViolations(container)).toEqual([]);
});

it('shows a few, all records on demand, and after them the third entity of an indirect connection', () => {
  const together = namedTogether(index, ids('a', 'c', ...others), 50);
  const { container, find } = show(within(<NamedTogether together={together} />));
  expect(container.querySelectorAll('.together > li')).toHaveLength(5);
  // The head of the page counts nine records, and ten rows come.
  fireEvent.click(find.getByRole('button', { name: 'Show all 9, and 1 through a name not on this page' }));
  expect(container.querySelectorAll('.together > li')).toHaveLength(10);
  expect(container.textContent).toContain('a and c: connected through third, which this page does not name');
});

it('looks the same with the first rows alone, and shows all once they are there', () => {
  const all = namedTogether(index, ids('a', 'c', ...others), 50);
  const first = firstTies(namedTogether(index, ids('a', 'c', ...others), 6), 6, 50);
  const { container, again, find } = show(within(<NamedTogether together={all} />));
  const whole = container.innerHTML;
  again(within(<NamedTogether together={first} />));
  expect(container.innerHTML).toBe(whole);
  fireEvent.click(find.getByRole('button', { name: 'Show all 9, and 1 through a name not on this page' }));
  expect(container.textContent).not.toContain('not shown');
  again(within(<NamedTogether together={all} />));
  expect(container.querySelectorAll('.together > li')).toHaveLength(10);
  expect(find.queryByRole('button', { name: /Show all/ })).toBeNull();
});

it('counts rows on the button where all are of one kind', () => {
  const together = namedTogether(index, ids('a', ...others), 50);
  const { container, find } = show(within(<NamedTogether together={together} />));
  fireEvent.click(find.getByRole('button', { name: 'Show all 9' }));
  expect(container.querySelectorAll('.together > li')).toHaveLength(9);
});

it('leaves the sources of an indirect connection open after printing where the reader had opened them', async () => {
  const together = namedTogether(index, ids('a', 'c'), 50);
  const { container } = show(<PrintingProvider>{within(<NamedTogether together={together} />)}</PrintingProvider>);
  const sources = () => container.querySelector('.together-sources') as HTMLDetailsElement;
  await act(() => {
    sources().open = true;
  });
  for (const event of ['beforeprint', 'afterprint']) await act(() => void window.dispatchEvent(new Event(event)));
  expect(sources().open).toBe(true);
});

it('says how many connections are left out', () => {
  const together = namedTogether(index, ids('a', ...others), 3);
  const { container } = show(within(<NamedTogether together={together} />));
  expect(container.textContent).toContain('6 more are not shown.');
});

it('lists the connected entities on a card, with the strongest record of each and the number of others', () => {
  const onOpen = vi.fn();
  const { connections } = cardConnections(index, ids('a')[0] as never, ids('b', 'c'));
  const { container, find } = show(within(<ConnectionLines connections={connections} />, onOpen));
  expect([...container.querySelectorAll('li')].map((line) => line.textContent)).toEqual([
    'with b: memorandum of understanding, 19 June 2020 and one more record',
    'with c: through third',
  ]);
  fireEvent.click(find.getByRole('button', { name: 'third' }));
  expect(onOpen).toHaveBeenCalledWith('third');
});

it('says in which order the rows stand', () => {
  const visited = indexSmallPack({
    institutions: ['a', 'b', 'elsewhere'],
    officials: { head: [['President', 'b']] },
    agreements: [
      ['in-may', '2020-05-19', ['a', 'b']],
      ['in-june', '2020-06-19', ['a', 'b']],
      ['signed-by-head', '2021', ['a', 'elsewhere'], ['head']],
    ],
    visits: [['visit', '2021-01-01', 'a', 'b']],
  });
  const { direct } = namedTogether(visited, ids('a', 'b', 'head'), 10);
  expect(direct.map(({ record }) => record.id)).toEqual(['in-june', 'in-may', 'visit', 'signed-by-head']);
  const said = (of: readonly (typeof direct)[number][], reference: ReferenceDate = september) => {
    const view = <NamedTogether together={{ direct: of, directTotal: of.length, thirds: [], thirdsTotal: 0 }} />;
    const { container } = show(
      <DetailProvider value={{ self: null, onOpen: vi.fn(), reference }}>{view}</DetailProvider>,
    );
    return container.querySelector('.together-order')?.textContent;
  };
  const [first, second, visit, official] = direct;
  if (!first || !second || !visit || !official) throw new Error('The rows above are four.');
  const atHome = { ...first, record: { ...first.record, withHome: true as const } };
  const order = 'Agreements, then visits and events, each nearest to the story first.';
  const after = ' Those through an official alone come after these, in the same order.';
  expect(said([first])).toBeUndefined();
  expect(said([first, second])).toBe(order);
  expect(said([first, second], { edtf: '2026-01-01' as Edtf, source: 'today' })).toBe(
    'Agreements, then visits and events, each newest first.',
  );
  expect(said([atHome, second])).toBe(`Those of your institution come first. ${order}`);
  expect(said([first, visit, official])).toBe(order + after);
  // The types need not begin anew.
  expect(said([first, official])).toBe(order + after);
  expect(said([official, { ...official, record: { ...official.record, id: 'another' as RecordId } }])).toBe(order);
});
