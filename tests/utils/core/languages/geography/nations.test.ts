import { expect, test } from 'vitest';
import { areCountryInitials, countryOfNation } from '../../../../../utils/core/languages/geography/nations.ts';

test.each([
  ['española', 'es', 'ES'],
  ['espanhola', 'pt', 'ES'],
  ['britischen', 'de-AT', 'GB'],
  ['costarricense', 'es', 'CR'],
  ['chinoise', 'fr', 'CN'],
  ['colombiana', 'es', 'CO'],
  ['española', 'en', undefined],
  ['España', 'es', undefined],
  ['russische', 'de', 'RU'],
  ['italienischen', 'de', 'IT'],
  ['vietnamienne', 'fr', 'VN'],
  ['grecque', 'fr', 'GR'],
  ['polonaises', 'fr', 'PL'],
  ['alemães', 'pt', 'DE'],
  ['turche', 'it', 'TR'],
  ['rusă', 'ro', 'RU'],
  ['rustikal', 'de', undefined],
  ['rustique', 'fr', undefined],
  ['ruse', 'fr', undefined],
  ['ruspa', 'it', undefined],
  ['turchino', 'it', undefined],
  ['russophone', 'fr', undefined],
  ['italianizzazione', 'it', undefined],
  ['abre', 'es', undefined],
])('%s in %s', (word, language, country) => {
  expect(countryOfNation(word, language)).toBe(country);
});

test('initials are a country’s only in the language that has them', () => {
  expect(areCountryInitials('EUA', 'pt-BR')).toBe(true);
  expect(areCountryInitials('EUA', 'en')).toBe(false);
});
