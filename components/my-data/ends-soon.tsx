import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type { ListedRow } from '../../utils/core/own-data/list-rows.ts';
import type { EndingReply } from '../../utils/core/own-data/own-lists.ts';
import type { SearchableKind } from '../../utils/core/search/types.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { Pager, ROWS_A_PART } from './pager.tsx';
import { useLatest } from './use-latest.ts';

/** Which part of what ends within so many months is shown. */
interface EndingQuery {
  readonly pack: string | null;
  readonly months: number;
  readonly from: number;
  readonly count: number;
}

export interface EndsSoonProps {
  /** The pack that is shown; null for all. */
  readonly pack: string | null;
  readonly readEnding: (query: EndingQuery) => Promise<EndingReply>;
  /** Another number where the agreements may be others. */
  readonly version: number;
  readonly formatDate: (date: string) => string;
  readonly onOpen: (row: ListedRow) => void;
  readonly onSave: (format: 'ics' | 'csv', months: number) => void;
}

const PERIODS = [6, 12] as const;

/** The agreements that end in the next months, the soonest first, a part at a time. */
export function EndsSoon({ pack, readEnding, version, formatDate, onOpen, onSave }: EndsSoonProps) {
  const { translate } = useLanguage();
  const [months, setMonths] = useState<number>(6);
  const key = JSON.stringify([pack, months]);
  const [part, setPart] = useState({ key, from: 0 });
  const from = part.key === key ? part.from : 0;
  // The agreements of another version are asked for anew.
  const query = useMemo((): EndingQuery => ({ pack, months, from, count: ROWS_A_PART }), [pack, months, from, version]);
  const { answered, error } = useLatest(query, readEnding);
  const isPastEnd = answered?.question === query && answered.reply.ending.length === 0 && from > 0;
  useEffect(() => {
    if (isPastEnd) setPart({ key, from: 0 });
  }, [isPastEnd, key]);
  const list = useRef<HTMLUListElement>(null);
  const goTo = (place: number) => {
    setPart({ key, from: place });
    list.current?.scrollIntoView({ block: 'start' });
    list.current?.focus({ preventScroll: true });
  };
  const { total, ending } = answered?.reply ?? { total: 0, ending: [] };
  const period = translate('myData.soon.months', [], answered?.question.months ?? months);
  const failure = error === null ? null : describeFailure('failure.what.readOwnData', error, translate);
  return (
    <section class="ends-soon" aria-label={translate('myData.soon.title')}>
      <div class="tool-line">
        <label class="small">
          {translate('myData.soon.within')}{' '}
          <select
            class="field"
            value={String(months)}
            onChange={(event) => setMonths(Number(event.currentTarget.value))}
          >
            {PERIODS.map((each) => (
              <option key={each} value={String(each)}>
                {translate('myData.soon.months', [], each)}
              </option>
            ))}
          </select>
        </label>
        {total > 0 && (
          <>
            <button type="button" class="button" onClick={() => onSave('ics', months)}>
              <Icon name="download" />
              {translate('myData.soon.asIcs')}
            </button>
            <button type="button" class="button" onClick={() => onSave('csv', months)}>
              <Icon name="download" />
              {translate('myData.asCsv')}
            </button>
          </>
        )}
      </div>
      <FailureNote failure={failure} />
      <p role="status">
        {answered ? translate('myData.soon.count', [period], total) : failure ? '' : translate('dataPage.loading')}
      </p>
      <ul class="rows" ref={list} tabIndex={-1} aria-label={translate('myData.soon.title')}>
        {ending.map(({ row, monthsLeft, renewsByItself }) => (
          <li class="row" key={`${row.pack} ${row.id}`}>
            <span class="row-name">
              <button type="button" class="row-open" onClick={() => onOpen(row)}>
                {row.name}
              </button>
              <span class="quiet small row-note">
                {[
                  row.kind === null ? '' : translate(kindKey(row.kind as SearchableKind, 'agreement')),
                  renewsByItself ? translate('myData.soon.renews') : '',
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </span>
            </span>
            <span class="ends-when">
              {row.ends !== null && formatDate(row.ends)}
              <span class="quiet small row-note">{translate('myData.soon.left', [], monthsLeft)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Pager from={answered?.question.from ?? 0} total={total} onFrom={goTo} />
    </section>
  );
}
