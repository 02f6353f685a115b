import { expect, it } from 'vitest';
import { describePack, licenceAddress } from '../../../../../utils/core/facts/cards/describe-pack.ts';
import { catalogueTranslate } from '../../i18n/catalogue-translate.ts';

it('says who publishes a pack, under which licence, and that it holds names alone', () => {
  const english = catalogueTranslate('en');
  expect(describePack({ licence: null }, english)).toEqual(['No licence stated']);
  expect(
    describePack({ licence: 'CC0-1.0', publisher: { name: 'The Register' }, scope: 'names-only' }, english),
  ).toEqual([
    'Published by The Register',
    'Licence: CC0-1.0',
    'A list of names and places, without agreements or visits',
  ]);
});

it.each([
  ['CC-BY-4.0', 'https://spdx.org/licenses/CC-BY-4.0'],
  ['https://licence.example/terms', 'https://licence.example/terms'],
  ['MIT OR Apache-2.0', null],
  [null, null],
])('finds the address of the licence %s', (licence, address) => expect(licenceAddress(licence)).toBe(address));
