import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { NO_FILTERS } from '../../../../utils/core/search/filters.ts';
import { createSearch } from '../../../../utils/core/search/search.ts';
import type { SearchFilters } from '../../../../utils/core/search/types.ts';
import { samplePack } from './sample-pack.ts';

describe('an address', () => {
  const site = (id: string, more: object) => ({
    ...samplePack.institutions[0],
    id,
    name: id,
    names: [{ text: id, kind: 'full' }],
    ...more,
  });
  const institutions = [
    ...samplePack.institutions,
    site('lund', { url: 'http://en.lu.example/', domains: ['lth.example'] }),
    site('library', { url: 'https://www.lib.lu.example/start' }),
    site('other-lund', { domains: ['lth.example'] }),
  ];
  const withSites = createSearch(indexPack(parsePack({ ...samplePack, institutions })), () => []);
  const found = (text: string, filters: Partial<SearchFilters> = {}) =>
    withSites({ text, filters: { ...NO_FILTERS, ...filters }, limit: 5 }).results.map(({ id }) => id);

  it.each([
    ['https://www.lu.example/', ['lund']],
    ['lu.example', ['lund']],
    ['info@lu.example', ['lund']],
    ['see https://www.lu.example/en/about', ['lund']],
    ['https://lib.lu.example/', ['library']],
    ['https://cs.lth.example/', ['lund', 'other-lund']],
    ['https://nothing.example/', []],
  ])('%s finds whose it is', (text, ids) => expect(found(text).toSorted()).toEqual(ids));

  it('says why, and heeds the filters', () => {
    const [first] = withSites({ text: 'https://www.lu.example/', filters: NO_FILTERS, limit: 5 }).results;
    expect(first?.match).toEqual({ rank: 'exact', field: 'website', text: 'lu.example' });
    expect(found('https://www.lu.example/', { country: 'TH' })).toEqual([]);
  });
});
