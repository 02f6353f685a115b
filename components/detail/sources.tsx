import type { CardCitation } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { useLanguage } from '../language/language.tsx';

interface CitedSource extends CardCitation {
  readonly locators: readonly string[];
}

/** One entry a source, with every paragraph that is cited of it. */
function bySource(citations: readonly CardCitation[]): readonly CitedSource[] {
  const sources = new Map<string, CitedSource>();
  for (const citation of citations) {
    const key = JSON.stringify([citation.publisher, citation.title, citation.url]);
    const known = sources.get(key);
    sources.set(key, { ...citation, locators: [...new Set([...(known?.locators ?? []), citation.locator])] });
  }
  return [...sources.values()];
}

function SourceLine({ source }: { readonly source: CitedSource }) {
  const { translate, locale } = useLanguage();
  const { publisher, title, url, published, language, locators } = source;
  const openEnd = published?.endsWith('/..');
  const date =
    published === null
      ? null
      : openEnd
        ? translate('detail.publishedAfter', [formatDate(published.slice(0, -3), locale, translate)])
        : formatDate(published, locale, translate);
  return (
    <li class="source">
      <bdi>{publisher}</bdi>,{' '}
      {url === null ? (
        <cite lang={language}>{title}</cite>
      ) : (
        <a href={url} target="_blank" rel="noopener noreferrer">
          <cite lang={language}>{title}</cite>
          <span class="visually-hidden"> ({translate('detail.opensInNewTab')})</span>
          <span class="leads-out" aria-hidden="true" />
        </a>
      )}
      {date !== null && <>, {date}</>}, <span class="locator">{locators.join(', ')}</span>
    </li>
  );
}

/** Where a claim stands: publisher, title, date and paragraph of each source, with a link where there is one. */
export function Sources({ citations }: { readonly citations: readonly CardCitation[] }) {
  const { translate } = useLanguage();
  const sources = bySource(citations);
  if (sources.length === 0) return null;
  return (
    <ul class="sources" aria-label={translate(sources.length === 1 ? 'detail.source' : 'detail.sources')}>
      {sources.map((source) => (
        <SourceLine key={`${source.publisher} ${source.title} ${source.url}`} source={source} />
      ))}
    </ul>
  );
}
