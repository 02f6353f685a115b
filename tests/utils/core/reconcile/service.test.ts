import { describe, expect, it } from 'vitest';
import { bundledPack } from '../../../../data/bundled-pack.ts';
import { indexPack } from '../../../../utils/core/pack/index-pack.ts';
import { parsePack } from '../../../../utils/core/pack/parse.ts';
import { countryNames } from '../../../../utils/core/prepared/country-names.ts';
import { createReconcileService } from '../../../../utils/core/reconcile/service.ts';

const service = createReconcileService(indexPack(parsePack(bundledPack)), countryNames('en'));
const reconcile = (query: string, more: { types?: readonly string[]; country?: string | null; limit?: number } = {}) =>
  service.reconcile({ query, types: [], country: null, limit: 10, ...more });

describe('a cell', () => {
  it.each([
    ['Open University of China', 'open-university-of-china'],
    ['The Open University of China', 'open-university-of-china'],
    ['国家开放大学', 'open-university-of-china'],
    ['Open University Malaysia', 'open-university-malaysia'],
    ['Fan Xianrui', 'fan-xianrui'],
  ])('%s is surely %s', (text, id) => {
    const [first, ...others] = reconcile(text);
    expect(first).toMatchObject({ id, match: true });
    expect(first?.score).toBeGreaterThanOrEqual(90);
    expect(others.every(({ match }) => !match)).toBe(true);
  });

  it('that is a name of others too has the entity first, but no match', () => {
    expect(reconcile('UNESCO')[0]).toMatchObject({ id: 'unesco', score: 90, match: false });
  });

  it('that is misspelled has a candidate, but no match', () => {
    expect(reconcile('Open Univercity of Chyna')[0]).toMatchObject({ id: 'open-university-of-china', match: false });
  });

  it.each(['Hogwarts School of Witchcraft', '', 'memorandum'])('“%s” has no match', (text) => {
    expect(reconcile(text).filter(({ match }) => match)).toEqual([]);
  });

  it('of another country is less likely', () => {
    const [there] = reconcile('Open University of China', { country: 'CN' });
    const [elsewhere] = reconcile('Open University of China', { country: 'FR' });
    expect(there).toMatchObject({ id: 'open-university-of-china', match: true });
    expect(elsewhere?.match ?? false).toBe(false);
    expect(elsewhere?.score ?? 0).toBeLessThan(there?.score ?? 0);
  });
});

it('keeps to the types and the number that are asked for', () => {
  expect(reconcile('Open University', { types: ['official'] })).toEqual([]);
  const some = reconcile('Open University', { types: ['university'], limit: 2 });
  expect(some).toHaveLength(2);
  for (const { type } of some) expect(type.map(({ id }) => id)).toContain('university');
});

it('completes what is typed', () => {
  expect(service.suggestEntities('open univ').map(({ id }) => id)).toContain('open-university-of-china');
  expect(service.suggestEntities(' ')).toEqual([]);
  expect(service.suggestTypes('univ').map(({ id }) => id)).toEqual(['university']);
  expect(service.suggestProperties('coun').map(({ id }) => id)).toEqual(['country']);
});

it('gives the values of properties', () => {
  expect(service.values('open-university-of-china', 'country')).toEqual([{ str: 'CN' }]);
  expect(service.values('fan-xianrui', 'institution')).toContainEqual(
    expect.objectContaining({ id: 'open-university-of-china' }),
  );
  expect(service.values('nobody', 'country')).toEqual([]);
  expect(service.values('unesco', 'colour')).toEqual([]);
});
