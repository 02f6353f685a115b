import { useMemo, useState } from 'preact/hooks';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type { EditedList } from '../../utils/core/own-data/form/fields.ts';
import {
  callRow,
  findRows,
  type ListedRow,
  type SortField,
  type SortOrder,
  sortRows,
} from '../../utils/core/own-data/list-rows.ts';
import { typeOfList } from '../../utils/core/own-data/own-tables.ts';
import type { SearchableKind } from '../../utils/core/search/types.ts';
import { useLanguage } from '../language/language.tsx';
import { countryName } from '../language/place-names.ts';
import { Icon } from '../theme/icon.tsx';

export interface RowTableProps {
  readonly list: EditedList;
  readonly rows: readonly ListedRow[];
  readonly search: string;
  readonly formatDate: (date: string) => string;
  /** By id; a column says of which pack a row is where there are several. */
  readonly packTitles: ReadonlyMap<string, string>;
  readonly onOpen: (row: ListedRow) => void;
}

/** As many rows are shown at a time. */
const STEP = 100;

const COLUMNS: Readonly<Record<EditedList, readonly SortField[]>> = {
  agreements: ['name', 'kind', 'date', 'ends'],
  visits: ['name', 'kind', 'date'],
  events: ['name', 'kind', 'date'],
  institutions: ['name', 'kind', 'country'],
  officials: ['name'],
};

/** The rows of one list; a row opens in its form. */
export function RowTable({ list, rows, search, formatDate, packTitles, onOpen }: RowTableProps) {
  const { translate, locale } = useLanguage();
  const [order, setOrder] = useState<SortOrder | null>(null);
  const [shown, setShown] = useState(STEP);
  const isNamed = list === 'institutions' || list === 'officials';
  const current: SortOrder = order ?? (isNamed ? { by: 'name', descending: false } : { by: 'date', descending: true });
  const collator = useMemo(() => new Intl.Collator(locale, { numeric: true }), [locale]);
  const sorted = useMemo(() => sortRows(rows, current, collator), [rows, current.by, current.descending, collator]);
  const found = useMemo(() => findRows(sorted, search), [sorted, search]);
  const withPack = packTitles.size > 1;
  const left = found.length - shown;

  const label = (by: SortField): string => {
    if (by === 'name' && isNamed) return translate('myData.column.ownName');
    if (by === 'date' && list !== 'agreements') return translate('myData.column.when');
    return translate(`myData.column.${by}`);
  };
  const cell = (row: ListedRow, by: SortField) => {
    const value = row[by === 'name' ? 'title' : by];
    if (value === null || value === undefined) return '';
    if (by === 'kind') return translate(kindKey(value as SearchableKind, typeOfList(list)));
    if (by === 'country') return countryName(value, locale);
    return value === 'open' ? translate('myData.open') : formatDate(value);
  };
  const sort = (by: SortField) => {
    setOrder({ by, descending: current.by === by ? !current.descending : by === 'date' });
    setShown(STEP);
  };

  if (found.length === 0) return <p class="quiet">{translate('myData.nothingFound', [search])}</p>;
  return (
    <>
      <p class="quiet small" role="status">
        {translate('myData.shown', [], found.length)}
      </p>
      <div class="own-rows" tabIndex={-1}>
        <table>
          <caption class="visually-hidden">{translate(`myData.list.${list}`)}</caption>
          <thead>
            <tr>
              {COLUMNS[list].map((by) => (
                <th
                  key={by}
                  scope="col"
                  aria-sort={current.by !== by ? 'none' : current.descending ? 'descending' : 'ascending'}
                >
                  <button
                    type="button"
                    class="sort"
                    title={translate('myData.sortBy', [label(by)])}
                    onClick={() => sort(by)}
                  >
                    {label(by)}
                    {current.by === by && <Icon name={current.descending ? 'down' : 'up'} size={12} />}
                  </button>
                </th>
              ))}
              {withPack && <th scope="col">{translate('myData.column.pack')}</th>}
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map((row) => (
              <tr key={`${row.pack} ${row.id}`}>
                {COLUMNS[list].map((by) =>
                  by === 'name' ? (
                    <th key={by} scope="row">
                      <button type="button" class="row-open" onClick={() => onOpen(row)}>
                        {callRow(row)}
                      </button>
                    </th>
                  ) : (
                    <td key={by}>{cell(row, by)}</td>
                  ),
                )}
                {withPack && <td class="quiet">{packTitles.get(row.pack) ?? ''}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {translate('myData.more', [], Math.min(left, STEP))}
        </button>
      )}
    </>
  );
}
