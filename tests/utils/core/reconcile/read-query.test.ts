import { expect, it } from 'vitest';
import { QueryError, readExtension, readQueries } from '../../../../utils/core/reconcile/read-query.ts';

it('reads a batch as OpenRefine sends it', () => {
  const batch = {
    q0: { query: 'UNESCO', type: 'institution', type_strict: 'should', limit: 5 },
    q1: { query: 'OUM', type: ['university', 'college'], properties: [{ pid: 'country', v: 'Malaysia' }] },
    q2: { query: 'x', properties: [{ pid: 'country', v: [{ id: 'Q148', name: 'China' }] }], limit: 1e9 },
  };
  expect([...readQueries(JSON.stringify(batch))]).toEqual([
    ['q0', { query: 'UNESCO', types: ['institution'], limit: 5, country: null }],
    ['q1', { query: 'OUM', types: ['university', 'college'], limit: 10, country: 'MY' }],
    ['q2', { query: 'x', types: [], limit: 50, country: 'CN' }],
  ]);
});

it.each([
  ['{', /“queries” is not JSON/],
  ['[]', /is not an object/],
  ['{"q0":"x"}', /query q0 is not an object/],
  ['{"q0":{"query":1}}', /“query” is not a text/],
  ['{"q0":{"query":"x","properties":{}}}', /“properties” is not a list/],
])('says what is wrong with %s', (text, why) => {
  expect(() => readQueries(text)).toThrow(QueryError);
  expect(() => readQueries(text)).toThrow(why);
});

it('reads what is to be fetched', () => {
  expect(readExtension('{"ids":["a"],"properties":[{"id":"country"},{"name":"x"}]}')).toEqual({
    ids: ['a'],
    properties: ['country'],
  });
  expect(() => readExtension('{"ids":"a"}')).toThrow(/needs ids and properties/);
});
