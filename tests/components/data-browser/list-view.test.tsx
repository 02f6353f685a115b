// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { expect, it, onTestFinished, vi } from 'vitest';
import { ListView, type ListViewProps } from '../../../components/data-browser/list-view.tsx';
import type { BrowseReply } from '../../../utils/core/search/browse-list.ts';
import { NO_FILTERS } from '../../../utils/core/search/filters.ts';
import { axeViolations, show } from '../harness/show.tsx';

const rowAt = (place: number) => ({
  type: 'institution',
  id: `u-${place}`,
  kind: 'university',
  title: `University ${place}`,
  country: 'MY',
  date: null,
  role: null,
  match: null,
});
const browse = async (_pack: string, _list: string, _filters: object, from: number, count: number) =>
  ({
    total: 250,
    rows: Array.from({ length: Math.min(count, 250 - from) }, (_, place) => rowAt(from + place)),
    facets: { kinds: [], countries: [], years: [] },
  }) as unknown as BrowseReply;

it('is printed whole as far as it was read, and says how much that is', async () => {
  const { container } = show(
    <ListView
      pack={{ id: 'one', title: 'One' }}
      list="institution"
      filters={NO_FILTERS}
      onFilters={() => {}}
      browse={browse}
    />,
  );
  await waitFor(() => expect(container.textContent).toContain('250 institutions'));
  const rows = () => [...container.querySelectorAll('.data-row-title')].map((row) => row.textContent);
  expect(rows().length).toBeLessThan(100);
  window.dispatchEvent(new Event('beforeprint'));
  await waitFor(() => expect(rows()).toHaveLength(100));
  expect([rows()[0], rows()[99]]).toEqual(['University 0', 'University 99']);
  expect(container.textContent).toContain('100 of 250 rows are printed');
  window.dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(rows().length).toBeLessThan(100));
  expect(container.textContent).not.toContain('are printed');
});

const TOTAL = 130_000;
const large = () =>
  vi.fn<ListViewProps['browse']>(
    async (_pack, _list, _filters, from, count) =>
      ({
        total: TOTAL,
        from,
        rows: Array.from({ length: count }, (_, place) => rowAt(from + place)),
        facets: { kinds: [], countries: [], years: [], units: [] },
      }) as unknown as BrowseReply,
  );

/** Shows a list of 130,000 in a window of 600 CSS pixels: the document of these tests has no layout. */
async function showLarge(ask: ListViewProps['browse']) {
  const rowCount = () => document.querySelectorAll('.data-row-title').length;
  /** As in browsers, `beforeprint` comes while `print` runs, and nothing is drawn between that and the paper. */
  const print = vi.fn(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const printed = rowCount();
    window.dispatchEvent(new Event('afterprint'));
    return printed;
  });
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.stubGlobal('print', print);
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  const shown = show(
    <ListView
      pack={{ id: 'one', title: 'One' }}
      list="institution"
      filters={NO_FILTERS}
      onFilters={() => {}}
      browse={ask}
    />,
  );
  await shown.find.findByText('University 0');
  return { ...shown, print };
}

it('keeps few rows of 130,000 in the document, and reads a page of them', async () => {
  const ask = large();
  const { container, find } = await showLarge(ask);
  expect(find.getByText('130,000 institutions')).toBeTruthy();
  const rows = container.querySelectorAll('.virtual-row');
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.length).toBeLessThan(60);
  expect(rows[0]?.getAttribute('aria-setsize')).toBe(String(TOTAL));
  expect(ask.mock.calls.map(([, , , from, count]) => [from, count])).toEqual([[0, 100]]);
  expect(await axeViolations(container)).toEqual([]);
});

it('reads the part that is scrolled to, and not what lies between', async () => {
  const ask = large();
  const { container, find } = await showLarge(ask);
  const scroller = container.querySelector('.virtual');
  if (!scroller) throw new Error('There is no list.');
  scroller.scrollTop = 52 * 100_000;
  fireEvent.scroll(scroller);
  await find.findByText('University 100000');
  expect(ask.mock.calls.every(([, , , from]) => from === 0 || Math.abs(from - 100_000) <= 200)).toBe(true);
  expect(container.querySelectorAll('.virtual-row').length).toBeLessThan(60);
});

it('reads a thousand rows for the printer, and says that there are more', async () => {
  const { container, find, print } = await showLarge(large());
  fireEvent.click(find.getByRole('button', { name: 'Print this list' }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  expect(print).toHaveReturnedWith(1000);
  await waitFor(() => expect(container.querySelectorAll('.virtual-row').length).toBeLessThan(60));
  window.dispatchEvent(new Event('beforeprint'));
  await waitFor(() => expect(container.querySelectorAll('.data-row-title')).toHaveLength(1000));
  expect(container.textContent).toContain('1,000 of 130,000 rows are printed.');
  window.dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(container.querySelectorAll('.virtual-row').length).toBeLessThan(60));
});

it('does not print what could not be read, and says so', async () => {
  const ask = large();
  const { find, print } = await showLarge(ask);
  ask.mockRejectedValueOnce(new Error('broken'));
  fireEvent.click(find.getByRole('button', { name: 'Print this list' }));
  fireEvent.click(await find.findByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(find.queryByRole('button', { name: 'Try again' })).toBeNull());
  expect(print).not.toHaveBeenCalled();
  fireEvent.click(find.getByRole('button', { name: 'Print this list' }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
});
