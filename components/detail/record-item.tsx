import { describeRecord } from '../../utils/core/facts/as-of/describe-record.ts';
import { formatKind } from '../../utils/core/facts/cards/format-kind.ts';
import { isCalledByTitle } from '../../utils/core/facts/cards/record-parts.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { useLanguage } from '../language/language.tsx';
import { placeNames } from '../language/place-names.ts';
import { Partners } from '../records/record-summary.tsx';
import { Accounts } from './accounts.tsx';
import { useDetail } from './detail-context.tsx';
import { viewOf } from './record-views.tsx';

interface RecordItemProps {
  readonly record: CardRecord;
  /** Its title stands above it already. */
  readonly isTitled?: boolean;
}

/** One agreement, visit or event: date and place, what it was, who took part, its topics and its sources. */
export function RecordItem({ record, isTitled = false }: RecordItemProps) {
  const { translate, locale } = useLanguage();
  const { reference, recordTools } = useDetail();
  const { Headline, People, Term, facts } = viewOf(record);
  const line = [
    formatDate(record.date, locale, translate, { reportedAfter: record.reportedAfter }),
    isCalledByTitle(record) ? formatKind(record, translate) : null,
    placeNames(record.places, locale) || null,
    ...facts(record, translate),
  ].filter((fact) => fact !== null);
  const described = reference && describeRecord(record, reference, translate);
  return (
    <li class="record" data-record={record.id}>
      <p class="record-facts">{line.join(' · ')}</p>
      {!isTitled && (
        <h4 class="record-headline">
          <Headline record={record} />
        </h4>
      )}
      {described !== null && <p class="record-description">{described}</p>}
      <People record={record} />
      {isTitled && <Partners record={record} />}
      {record.summary !== null && <p class="record-line">{record.summary}</p>}
      <Term record={record} />
      <Accounts record={record} />
      {recordTools?.(record)}
    </li>
  );
}
