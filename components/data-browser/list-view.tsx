import { useCallback } from 'preact/hooks';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { browseAddress } from '../../utils/core/search/browse-address.ts';
import { BROWSE_LISTS, type BrowseList, type BrowseReply, isInList } from '../../utils/core/search/browse-list.ts';
import { NO_FILTERS } from '../../utils/core/search/filters.ts';
import type { SearchFilters } from '../../utils/core/search/types.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { SearchFilterRow } from '../popup/search-filters.tsx';
import { usePrinting } from '../printing/use-printing.ts';
import { RowLink } from './row-link.tsx';
import { useRowHeight } from './use-row-height.ts';
import { useRows } from './use-rows.ts';
import { VirtualList } from './virtual-list.tsx';

export interface ListViewProps {
  readonly pack: { readonly id: string; readonly title: string };
  readonly list: BrowseList;
  readonly filters: SearchFilters;
  readonly onFilters: (filters: SearchFilters) => void;
  readonly browse: (
    pack: string,
    list: BrowseList,
    filters: SearchFilters,
    from: number,
    count: number,
  ) => Promise<BrowseReply>;
}

/** Rows that the button prints; some thirty sheets of paper. */
const MAX_PRINTED = 1000;
const LIST_KEYS = { institution: 'institutions', official: 'officials', record: 'records' } as const;

/** All institutions, officials or records of a pack, filtered by kind, country and year. */
export function ListView({ pack, list, filters, onFilters, browse }: ListViewProps) {
  const { translate, locale } = useLanguage();
  const key = JSON.stringify(filters);
  const ask = useCallback(
    (from: number, count: number) => browse(pack.id, list, JSON.parse(key) as SearchFilters, from, count),
    [browse, pack.id, list, key],
  );
  const { reply, error, at, need, readFirst, retry } = useRows(ask);
  const { isPrinting, print } = usePrinting();
  const height = useRowHeight();
  /** The document holds the part in view alone, so more is read first. What cannot be read is said above the list. */
  const printAll = async () => {
    if (await readFirst(Math.min(reply?.total ?? 0, MAX_PRINTED))) print();
  };
  const read = isPrinting && reply ? Array.from({ length: reply.total }, (_, place) => at(place)).filter(Boolean) : [];
  const facets = reply && {
    ...reply.facets,
    kinds: reply.facets.kinds.filter(({ type }) => isInList(list, type)),
    // Agreements alone have units.
    units: list === 'record' ? reply.facets.units : [],
  };
  return (
    <section class="list-view">
      <h1>
        <a href={browseAddress({ kind: 'pack', pack: pack.id })}>{pack.title}</a>
      </h1>
      <nav class="list-tabs" aria-label={translate('dataPage.lists')}>
        {BROWSE_LISTS.map((each) => (
          <a
            key={each}
            class="button"
            href={browseAddress({ kind: 'list', pack: pack.id, list: each, filters: NO_FILTERS })}
            {...(each === list ? { 'aria-current': 'page' as const } : {})}
          >
            {translate(`dataPage.list.${each}`)}
          </a>
        ))}
      </nav>
      {facets && <SearchFilterRow facets={facets} filters={filters} onFilters={onFilters} />}
      <div class="list-head">
        <p class="quiet small" role="status">
          {reply ? translate(`options.packs.${LIST_KEYS[list]}`, [], reply.total) : translate('dataPage.loading')}
        </p>
        {reply && reply.total > 0 && !isPrinting && (
          <button type="button" class="button print-list" onClick={printAll}>
            {translate('dataPage.print')}
          </button>
        )}
      </div>
      {reply && isPrinting && read.length < reply.total && (
        <p class="small">
          {translate('dataPage.printed', [read.length.toLocaleString(locale), reply.total.toLocaleString(locale)])}
        </p>
      )}
      {error !== null && (
        <FailureNote failure={describeFailure('failure.what.search', error, translate)} onRetry={retry} />
      )}
      {reply && (
        <VirtualList
          total={reply.total}
          height={height}
          isPrinting={isPrinting}
          label={translate(`dataPage.list.${list}`)}
          onShown={need}
          isRead={(place) => at(place) !== undefined}
          row={(place) => {
            const row = at(place);
            return row ? <RowLink row={row} /> : <span class="data-row quiet">…</span>;
          }}
        />
      )}
    </section>
  );
}
