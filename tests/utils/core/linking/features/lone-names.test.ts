import { describe, expect, test } from 'vitest';
import { linkedBy } from '../sample-linking-model.ts';
import { body, packOf, person } from '../small-packs.ts';

const pack = packOf({
  institutions: [body('toruvia', 'Toruvia', { kind: 'other' })],
  officials: [
    person('vexler', 'Ingrid Vexler'),
    person('lindqvam', 'Ingrid Lindqvam'),
    person('young', 'Robert Young'),
    person('stone', 'Mark Stone'),
    person('page', 'Jimmy Page'),
    person('torukka', 'Emma Torukka'),
    person('torukka-son', 'Oskari Torukka'),
    person('brackmoor', 'Heidi Brackmoor'),
    person('aldorra', 'Sunniva Aldorra'),
    person('kuzmaric', 'Kenneth Kuzmaric'),
    person('rector', 'Sigrid Torvexson', { roles: ['rector at toruvia'] }),
  ],
});
const linked = linkedBy(pack, 'en');

describe('a part of a name of a person whom the page never names in full', () => {
  test.each([
    ['with the other part near', ['Ingrid sang. Vexler left.'], ['vexler: Ingrid', 'vexler: Vexler']],
    ['in another block as well', ['Ingrid sang.', 'Vexler left.'], ['vexler: Ingrid', 'vexler: Vexler']],
    ['but not far away', ['Ingrid sang.', ...Array(5).fill('It rained.'), 'Vexler left.'], []],
    ['not without the other part', ['Ingrid sang.'], []],
    ['not of two everyday words alone', ['Mark left. Stone is hard.'], []],
    [
      'but of everyday words with another such pair',
      ['Robert ran and Young slept; Jimmy sang. “Go,” Page said.'],
      ['young: Robert', 'young: Young', 'page: Jimmy', 'page: Page'],
    ],
    ['not by given names of a family alone', ['Emma left with Oskari.'], []],
    ['not by a surname that may be that of several near', ['Emma left with Oskari. Torukka sang.'], []],
    ['not where one part is of the family', ['Vexler repairs clocks. Ingrid, his dog, sleeps.'], []],
    ['not where one part has a trade', ['Ingrid sang. Vexler, the butcher, left.'], []],
    ['not where one part has a trade before it', ['Plumber Vexler left. Ingrid sang.'], []],
    ['not where one part has an age', ['Ingrid, 34, sang. Vexler left.'], []],
    [
      'not where one of the family is introduced so',
      ['Emma, their daughter, left. Oskari Street. Oskari and Torukka sang.'],
      [],
    ],
    ['not by two given names that are rare in English', ['Oskari met Sunniva.'], []],
    ['not by given names of no family', ['Emma left with Heidi.'], []],
    [
      'by another surname that hardly anybody bears',
      ['Kuzmaric met Brackmoor.'],
      ['kuzmaric: Kuzmaric', 'brackmoor: Brackmoor'],
    ],
    ['not where another person has one part', ['Ingrid Miller sang. Ingrid ate. Vexler left.'], []],
    ['not where another person has the other', ['Tom Vexler ate. Ingrid sang. Vexler left.'], []],
    ['not of officials whose office the pack tells', ['Sigrid sang. Torvexson left.'], []],
  ])('is linked %s', (_, texts, expected) => expect(linked(...texts)).toEqual(expected));

  test('in a language of whose words there is no list, two rare surnames are not enough', () =>
    expect(linkedBy(pack, 'fi')('Kuzmaric tapasi: Brackmoor.')).toEqual([]));
});
