import type { SortedNames } from '../../utils/core/facts/cards/sort-names.ts';
import { useLanguage } from '../language/language.tsx';

/** The names that other languages have for an entity: folded, since there may be dozens. */
export function TranslatedNames({ names }: { readonly names: SortedNames['translated'] }) {
  const { translate, locale } = useLanguage();
  if (names.size === 0) return null;
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const rows = [...names]
    .map(([tag, list]) => ({ tag, list, language: languages.of(tag) ?? tag }))
    .sort((a, b) => a.language.localeCompare(b.language, locale));
  return (
    <details class="translated-names">
      <summary>{translate('detail.inOtherLanguages', [], names.size)}</summary>
      <p class="record-facts">{translate('detail.namesLookedFor')}</p>
      <dl class="facts">
        {rows.map(({ tag, list, language }) => (
          <div key={tag}>
            <dt>{language}</dt>
            <dd>
              {list.map(({ text }, index) => (
                <span key={text}>
                  {index > 0 && ' · '}
                  <bdi lang={tag}>{text}</bdi>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
