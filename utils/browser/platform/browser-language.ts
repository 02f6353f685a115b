import { createI18n } from '@wxt-dev/i18n';
import type { Translate } from '../../core/i18n/translate.ts';

const { t } = createI18n();

/** Words in the language of the browser's interface, or English where the catalogue does not have that language. */
export const translate: Translate = (key, substitutions = [], count) =>
  count === undefined
    ? t(key, [...substitutions])
    : t(key, count, [new Intl.NumberFormat(translate('extension.locale')).format(count), ...substitutions]);

/** The words, and the BCP 47 tag of the catalogue they come from. */
export const browserLanguage = () => ({ translate, locale: translate('extension.locale') });
