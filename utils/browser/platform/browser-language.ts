import { createI18n } from '@wxt-dev/i18n';
import type { Translate } from '../../core/i18n/translate.ts';

const { t } = createI18n();

/** Strings without placeholders, by their key. A list asks for the same ones often, and the browser keeps none. */
const known = new Map<string, string>();

function withoutPlaceholders(key: Parameters<Translate>[0]): string {
  const text = known.get(key) ?? t(key);
  known.set(key, text);
  return text;
}

/** Strings in the language of the browser's interface, or in English where there is no catalogue for it. */
export const translate: Translate = (key, substitutions = [], count) => {
  if (count !== undefined)
    return t(key, count, [new Intl.NumberFormat(translate('extension.locale')).format(count), ...substitutions]);
  return substitutions.length === 0 ? withoutPlaceholders(key) : t(key, [...substitutions]);
};

/** The strings, and the BCP 47 tag of their catalogue. */
export const browserLanguage = () => ({ translate, locale: translate('extension.locale') });
