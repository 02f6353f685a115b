import { expect, test } from 'vitest';
import { withoutTradeWord } from '../../../../../utils/core/languages/institutions/company-trades.ts';

test.each([
  ['Torufiat Vexler Automobiles', 'Torufiat Vexler'],
  ['Torufiat Vexler', 'Torufiat Vexler'],
  ['Automobiles', 'Automobiles'],
])('%s: %s', (name, expected) => expect(withoutTradeWord(name)).toBe(expected));
