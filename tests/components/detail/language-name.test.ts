import { expect, it } from 'vitest';
import { languageName } from '../../../components/detail/language-name.ts';

it.each([
  ['zh', 'Chinese'],
  ['zh-Hant', 'Traditional Chinese'],
  ['zh-yue', 'Cantonese'],
  ['yue', 'Cantonese'],
  ['zh-yue-HK', 'Cantonese (Hong Kong SAR China)'],
  ['zh-min-nan', 'Chinese (zh-min-nan)'],
  ['ar-arb', 'Arabic'],
  ['sgn-BE-FR', 'sgn-BE-FR'],
  ['de-CH-1901', 'German (Switzerland, 1901)'],
  ['sl-rozaj-biske-1994', 'Slovenian'],
  ['en-GB-oed', 'British English (en-GB-oed)'],
  ['i-klingon', 'i-klingon'],
  ['x-own', 'x-own'],
  ['en-a-bbb-x-a-ccc', 'English'],
  ['qaa', 'qaa'],
])('%s is called %s', (tag, name) => {
  // Browsers know more or fewer names; none may throw, and the language itself is named.
  expect(languageName(tag, 'en')).toContain(name.split(' ')[0]);
});
