import { expect, it } from 'vitest';
import { entityCard } from '../../../../utils/core/facts/cards/entity-card.ts';
import { overviewOf } from '../../../../utils/core/facts/cards/overview.ts';
import { indexPack, type PackIndex } from '../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { seatInSummary, seatOf } from '../../../../utils/core/pack/seat-of.ts';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import { NO_FILTERS } from '../../../../utils/core/search/filters.ts';
import { createSearch } from '../../../../utils/core/search/search.ts';
import { smallPack } from './small-pack.ts';

const NORTH = 'north' as EntityId;
const NAMES_ONLY = { scope: 'names-only', officials: [], agreements: [], visits: [], events: [] };
const indexOf = (summary: string, more: object = NAMES_ONLY) => {
  const pack = smallPack();
  const [north, ...others] = pack.institutions;
  return indexPack(parsePack({ ...pack, ...more, institutions: [{ ...north, summary }, ...others] }));
};
const seatIn = (index: PackIndex) => {
  const north = index.entity(NORTH);
  return north && seatOf(index, north);
};

it.each(['Laoag, Ilocos', 'Rothenburg ob der Tauber', "Nice, Provence-Alpes-Côte d'Azur", "'s-Hertogenbosch"])(
  'is the summary in a register of names: %s',
  (summary) => {
    expect(seatIn(indexOf(summary))).toBe(summary);
  },
);

it.each(['A university for distance learners.', 'public university in Laoag', 'Founded in Laoag, private since 1990'])(
  'is not read in prose: %s',
  (summary) => {
    expect(seatIn(indexOf(summary))).toBeUndefined();
  },
);

it('is not read in packs with records, whose summaries say what a body is', () => {
  const index = indexOf('Laoag, Ilocos', {});
  expect(seatIn(index)).toBeUndefined();
  expect(entityCard(index, NORTH)).toMatchObject({ summary: 'Laoag, Ilocos' });
});

it('stands on cards and in lists in place of the summary, and is found by a search', () => {
  const index = indexOf('Laoag, Ilocos');
  expect(entityCard(index, NORTH)).toMatchObject({ seat: 'Laoag, Ilocos', country: 'CN', summary: null });
  expect(overviewOf(index, NORTH)).toMatchObject({ seat: 'Laoag, Ilocos', country: 'CN' });
  const { results } = createSearch(index, () => [])({ text: 'laoag', filters: NO_FILTERS, limit: 5 });
  expect(results).toMatchObject([{ id: NORTH, seat: 'Laoag, Ilocos', match: { field: 'place' } }]);
});

it('is given in the language of the reader to those who have the body without its pack', () => {
  const summary = { en: 'Laoag, Ilocos', es: 'Laoag, Ilocos Norte' };
  expect(seatInSummary(summary, 'es-MX')).toBe('Laoag, Ilocos Norte');
  expect(seatInSummary('A university for distance learners.', 'en')).toBeUndefined();
});
