import { expect, it } from 'vitest';
import { closedWords } from '../../../../utils/core/page/closed-words.ts';
import { inChinese, inEnglish } from '../../../components/harness/catalogue.ts';

const words = (reason: Parameters<typeof closedWords>[0], family: 'chromium' | 'firefox', language = inEnglish) => {
  const { title, why } = closedWords(reason, family);
  return `${language.translate(title)}: ${language.translate(why)}`;
};

it.each([
  ['file', 'chromium', 'Allow access to file URLs'],
  ['file', 'firefox', 'Access local files on your computer'],
  ['site', 'chromium', 'Site access'],
  ['site', 'firefox', 'Access your data for all websites'],
  ['access', 'chromium', 'Site access'],
  ['access', 'firefox', 'Permissions'],
  ['reader', 'firefox', 'Close Reader View'],
] as const)('names for “%s” the setting as %s calls it: %s', (reason, family, setting) => {
  expect(words(reason, family)).toContain(setting);
});

it('has words for every reason in both languages', () => {
  const reasons = ['browser', 'unseen', 'store', 'extension', 'pdf', 'reader', 'source', 'failed'] as const;
  for (const reason of [...reasons, 'file', 'site', 'access', 'policy', 'reload'] as const)
    for (const family of ['chromium', 'firefox'] as const) {
      expect(words(reason, family)).not.toContain('page.closed');
      expect(words(reason, family, inChinese)).toMatch(/\p{Script=Han}/u);
    }
});
