import { formatDate } from '../facts/dates/format-date.ts';
import { readDate } from '../facts/dates/read-date.ts';
import { keyOf } from '../i18n/key-of.ts';
import { kindKey } from '../i18n/kind-key.ts';
import type { StringKey, Translate } from '../i18n/translate.ts';
import { textIn } from '../pack/local-text.ts';
import type { LanguageTag, LocalText } from '../pack/types.ts';
import type { SearchableKind } from '../search/types.ts';
import { type NameOf, nameDraft } from './form/draft.ts';

/** The value of a field of an agreement, in words. */
export function describeValue(
  field: string,
  value: unknown,
  nameOf: NameOf,
  language: LanguageTag,
  translate: Translate,
): string {
  if (value === undefined || value === null) return translate('register.versions.nothing');
  if (field === 'kind') return translate(kindKey(value as SearchableKind, 'agreement'));
  if (field === 'status') return translate(`myData.status.${keyOf(String(value))}` as StringKey);
  if (value === true) return translate('myData.yes');
  if (value === 'open') return translate('myData.open');
  if (field === 'parties')
    return (value as readonly unknown[]).map((party) => nameDraft(party, nameOf).text).join('; ');
  if (field === 'signatories')
    return (value as readonly { readonly official: unknown }[])
      .map(({ official }) => nameDraft(official, nameOf).text)
      .join('; ');
  const words = (each: unknown): string =>
    typeof each === 'string' && readDate(each)
      ? formatDate(each, language, translate)
      : textIn(each as LocalText, language);
  return Array.isArray(value) ? value.map(words).join('; ') : words(value);
}
