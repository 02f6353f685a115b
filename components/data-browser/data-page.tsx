import type { ComponentChildren } from 'preact';
import type { CardRecord, EntityCard } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { type BrowseView, browseAddress } from '../../utils/core/search/browse-address.ts';
import type { SearchResult } from '../../utils/core/search/types.ts';
import { EntityDetail } from '../detail/entity-detail.tsx';
import { RecordDetail } from '../detail/record-detail.tsx';
import { useLanguage } from '../language/language.tsx';
import { ListView, type ListViewProps } from './list-view.tsx';
import { PackSwitch } from './pack-switch.tsx';
import { PackView, type PackViewProps, type ShownPack } from './pack-view.tsx';
import { RowLink } from './row-link.tsx';
import { TieMap, type Ties } from './tie-map.tsx';

export interface DataPageProps {
  readonly view: BrowseView;
  /** Null until they are read. */
  readonly packs: readonly ShownPack[] | null;
  readonly details: Pick<PackViewProps, 'facets' | 'sources'>;
  readonly card: EntityCard | null;
  readonly ties: Ties | null;
  readonly record: CardRecord | null;
  readonly found: readonly SearchResult[] | null;
  /** What went wrong or what was done, and how to take it back. */
  readonly status: { readonly words: string; readonly failed: boolean; readonly onUndo: (() => void) | null };
  readonly onSearch: (text: string) => void;
  readonly onSwitch: PackViewProps['onSwitch'];
  readonly onRemove: (id: string) => void;
  readonly onOpen: (entity: EntityId) => void;
  readonly onFilters: ListViewProps['onFilters'];
  readonly browse: ListViewProps['browse'];
}

/**
 * The data of all packs, to be read: each pack, its lists, and every institution, official and record with its sources.
 */
export function DataPage(props: DataPageProps) {
  const { view, status, onSearch } = props;
  const { translate } = useLanguage();
  return (
    <div class="data-page">
      <header class="data-head">
        <a class="data-home" href={browseAddress({ kind: 'packs' })}>
          {translate('dataPage.title')}
        </a>
        <search>
          <input
            class="field"
            type="search"
            aria-label={translate('popup.field')}
            placeholder={translate('popup.placeholder')}
            value={view.kind === 'search' ? view.text : ''}
            onInput={(event) => onSearch(event.currentTarget.value)}
          />
        </search>
      </header>
      <p class={status.failed ? 'problem data-status' : 'data-status'} role="status">
        {status.words}{' '}
        {status.onUndo && (
          <button type="button" class="button" onClick={status.onUndo}>
            {translate('dataPage.undo')}
          </button>
        )}
      </p>
      <main>
        {(view.kind === 'entity' || view.kind === 'record') && (
          <h1 class="visually-hidden">{translate('dataPage.title')}</h1>
        )}
        <View {...props} />
      </main>
    </div>
  );
}

function View(props: DataPageProps): ComponentChildren {
  const { view, packs, card, ties, record, found, onOpen } = props;
  const { translate } = useLanguage();
  const loading = <p class="quiet">{translate('dataPage.loading')}</p>;
  switch (view.kind) {
    case 'packs':
      return packs === null ? loading : <Packs packs={packs} onSwitch={props.onSwitch} />;
    case 'pack':
    case 'list': {
      const pack = packs?.find(({ id }) => id === view.pack);
      if (packs === null) return loading;
      if (!pack) return <p>{translate('dataPage.noPack')}</p>;
      if (view.kind === 'pack')
        return (
          <PackView
            pack={pack}
            {...props.details}
            onSwitch={props.onSwitch}
            onRemove={pack.bundled ? null : props.onRemove}
          />
        );
      return (
        <ListView
          key={`${view.pack} ${view.list}`}
          pack={pack}
          list={view.list}
          filters={view.filters}
          onFilters={props.onFilters}
          browse={props.browse}
        />
      );
    }
    case 'entity':
      if (card === null) return loading;
      return <EntityDetail card={card} onOpen={onOpen} more={ties && <TieMap ties={ties} onOpen={onOpen} />} />;
    case 'record':
      return record === null ? loading : <RecordDetail record={record} onOpen={onOpen} />;
    case 'search':
      return (
        <section>
          <h1>{translate('dataPage.searched', [view.text])}</h1>
          {found === null ? (
            loading
          ) : found.length === 0 ? (
            <p>{translate('popup.nothing', [view.text])}</p>
          ) : (
            <ul class="found-rows">
              {found.map((row) => (
                <li key={row.id}>
                  <RowLink row={row} />
                </li>
              ))}
            </ul>
          )}
        </section>
      );
  }
}

function Packs({
  packs,
  onSwitch,
}: {
  readonly packs: readonly ShownPack[];
  readonly onSwitch: PackViewProps['onSwitch'];
}) {
  const { translate, locale } = useLanguage();
  return (
    <>
      <h1>{translate('dataPage.title')}</h1>
      <ul class="pack-cards">
        {packs.map((pack) => (
          <li key={pack.id} class="pack-card">
            <div class="pack-head">
              <h2>
                <a href={browseAddress({ kind: 'pack', pack: pack.id })}>{pack.title}</a>
              </h2>
              <PackSwitch pack={pack} onSwitch={onSwitch} />
            </div>
            <p class="small">{pack.coverage}</p>
            <p class="small quiet">
              {[
                translate('options.packs.asOf', [formatDate(pack.asOf, locale, translate)]),
                translate('options.packs.institutions', [], pack.institutions),
                translate('options.packs.officials', [], pack.officials),
                translate('options.packs.records', [], pack.records),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
