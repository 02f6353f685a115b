import type { CardCitation } from '../../utils/core/facts/cards/types.ts';
import { citedSources } from '../../utils/core/facts/citations/cited-sources.ts';
import { formatLocators } from '../../utils/core/facts/citations/format-locators.ts';
import { formatPublished } from '../../utils/core/facts/citations/format-published.ts';
import type { CitedSource } from '../../utils/core/facts/citations/types.ts';
import { useLanguage } from '../language/language.tsx';

function SourceLine({ source }: { readonly source: CitedSource }) {
  const { translate, locale } = useLanguage();
  const { publisher, title, url, published, language, locators, quotes, isReadOnce, notes } = source;
  const date = published === null ? null : formatPublished(published, locale, translate);
  const place = formatLocators(locators, translate);
  const comma = translate('citations.comma');
  return (
    <li class="source">
      <bdi>{publisher}</bdi>
      {comma}
      {url === null ? (
        <cite lang={language}>{title}</cite>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <cite lang={language}>{title}</cite>
          <span class="visually-hidden"> ({translate('detail.opensInNewTab')})</span>
          <span class="leads-out" aria-hidden="true" />
        </a>
      )}
      {date !== null && comma + date}
      {place !== '' && (
        <>
          {comma}
          <span class="locator">{place}</span>
        </>
      )}
      {isReadOnce && (
        <>
          {comma}
          <span class="source-check">{translate('detail.readOnce')}</span>
        </>
      )}
      {notes.map((note) => (
        <span class="source-note" key={note}>
          {note}
        </span>
      ))}
      {quotes.map((quote) => (
        <q class="source-quote" lang={language} key={quote}>
          {quote}
        </q>
      ))}
    </li>
  );
}

/** The sources of a fact: publisher, title, date and paragraph of each source, with a link where there is one. */
export function Sources({ citations }: { readonly citations: readonly CardCitation[] }) {
  const { translate } = useLanguage();
  const sources = citedSources({ citations });
  if (sources.length === 0) return null;
  return (
    <ul class="sources" aria-label={translate(sources.length === 1 ? 'detail.source' : 'detail.sources')}>
      {sources.map((source) => (
        <SourceLine key={`${source.publisher} ${source.title} ${source.url}`} source={source} />
      ))}
    </ul>
  );
}
