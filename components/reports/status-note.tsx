import { formatKind } from '../../utils/core/facts/cards/format-kind.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type { RecordForm } from '../../utils/core/reports/keeping/form.ts';
import type { ProposalStatus } from '../../utils/core/reports/proposals/types.ts';
import { Sources } from '../detail/sources.tsx';
import { useLanguage } from '../language/language.tsx';
import { listFormat } from '../language/list-format.ts';

type Differing = Extract<ProposalStatus, { kind: 'differs' }>['fields'][number];

const names = (entities: readonly { readonly name: string }[], locale: string): string =>
  entities.length === 0 ? '–' : listFormat(locale).format(entities.map(({ name }) => name));

/** What the packs have in a field. */
function recorded(field: Differing, record: CardRecord, words: ReturnType<typeof useLanguage>): string {
  const { translate, locale } = words;
  switch (field) {
    case 'date':
      return formatDate(record.date, locale, translate, { reportedAfter: record.reportedAfter });
    case 'status':
      return translate('records.standing.inPreparation');
    case 'kind':
      return formatKind(record, translate);
    case 'signatories':
      return record.type === 'agreement'
        ? names(
            record.signatories.map(({ official }) => official),
            locale,
          )
        : '–';
    case 'parties':
      return record.type === 'agreement'
        ? names(record.parties, locale)
        : record.type === 'event'
          ? names([...record.organisers, ...record.participants], locale)
          : '–';
    case 'visitors':
      return record.type === 'visit' ? names(record.visitors, locale) : '–';
    case 'hosts':
      return record.type === 'visit' ? names(record.hosts, locale) : '–';
  }
}

/** What the page has in the same field. */
function reported(field: Differing, form: RecordForm, words: ReturnType<typeof useLanguage>): string {
  const { translate, locale } = words;
  const on = (side: string) =>
    names(
      form.parties.filter((party) => party.side === side),
      locale,
    );
  switch (field) {
    case 'date':
      return formatDate(form.date.text || null, locale, translate);
    case 'status':
      return translate('reports.signed');
    case 'kind':
      return translate(kindKey(form.kind, form.type));
    case 'signatories':
      return form.type === 'agreement' ? names(form.signatories, locale) : '–';
    case 'parties':
      return on('party');
    case 'visitors':
      return on('visitor');
    case 'hosts':
      return on('host');
  }
}

interface StatusNoteProps {
  readonly status: ProposalStatus;
  readonly form: RecordForm;
  /** What reports it otherwise. */
  readonly reportedBy?: 'page' | 'draft';
}

/** Whether the packs know it: where they have it otherwise, what each says, and their sources. */
export function StatusNote({ status, form, reportedBy = 'page' }: StatusNoteProps) {
  const words = useLanguage();
  const { translate } = words;
  if (status.kind === 'new') return <p class="report-status">{translate('reports.isNew')}</p>;
  const { record } = status;
  return (
    <div class="report-status">
      <p>{translate(status.kind === 'known' ? 'reports.isKnown' : 'reports.isOtherwise')}</p>
      {status.kind === 'differs' && (
        <dl class="report-differs">
          {status.fields.map((field) => (
            <div key={field}>
              <dt class="label">{translate(`reports.differs.${field}`)}</dt>
              <dd>{translate(`reports.${reportedBy}Says`, [reported(field, form, words)])}</dd>
              <dd>{translate('reports.recordSays', [recorded(field, record, words)])}</dd>
            </div>
          ))}
        </dl>
      )}
      <Sources citations={record.citations} />
    </div>
  );
}
