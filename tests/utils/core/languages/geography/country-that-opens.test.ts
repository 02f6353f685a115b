import { describe, expect, test } from 'vitest';
import { countryThatOpens } from '../../../../../utils/core/languages/geography/country-that-opens.ts';

describe('a sentence opens with a country', () => {
  test.each([
    ['In Singapore, a spokesman for the ', 'SG'],
    ['In South Korea, where classes are smaller, the ', 'KR'],
    ['In the Philippines, teachers wrote to the ', 'PH'],
    ['In neighbouring Kenya, officials at the ', 'KE'],
    ['Meanwhile in Kenya, the ', 'KE'],
    ['Elsewhere, in Kenya, the ', 'KE'],
    ['“In Nairobi, the ', 'KE'],
    ['En Argentina, el ', 'AR'],
    ['В Кении ', 'KE'],
    ['In Kenia prüft das ', 'KE'],
  ])('%s', (before, country) => expect(countryThatOpens(before, 'CN')).toBe(country));
});

describe('it does not', () => {
  test.each([
    'In China, the ',
    'In September, the ',
    'In talks with Kenya, the ',
    'After a visit to Kenya, the ',
    'With Kenya, the ',
    'In Kenya, Chinese teachers wrote to the ',
    'Unlike the school in Kenya, the ',
    'The ',
  ])('%s', (before) => expect(countryThatOpens(before, 'CN') ?? 'CN').toBe('CN'));
});
