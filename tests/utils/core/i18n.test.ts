import { expect, it } from 'vitest';
import english from '../../../utils/core/i18n/en.json' with { type: 'json' };
import chinese from '../../../utils/core/i18n/zh_CN.json' with { type: 'json' };

const keys = (node: object, prefix = ''): string[] =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' || 'n' in value ? [prefix + key] : keys(value, `${prefix}${key}.`),
  );

it('has every string in both languages', () => {
  expect(keys(chinese)).toEqual(keys(english));
});

it('names its strings as browsers allow, which refuse the whole extension otherwise', () => {
  expect(keys(english).filter((key) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([]);
});

it('has no two substitutions side by side, which browsers read as the name of a placeholder', () => {
  const texts = [english, chinese].flatMap((catalogue) => JSON.stringify(catalogue).match(/"[^"]*"/g) ?? []);
  expect(texts.filter((text) => /\$\w+\$/.test(text))).toEqual([]);
});

/** Strings in which a space sets off what is in Latin letters: the address of a site, a page or a file, an acronym. */
const ADDRESSES = new Set(
  `page.site page.pausedTitle page.pausedUntilTitle page.offTitle page.allowSite page.saved options.sites.rule
  options.sites.remove options.access.takeBackSite options.corrections.site options.corrections.page register.refused
  card.wrongSite card.corrected.site packExport.cut.1 packExport.cut.n draft.acronym`.split(/\s+/),
);

it('sets no space between digits and Chinese characters', () => {
  const texts = (node: object, prefix = ''): [string, string][] =>
    Object.entries(node).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + key, value]] : texts(value, `${prefix}${key}.`),
    );
  // The digits of "UTF-16" belong to Latin letters.
  const spaced = /(?<![A-Za-z$-]\d*)\d \p{Script=Han}|\p{Script=Han} \d/u;
  const beforeNumber = /\$\d \p{Script=Han}|\p{Script=Han} \$\d/u;
  expect(
    texts(chinese).filter(([key, text]) => spaced.test(text) || (beforeNumber.test(text) && !ADDRESSES.has(key))),
  ).toEqual([]);
});
