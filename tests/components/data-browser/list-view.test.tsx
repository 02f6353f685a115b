// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { ListView } from '../../../components/data-browser/list-view.tsx';
import type { BrowseReply } from '../../../utils/core/search/browse-list.ts';
import { NO_FILTERS } from '../../../utils/core/search/filters.ts';
import { show } from '../harness/show.tsx';

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
