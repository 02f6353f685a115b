import { expect, it } from 'vitest';
import { idsNamedIn } from '../../../../utils/core/pack/named-ids.ts';

const citations = [{ source: 'gazette', locator: '¶1' }];

it.each([
  [
    'an institution',
    { id: 'own', name: 'own', names: [{ text: 'x' }], partOf: 'above', citations },
    ['above', 'gazette'],
  ],
  [
    'an official',
    { id: 'own', roles: [{ title: 'Rector', institution: { id: 'p:body', name: 'Body' }, citations }], citations: [] },
    ['p:body', 'gazette'],
  ],
  [
    'an agreement',
    {
      parties: ['a', { id: 'p:b', name: 'B' }],
      signatories: [{ official: 'x', for: 'a' }],
      attendees: ['y'],
      citations,
    },
    ['a', 'p:b', 'x', 'a', 'y', 'gazette'],
  ],
  ['a visit', { visitors: ['a'], hosts: ['b'], people: [{ official: 'x', role: { en: 'head' } }] }, ['a', 'b', 'x']],
  ['an event', { organisers: ['a'], participants: ['b'], places: [{ name: 'for', country: 'CY' }] }, ['a', 'b']],
  ['a source', { id: 'gazette', publisher: 'The Gazette' }, []],
])('names of %s', (_, row, ids) => {
  expect(idsNamedIn(row)).toEqual(ids);
});
