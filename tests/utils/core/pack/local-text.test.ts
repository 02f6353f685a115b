import { describe, expect, it } from 'vitest';
import { joinTexts, textIn, textsOf } from '../../../../utils/core/pack/local-text.ts';

describe('a text in a language', () => {
  const text = { de: 'Vertrag', en: 'Agreement', 'zh-Hans': '协议', 'zh-Hant': '協議' };

  it.each([
    ['en', 'Agreement'],
    ['en-GB', 'Agreement'],
    ['zh-Hans', '协议'],
    ['zh_CN', '协议'],
    ['zh', '协议'],
    ['zh-TW', '協議'],
    ['zh-HK', '協議'],
    ['de-AT', 'Vertrag'],
    ['fr', 'Agreement'],
  ])('%s', (language, expected) => expect(textIn(text, language)).toBe(expected));

  it('is in another language where English is missing too', () => {
    expect(textIn({ ru: 'Договор', kk: 'Шарт' }, 'zh-Hans')).toBe('Договор');
    expect(textIn({ 'zh-Hant': '協議', ru: 'Договор' }, 'zh-Hans')).toBe('協議');
  });

  it('is itself where it is not given by language', () => expect(textIn('Accord', 'zh-Hans')).toBe('Accord'));
});

it('has each of its texts once', () => {
  expect(textsOf('Accord')).toEqual(['Accord']);
  expect(textsOf({ en: 'Accord', fr: 'Accord', ru: 'Договор' })).toEqual(['Accord', 'Договор']);
});

it('is joined to others in every language that one of them has', () => {
  expect(joinTexts(['A', 'B'], ' · ')).toBe('A · B');
  expect(joinTexts(['A', { en: 'B', 'zh-Hans': '乙' }], ' · ')).toEqual({ en: 'A · B', 'zh-Hans': 'A · 乙' });
});
