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
