// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { SearchFilterRow } from '../../../components/popup/search-filters.tsx';
import { NO_FILTERS } from '../../../utils/core/search/filters.ts';
import type { SearchFacets } from '../../../utils/core/search/types.ts';
import { show } from '../harness/show.tsx';

it('calls the kinds without a name after what they are, and a record of one no organisation', () => {
  const facets: SearchFacets = {
    kinds: [
      { type: 'institution', kind: 'university', count: 4 },
      { type: 'institution', kind: 'other', count: 3 },
      { type: 'event', kind: 'founding', count: 2 },
      { type: 'event', kind: 'other', count: 6 },
    ],
    countries: [],
    years: [],
    units: [],
  };
  const { container } = show(<SearchFilterRow facets={facets} filters={NO_FILTERS} onFilters={vi.fn()} />);
  const labels = (group: string) =>
    [...container.querySelectorAll(`optgroup[label="${group}"] option`)].map(({ textContent }) => textContent);
  expect(labels('Institutions')).toEqual(['All institutions', 'University (4)', 'Organisation (3)']);
  expect(labels('Events')).toEqual(['All events', 'Founding (2)', 'Other (6)']);
});
