import { licenceAddress } from '../../utils/core/facts/cards/describe-pack.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import type { PackSummary } from '../../utils/core/pack/summary.ts';
import type { Source } from '../../utils/core/pack/types.ts';
import { browseAddress } from '../../utils/core/search/browse-address.ts';
import { BROWSE_LISTS } from '../../utils/core/search/browse-list.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';
import type { SearchFacets } from '../../utils/core/search/types.ts';
import { useLanguage } from '../language/language.tsx';
import { PackSwitch } from './pack-switch.tsx';

export type ShownPack = PackSummary & { readonly isOn: boolean };

export interface PackViewProps {
  readonly pack: ShownPack;
  /** Null until it is read. */
  readonly facets: SearchFacets | null;
  readonly sources: { readonly total: number; readonly sources: readonly Source[] } | null;
  readonly onSwitch: (id: string, isOn: boolean) => void;
  /** Null for a pack that comes with the extension. */
  readonly onRemove: ((id: string) => void) | null;
}

const ofType = (facets: SearchFacets, type: SearchFacets['kinds'][number]['type']): number =>
  facets.kinds.reduce((sum, each) => (each.type === type ? sum + each.count : sum), 0);

/** Everything that a pack says about itself: what it holds, as of when, whose it is, and what is not in it. */
export function PackView({ pack, facets, sources, onSwitch, onRemove }: PackViewProps) {
  const { translate, locale } = useLanguage();
  const { id, title, coverage, asOf, version, licence, publisher, scope } = pack;
  const day = formatDate(asOf, locale, translate);
  const address = licenceAddress(licence);
  return (
    <article class="pack-view">
      <header class="pack-head">
        <h1>{title}</h1>
        <PackSwitch pack={pack} onSwitch={onSwitch} />
      </header>
      <p>{coverage}</p>
      <dl class="pack-facts">
        <div>
          <dt>{translate('dataPage.asOf')}</dt>
          <dd>{day}</dd>
        </div>
        <div>
          <dt>{translate('dataPage.version')}</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>{translate('dataPage.publisher')}</dt>
          <dd>
            {publisher?.url ? (
              <a href={publisher.url} target="_blank" rel="noopener noreferrer">
                {publisher.name}
              </a>
            ) : (
              (publisher?.name ?? translate('dataPage.notStated'))
            )}
          </dd>
        </div>
        <div>
          <dt>{translate('dataPage.licence')}</dt>
          <dd>
            {address ? (
              <a href={address} target="_blank" rel="noopener noreferrer">
                {licence}
              </a>
            ) : (
              (licence ?? translate('dataPage.notStated'))
            )}
          </dd>
        </div>
      </dl>
      <h2>{translate('dataPage.holds')}</h2>
      <ul class="pack-lists">
        {BROWSE_LISTS.map((list) => {
          const count = { institution: pack.institutions, official: pack.officials, record: pack.records }[list];
          const key = ({ institution: 'institutions', official: 'officials', record: 'records' } as const)[list];
          return (
            <li key={list}>
              {count > 0 ? (
                <a href={browseAddress({ kind: 'list', pack: id, list, filters: NO_FILTERS })}>
                  {translate(`options.packs.${key}`, [], count)}
                </a>
              ) : (
                <span class="quiet">{translate(`options.packs.${key}`, [], count)}</span>
              )}
            </li>
          );
        })}
      </ul>
      {facets && <NotInIt facets={facets} day={day} isNamesOnly={scope === 'names-only'} />}
      {sources && <SourceList {...sources} />}
      {onRemove && (
        <p class="pack-actions">
          <button type="button" class="button" onClick={() => onRemove(id)}>
            {translate('options.packs.remove', [title])}
          </button>
        </p>
      )}
    </article>
  );
}

/** What a reader may look for in vain: kinds of records that the pack lacks, and what came after it. */
function NotInIt({
  facets,
  day,
  isNamesOnly,
}: {
  readonly facets: SearchFacets;
  readonly day: string;
  readonly isNamesOnly: boolean;
}) {
  const { translate } = useLanguage();
  const years = facets.years.map(({ year }) => year);
  const missing = (['official', 'agreement', 'visit', 'event'] as const).filter((type) => ofType(facets, type) === 0);
  return (
    <section>
      <h2>{translate('dataPage.notInIt')}</h2>
      <ul>
        {isNamesOnly && <li>{translate('dataPage.namesOnly')}</li>}
        {missing.map((type) => (
          <li key={type}>{translate(`dataPage.none.${type}`)}</li>
        ))}
        {years.length > 0 && (
          <li>{translate('dataPage.years', [String(Math.min(...years)), String(Math.max(...years))])}</li>
        )}
        <li>{translate('dataPage.after', [day])}</li>
        <li>{translate('dataPage.silence')}</li>
      </ul>
    </section>
  );
}

function SourceList({ total, sources }: { readonly total: number; readonly sources: readonly Source[] }) {
  const { translate, locale } = useLanguage();
  return (
    <details class="pack-sources">
      <summary>{translate('dataPage.sources', [], total)}</summary>
      <ol>
        {sources.map(({ id, publisher, title, url, published, language }) => (
          <li key={id} class="small">
            <bdi>{publisher}</bdi>,{' '}
            {url ? (
              <a href={url} target="_blank" rel="noopener noreferrer">
                <cite lang={language}>{title}</cite>
              </a>
            ) : (
              <cite lang={language}>{title}</cite>
            )}
            {published && !published.includes('..') && <>, {formatDate(published, locale, translate)}</>}
          </li>
        ))}
      </ol>
      {total > sources.length && (
        <p class="small quiet">{translate('dataPage.moreSources', [], total - sources.length)}</p>
      )}
    </details>
  );
}
