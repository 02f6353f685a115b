import { describe, expect, test } from 'vitest';
import { tiesOf } from '../../../../../utils/core/linking/features/ties.ts';
import { WEIGHTS } from '../../../../../utils/core/linking/scoring/weights.ts';
import { id } from '../sample-linking-model.ts';
import { body, packOf, person } from '../small-packs.ts';

const { tie } = WEIGHTS;
const bodies = ['north', 'south', 'east', 'west'].map((name) => body(name, `${name} university`));
const ties = tiesOf(
  [
    packOf({
      institutions: [...bodies, body('north-library', 'Library', { partOf: 'north' })],
      officials: [
        person('ada', 'Ada Berg', { roles: ['rector at north'] }),
        person('bo', 'Bo Dal', { roles: ['librarian at north-library'] }),
        person('cai', 'Cai Elv'),
      ],
      agreements: [['north', 'south', 'ada']],
      visits: [['south', 'east', 'cai']],
      events: [['east', 'west']],
    }),
  ],
  tie,
);
const between = (a: string, b: string): number => ties.get(id(a))?.get(id(b)) ?? 0;

describe('two entities are tied', () => {
  test.each([
    ['by an agreement', 'north', 'south', tie.agreement],
    ['by signing an agreement', 'ada', 'south', tie.agreement],
    ['by a visit', 'south', 'east', tie.visit],
    ['by taking part in a visit', 'cai', 'east', tie.visit],
    ['by an event', 'east', 'west', tie.event],
    ['as a part and its whole', 'north-library', 'north', tie.part],
    ['by an office', 'bo', 'north-library', tie.role],
    ['by an office at a part of the other', 'bo', 'north', tie.visit],
    ['by several things, but no more strongly than the strongest', 'ada', 'north', tie.strongest],
    ['not at all', 'north', 'west', 0],
  ])('%s', (_, a, b, weight) => {
    expect([between(a, b), between(b, a)]).toEqual([weight, weight]);
  });
});

test('a record of very many says nothing of those beyond its first ones', () => {
  const many = Array.from({ length: 50 }, (_, at) => `body-${at}`);
  const large = tiesOf([packOf({ institutions: many.map((name) => body(name, `Body ${name}`)), events: [many] })], tie);
  expect(large.get(id('body-0'))?.size).toBe(39);
  expect(large.has(id('body-45'))).toBe(false);
});
