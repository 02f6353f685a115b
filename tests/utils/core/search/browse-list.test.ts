import { expect, it } from 'vitest';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { type BrowseList, browseList, rowsAt } from '../../../../utils/core/search/browse-list.ts';
import { compileSearch } from '../../../../utils/core/search/compile-search.ts';
import { NO_FILTERS } from '../../../../utils/core/search/filters.ts';
import { SearchFile } from '../../../../utils/core/search/search-file.ts';
import { finish } from '../../../../utils/core/search/steps.ts';
import type { SearchFilters } from '../../../../utils/core/search/types.ts';
import { smallPack } from '../pack/small-pack.ts';

const file = new SearchFile(finish(compileSearch(indexPack(parsePack(smallPack())))));
const titles = (list: BrowseList, filters: Partial<SearchFilters> = {}) => {
  const ordinals = browseList(file, list, { ...NO_FILTERS, ...filters });
  return rowsAt(file, ordinals, 0, ordinals.length).map(({ title }) => title);
};

it.each<[list: BrowseList, titles: readonly string[]]>([
  ['institution', ['Library of North University', 'North University', 'South']],
  ['official', ['Ada North', 'Bo South']],
  ['record', ['Memorandum', 'Talks', 'South visits North']],
])('lists every %s in order', (list, expected) => expect(titles(list)).toEqual(expected));

it('lists what passes the filters', () => {
  expect(titles('institution', { country: 'CN' })).toEqual(['North University']);
  expect(titles('record', { kind: { type: 'visit', kind: null } })).toEqual(['South visits North']);
  expect(titles('record', { year: 2023 })).toEqual(expect.arrayContaining(['Memorandum']));
});

it('leaves out a filter by a kind that the list does not hold', () => {
  expect(titles('official', { kind: { type: 'visit', kind: null } })).toEqual(['Ada North', 'Bo South']);
});

it('gives the rows of some places alone', () => {
  const ordinals = browseList(file, 'institution', NO_FILTERS);
  expect(rowsAt(file, ordinals, 1, 1).map(({ title }) => title)).toEqual(['North University']);
  expect(rowsAt(file, ordinals, 9, 5)).toEqual([]);
});
