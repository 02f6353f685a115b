import { expect, test } from 'vitest';
import { areCountryInitials, countryOfNation } from '../../../../utils/core/languages/nations.ts';

test.each([
  ['española', 'es', 'ES'],
  ['espanhola', 'pt', 'ES'],
  ['britischen', 'de-AT', 'GB'],
  ['costarricense', 'es', 'CR'],
  ['chinoise', 'fr', 'CN'],
  ['colombiana', 'es', 'CO'],
  ['española', 'en', undefined],
  ['España', 'es', undefined],
  ['italianizzazione', 'it', undefined],
  ['abre', 'es', undefined],
])('%s in %s', (word, language, country) => {
  expect(countryOfNation(word, language)).toBe(country);
});

test('initials are a country’s only in the language that has them', () => {
  expect(areCountryInitials('EUA', 'pt-BR')).toBe(true);
  expect(areCountryInitials('EUA', 'en')).toBe(false);
});
