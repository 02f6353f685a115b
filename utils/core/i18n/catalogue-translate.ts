import english from './en.json' with { type: 'json' };
import type { Translate } from './translate.ts';
import chinese from './zh_CN.json' with { type: 'json' };

type Entry = string | { readonly 0?: string; readonly 1?: string; readonly n: string };

/** The strings of a catalogue without a browser, for the command line and tests. */
export const catalogueTranslate = (language: 'en' | 'zh_CN'): Translate => {
  const catalogue: unknown = language === 'en' ? english : chinese;
  return (key, substitutions = [], count) => {
    const entry = key
      .split('.')
      .reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], catalogue) as Entry;
    const text =
      typeof entry === 'string' ? entry : ((count === 0 || count === 1 ? entry[count] : undefined) ?? entry.n);
    const values = count === undefined ? substitutions : [String(count), ...substitutions];
    return text.replace(/\$(\d)/g, (_, index) => values[Number(index) - 1] ?? '');
  };
};
