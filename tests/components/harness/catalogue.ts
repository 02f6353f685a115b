import english from '../../../utils/core/i18n/en.json' with { type: 'json' };
import type { Translate } from '../../../utils/core/i18n/translate.ts';
import chinese from '../../../utils/core/i18n/zh_CN.json' with { type: 'json' };

type Node = { readonly [key: string]: Node | string };

/** The strings of a catalogue as the browser gives them, without a browser. Throws for a missing string. */
const wordsOf =
  (catalogue: Node, locale: string): Translate =>
  (key, substitutions = [], count) => {
    let node: Node | string | undefined = catalogue;
    for (const part of key.split('.')) node = typeof node === 'object' ? node[part] : undefined;
    if (typeof node === 'object') node = (count === 0 || count === 1 ? node[count] : undefined) ?? node.n;
    if (typeof node !== 'string') throw new Error(`No string "${key}" in ${locale}`);
    const given = count === undefined ? substitutions : [new Intl.NumberFormat(locale).format(count), ...substitutions];
    return node.replace(/\$(\d)/gu, (_, digit: string) => given[Number(digit) - 1] ?? '');
  };

export const inEnglish = { translate: wordsOf(english, 'en-GB'), locale: 'en-GB' };
export const inChinese = { translate: wordsOf(chinese, 'zh-CN'), locale: 'zh-CN' };
