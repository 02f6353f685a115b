import { createI18n } from '@wxt-dev/i18n';
import type { Translate } from '../../core/i18n/translate.ts';

const { t } = createI18n();

/** Strings of the catalogue that take no words: the browser looks each one up anew, and a list asks for the same ones. */
const PLAIN = new Map<string, string>();

function plain(key: Parameters<Translate>[0]): string {
  const known = PLAIN.get(key) ?? t(key);
  PLAIN.set(key, known);
  return known;
}

/** Strings in the language of the browser's interface, or in English where there is no catalogue for it. */
export const translate: Translate = (key, substitutions = [], count) =>
  count === undefined
    ? substitutions.length === 0
      ? plain(key)
      : t(key, [...substitutions])
    : t(key, count, [new Intl.NumberFormat(translate('extension.locale')).format(count), ...substitutions]);

/** The strings, and the BCP 47 tag of their catalogue. */
export const browserLanguage = () => ({ translate, locale: translate('extension.locale') });
