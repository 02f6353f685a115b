import { useState } from 'preact/hooks';
import { describeRecord } from '../../utils/core/facts/as-of/describe-record.ts';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import type {
  CardCitation,
  CardRecord,
  CardTie,
  EntityLink,
  NamedTogether as Named,
} from '../../utils/core/facts/cards/types.ts';
import { citedSources } from '../../utils/core/facts/citations/cited-sources.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { EntityName, EntityNames } from '../detail/entity-names.tsx';
import { Sources } from '../detail/sources.tsx';
import { useLanguage } from '../language/language.tsx';
import { Sentence } from '../language/sentence.tsx';
import { Icon } from '../theme/icon.tsx';
import { useRecordName } from './connection-lines.tsx';

/** A row names this many at most; the rest are counted. */
const MAX_NAMES = 8;

/** Sources open on a press, since a page may have dozens of connections. */
function FoldedSources({ citations }: { readonly citations: readonly CardCitation[] }) {
  const { translate } = useLanguage();
  const count = citedSources({ citations }).length;
  return (
    <details class="together-sources">
      <summary>{translate('connections.sources', [], count)}</summary>
      <Sources citations={citations} />
    </details>
  );
}

function DirectRow({
  record,
  entities,
  reference,
}: {
  readonly record: CardRecord;
  readonly entities: readonly EntityLink[];
  readonly reference: ReferenceDate;
}) {
  const { translate, locale } = useLanguage();
  const nameOf = useRecordName();
  const described = describeRecord(record, reference, translate);
  const shown = entities.length <= MAX_NAMES + 1 ? entities : entities.slice(0, MAX_NAMES);
  return (
    <li class="together-row">
      <Icon name={record.type} />
      <div>
        <p class="together-name">{nameOf(record)}</p>
        <p>
          <EntityNames entities={shown} />
          {shown.length < entities.length && (
            <span class="quiet"> {translate('connections.moreEntities', [], entities.length - shown.length)}</span>
          )}
        </p>
        <p class="together-when">
          <span>{formatDate(record.date, locale, translate, { reportedAfter: record.reportedAfter })}</span>
          {described !== null && <span class="together-description">{described}</span>}
        </p>
        <FoldedSources citations={record.citations} />
      </div>
    </li>
  );
}

function ThirdRow({ third, ties }: { readonly third: EntityLink; readonly ties: readonly CardTie[] }) {
  const { translate } = useLanguage();
  const shown = ties.slice(0, MAX_NAMES);
  return (
    <li class="together-row">
      <Icon name="graph" />
      <div>
        <p>
          <Sentence
            of={(slots) => translate('connections.bothThrough', slots)}
            parts={[
              <EntityNames key="members" entities={shown.map(({ entity }) => entity)} />,
              <EntityName key="third" entity={third} />,
            ]}
          />
          {shown.length < ties.length && (
            <span class="quiet"> {translate('connections.moreEntities', [], ties.length - shown.length)}</span>
          )}
        </p>
        <FoldedSources citations={ties.flatMap((tie) => (tie.kind === 'record' ? tie.record.citations : []))} />
      </div>
    </li>
  );
}

/**
 * The connections between the entities of a page, strongest first, with sources. Shows a few until the reader asks for
 * all.
 */
export function NamedTogether({
  together,
  reference,
  limit = 5,
}: {
  readonly together: Named;
  readonly reference: ReferenceDate;
  readonly limit?: number;
}) {
  const { translate } = useLanguage();
  const [all, setAll] = useState(false);
  const { direct, directTotal, thirds, thirdsTotal } = together;
  const rows = [
    ...direct.map(({ record, entities }) => (
      <DirectRow key={record.id} record={record} entities={entities} reference={reference} />
    )),
    ...thirds.map(({ third, ties }) => <ThirdRow key={third.id} third={third} ties={ties} />),
  ];
  const shown = all || rows.length <= limit + 1 ? rows : rows.slice(0, limit);
  const missing = directTotal + thirdsTotal - rows.length;
  if (rows.length === 0) return <p class="quiet">{translate('connections.none')}</p>;
  return (
    <>
      <ol class="together">{shown}</ol>
      {shown.length < rows.length && (
        <button type="button" class="button together-more" onClick={() => setAll(true)}>
          {translate('connections.showAll', [String(rows.length)])}
        </button>
      )}
      {shown.length === rows.length && missing > 0 && (
        <p class="quiet small">{translate('connections.missing', [String(missing)])}</p>
      )}
    </>
  );
}
