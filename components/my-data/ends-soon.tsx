import { useState } from 'preact/hooks';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type { EndingAgreement } from '../../utils/core/own-data/ends-soon.ts';
import { callRow, type ListedRow } from '../../utils/core/own-data/list-rows.ts';
import type { SearchableKind } from '../../utils/core/search/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

export interface EndsSoonProps {
  readonly endingWithin: (months: number) => readonly EndingAgreement[];
  readonly formatDate: (date: string) => string;
  readonly onOpen: (row: ListedRow) => void;
  readonly onSave: (format: 'ics' | 'csv', ending: readonly EndingAgreement[]) => void;
}

const PERIODS = [6, 12] as const;

/** The agreements that end in the next months, the soonest first. */
export function EndsSoon({ endingWithin, formatDate, onOpen, onSave }: EndsSoonProps) {
  const { translate } = useLanguage();
  const [months, setMonths] = useState<number>(6);
  const ending = endingWithin(months);
  const period = translate('myData.soon.months', [], months);
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
        {ending.length > 0 && (
          <>
            <button type="button" class="button" onClick={() => onSave('ics', ending)}>
              <Icon name="download" />
              {translate('myData.soon.asIcs')}
            </button>
            <button type="button" class="button" onClick={() => onSave('csv', ending)}>
              <Icon name="download" />
              {translate('myData.asCsv')}
            </button>
          </>
        )}
      </div>
      <p role="status">{translate('myData.soon.count', [period], ending.length)}</p>
      <ul class="rows">
        {ending.map(({ row, monthsLeft, renewsByItself }) => (
          <li class="row" key={`${row.pack} ${row.id}`}>
            <span class="row-name">
              <button type="button" class="row-open" onClick={() => onOpen(row)}>
                {callRow(row)}
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
    </section>
  );
}
