import { expect, it } from 'vitest';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { NO_FILTERS } from '../../../../utils/core/search/filters.ts';
import { createSearch } from '../../../../utils/core/search/search.ts';
import { samplePack } from './sample-pack.ts';

const syllables = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'nu', 'pa', 're', 'so', 'ti', 'vu', 'wa', 'xe', 'zo'];
const invented = (number: number): string => [0, 4, 8, 12].map((shift) => syllables[(number >> shift) & 15]).join('');
const many = Array.from({ length: 5000 }, (_, number) => {
  const name = `University of ${invented(Math.imul(number, 40503) & 0xffff)}`;
  return { ...samplePack.institutions[0], id: `u-${number}`, name, names: [{ text: name, kind: 'full' }] };
});

it('finds a misspelled name among thousands of similar names', () => {
  const index = indexPack(parsePack({ ...samplePack, institutions: [...samplePack.institutions, ...many] }));
  const search = createSearch(index, () => []);
  const find = (text: string) => search({ text, filters: NO_FILTERS, limit: 50 }).results.map(({ id }) => String(id));
  expect(find('harbuor institut of technolgy')[0]).toBe('harbour-institute');
  for (const { id, name } of many.filter((_, number) => number % 500 === 7))
    expect(find(name.replace('University', 'Univercity')), name).toContain(id);
});
