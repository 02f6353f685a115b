import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type { EditedList } from '../../utils/core/own-data/form/fields.ts';
import type { ListedRow, SortField, SortOrder } from '../../utils/core/own-data/list-rows.ts';
import type { RowQuery, RowsReply } from '../../utils/core/own-data/own-lists.ts';
import { typeOfList } from '../../utils/core/own-data/own-tables.ts';
import type { SearchableKind } from '../../utils/core/search/types.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { countryName } from '../language/place-names.ts';
import { Icon } from '../theme/icon.tsx';
import { Pager, ROWS_A_PART } from './pager.tsx';
import { useLatest } from './use-latest.ts';

/** Gives a part of a list. */
export type ReadRows = (query: RowQuery) => Promise<RowsReply>;

export interface RowTableProps {
  readonly list: EditedList;
  /** The pack that is shown; null for all. */
  readonly pack: string | null;
  readonly readRows: ReadRows;
  /** Another number where the rows may be others. */
  readonly version: number;
  readonly search: string;
  readonly formatDate: (date: string) => string;
  /** By id; a column says of which pack a row is where there are several. */
  readonly packTitles: ReadonlyMap<string, string>;
  readonly onOpen: (row: ListedRow) => void;
}

const COLUMNS: Readonly<Record<EditedList, readonly SortField[]>> = {
  agreements: ['name', 'kind', 'date', 'ends'],
  visits: ['name', 'kind', 'date'],
  events: ['name', 'kind', 'date'],
  institutions: ['name', 'kind', 'country'],
  officials: ['name'],
};

/** The rows of one list, a part at a time; a row opens in its form. */
export function RowTable(props: RowTableProps) {
  const { list, pack, readRows, version, search, packTitles, onOpen } = props;
  const { translate } = useLanguage();
  const isNamed = list === 'institutions' || list === 'officials';
  const [order, setOrder] = useState<SortOrder>(
    isNamed ? { by: 'name', descending: false } : { by: 'date', descending: true },
  );
  // The part is of this list, search and order; of others the first one is shown.
  const key = JSON.stringify([pack, search, order]);
  const [part, setPart] = useState({ key, from: 0 });
  const from = part.key === key ? part.from : 0;
  // The rows of another version are asked for anew.
  const query = useMemo(
    (): RowQuery => ({ pack, list, search, order, from, count: ROWS_A_PART }),
    [pack, list, search, order, from, version],
  );
  const { answered, error, isWaiting } = useLatest(query, readRows);
  const isPastEnd = answered?.question === query && answered.reply.rows.length === 0 && from > 0;
  useEffect(() => {
    if (isPastEnd) setPart({ key, from: 0 });
  }, [isPastEnd, key]);
  const table = useRef<HTMLTableElement>(null);
  const goTo = (place: number) => {
    setPart({ key, from: place });
    table.current?.scrollIntoView({ block: 'start' });
    table.current?.focus({ preventScroll: true });
  };
  const failure = error === null ? null : describeFailure('failure.what.readOwnData', error, translate);
  if (!answered)
    return failure ? <FailureNote failure={failure} /> : <p role="status">{translate('dataPage.loading')}</p>;
  const { reply, question } = answered;
  return (
    <>
      <FailureNote failure={failure} />
      <p class="quiet small" role="status">
        {reply.total === 0
          ? translate('myData.nothingFound', [question.search])
          : translate('myData.shown', [], reply.total)}
      </p>
      {reply.total > 0 && (
        <>
          <div class="own-rows" tabIndex={-1} aria-busy={isWaiting}>
            <table tabIndex={-1} ref={table}>
              <caption class="visually-hidden">{translate(`myData.list.${list}`)}</caption>
              <Head list={list} order={order} onOrder={setOrder} withPack={packTitles.size > 1} />
              <tbody>
                {reply.rows.map((row) => (
                  <Row key={`${row.pack} ${row.id}`} {...props} row={row} onOpen={onOpen} />
                ))}
              </tbody>
            </table>
          </div>
          <Pager from={question.from} total={reply.total} onFrom={goTo} />
        </>
      )}
    </>
  );
}

interface HeadProps {
  readonly list: EditedList;
  readonly order: SortOrder;
  readonly onOrder: (order: SortOrder) => void;
  readonly withPack: boolean;
}

function Head({ list, order, onOrder, withPack }: HeadProps) {
  const { translate } = useLanguage();
  const isNamed = list === 'institutions' || list === 'officials';
  const label = (by: SortField): string => {
    if (by === 'name' && isNamed) return translate('myData.column.ownName');
    if (by === 'date' && list !== 'agreements') return translate('myData.column.when');
    return translate(`myData.column.${by}`);
  };
  return (
    <thead>
      <tr>
        {COLUMNS[list].map((by) => (
          <th key={by} scope="col" aria-sort={order.by !== by ? 'none' : order.descending ? 'descending' : 'ascending'}>
            <button
              type="button"
              class="sort"
              title={translate('myData.sortBy', [label(by)])}
              onClick={() => onOrder({ by, descending: order.by === by ? !order.descending : by === 'date' })}
            >
              {label(by)}
              {order.by === by && <Icon name={order.descending ? 'down' : 'up'} size={12} />}
            </button>
          </th>
        ))}
        {withPack && <th scope="col">{translate('myData.column.pack')}</th>}
      </tr>
    </thead>
  );
}

function Row({ list, row, formatDate, packTitles, onOpen }: RowTableProps & { readonly row: ListedRow }) {
  const { translate, locale } = useLanguage();
  const cell = (by: SortField) => {
    const value = row[by];
    if (by === 'date' && row.isInPreparation) {
      const standing = translate('myData.status.inPreparation');
      return value === null ? standing : translate('myData.planned', [formatDate(value), standing]);
    }
    if (by === 'ends' && row.renewsByItself) return translate('myData.soon.renews');
    if (value === null) return '';
    if (by === 'kind') return translate(kindKey(value as SearchableKind, typeOfList(list)));
    if (by === 'country') return countryName(value, locale);
    return value === 'open' ? translate('myData.open') : formatDate(value);
  };
  return (
    <tr>
      {COLUMNS[list].map((by) =>
        by === 'name' ? (
          <th key={by} scope="row">
            <button type="button" class="row-open" onClick={() => onOpen(row)}>
              {row.name}
            </button>
          </th>
        ) : (
          <td key={by}>{cell(by)}</td>
        ),
      )}
      {packTitles.size > 1 && <td class="quiet">{packTitles.get(row.pack) ?? ''}</td>}
    </tr>
  );
}
