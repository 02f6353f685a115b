import type { SortedNames } from '../../utils/core/facts/cards/sort-names.ts';
import { useLanguage } from '../language/language.tsx';
import { languageName } from './language-name.ts';

/** The names of an entity in other languages; closed at first, since there may be dozens. */
export function TranslatedNames({ names }: { readonly names: SortedNames['translated'] }) {
  const { translate, locale } = useLanguage();
  if (names.size === 0) return null;
  const rows = [...names]
    .map(([tag, list]) => ({ tag, list, language: languageName(tag, locale) }))
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
