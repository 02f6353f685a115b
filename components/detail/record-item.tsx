import { describeRecord } from '../../utils/core/facts/as-of/describe-record.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import { useLanguage } from '../language/language.tsx';
import { placeNames } from '../language/place-names.ts';
import { useDetail } from './detail-context.tsx';
import { RecordHeadline } from './record-headline.tsx';
import { RecordPeople } from './record-people.tsx';
import { Sources } from './sources.tsx';

/** One agreement, visit or event: when and where, what, who, what it was about, and where that stands. */
export function RecordItem({ record }: { readonly record: CardRecord }) {
  const { translate, locale } = useLanguage();
  const { reference, recordTools } = useDetail();
  const facts = [
    formatDate(record.date, locale, translate, { reportedAfter: record.reportedAfter }),
    record.type === 'event' ? translate(kindKey(record.kind)) : null,
    placeNames(record.places, locale) || null,
    record.type === 'visit' && record.delegationSize !== null
      ? translate('detail.size', [], record.delegationSize)
      : null,
  ].filter((fact) => fact !== null);
  const described = reference && describeRecord(record, reference, translate);
  return (
    <li class="record" data-record={record.id}>
      <p class="record-facts">{facts.join(' · ')}</p>
      <h4 class="record-headline">
        <RecordHeadline record={record} />
      </h4>
      {described !== null && <p class="record-told">{described}</p>}
      <RecordPeople record={record} />
      <p class="record-line">{record.summary}</p>
      {record.type === 'agreement' && record.validUntil !== null && (
        <p class="record-line">{translate('detail.validUntil', [formatDate(record.validUntil, locale, translate)])}</p>
      )}
      <Sources citations={record.citations} />
      {recordTools?.(record)}
    </li>
  );
}
