import { expect, test } from 'vitest';
import { companySpellings, withoutTrade } from '../../../../../utils/core/languages/institutions/company-spellings.ts';

test.each([
  ['Vexlomart', 'Vexlo-Mart'],
  ['Torkswagen', 'Torks-Wagen'],
  ['Torukoil', 'Toruk-Oil'],
  ['Vexelair', 'Vexel-Air'],
  ['Toruvbank', 'Toruv-Bank'],
  ['Torustrand', 'Toru-Strand'],
  ['Vexitronic', 'Vexi-Tronic'],
  ['Torufreya', 'Toru-Freya'],
])('%s is also %s', (name, expected) => expect(companySpellings(name)).toContain(expected));

test.each([
  ['Torkswagen', 'Tor-Kswagen'],
  ['Torkswagen', 'Torksw-Agen'],
  ['Vexlomart', 'Vexl-Omart'],
  ['Vexlomart', 'Vexlom-Art'],
  ['Toruvbank', 'Toruvb-Ank'],
  ['Toruvbank', 'Toru-Vbank'],
  ['Vexitronic', 'Vexitr-Onic'],
  ['Torustrand', 'Torustr-And'],
  ['Vexelcomm', 'Vexe-Lcomm'],
])('%s is not %s', (name, other) => expect(companySpellings(name)).not.toContain(other));

test('a word that is made of two is parted at few places', () =>
  expect(companySpellings('Torkswagen').length).toBeLessThan(4));

test.each([
  ['Vexfiat Torukler Automobiles', ['Vexfiat Torukler']],
  ['Vexfiat Torukler Group', ['Vexfiat Torukler']],
  ['Vexfiat Automobiles', []],
  ['Emma Torukler Group', []],
  ['Hong Kong Airlines', []],
  ['General Motors Group', []],
  ['Vexfiat Torukler', []],
])('%s without what it makes is %j', (name, expected) => expect(withoutTrade(name)).toEqual(expected));
