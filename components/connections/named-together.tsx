import { useState } from 'preact/hooks';
import { tieRows } from '../../utils/core/facts/cards/first-ties.ts';
import type {
  CardCitation,
  CardRecord,
  CardTie,
  EntityLink,
  NamedTogether as Named,
} from '../../utils/core/facts/cards/types.ts';
import { citedSources } from '../../utils/core/facts/citations/cited-sources.ts';
import { useDetail } from '../detail/detail-context.tsx';
import { EntityName, EntityNames } from '../detail/entity-names.tsx';
import { Sources } from '../detail/sources.tsx';
import { useLanguage } from '../language/language.tsx';
import { Sentence } from '../language/sentence.tsx';
import { useViewPrinting } from '../printing/printing.tsx';
import { RecordLine } from '../records/record-line.tsx';
import { Icon } from '../theme/icon.tsx';

/** A row names this many at most; the rest are counted. */
const MAX_NAMES = 8;

/** Sources open on a press, since a page may have dozens of connections. */
function FoldedSources({ citations }: { readonly citations: readonly CardCitation[] }) {
  const { translate } = useLanguage();
  const { isPrinting } = useViewPrinting();
  const [isOpen, setOpen] = useState(false);
  const count = citedSources({ citations }).length;
  return (
    <details
      class="together-sources"
      open={isOpen || isPrinting}
      onToggle={({ currentTarget }) => !isPrinting && setOpen(currentTarget.open)}
    >
      <summary>{translate('connections.sources', [], count)}</summary>
      <Sources citations={citations} />
    </details>
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

const TYPE_ORDER: Readonly<Record<CardRecord['type'], number>> = { agreement: 0, visit: 1, event: 2 };

/** By which rules the rows stand as they do (ADR 1): by date alone they seem to stand in none. */
function OrderNote({ records }: { readonly records: readonly CardRecord[] }) {
  const { translate } = useLanguage();
  const { reference } = useDetail();
  if (records.length < 2) return null;
  const others = records.filter(({ withHome }) => !withHome);
  // After the records between two institutions the types begin anew.
  const isBegunAnew = others.some(({ type }, at) => TYPE_ORDER[type] < TYPE_ORDER[others[at - 1]?.type ?? type]);
  const isDated = reference !== null && reference.source !== 'today';
  return (
    <p class="together-order quiet small">
      {others.length < records.length && `${translate('connections.order.home')} `}
      {translate(isDated ? 'connections.order.story' : 'connections.order.undated')}
      {isBegunAnew && ` ${translate('connections.order.officials')}`}
    </p>
  );
}

/**
 * The connections between the entities of a page, strongest first: each record is one line that opens. Shows a few until
 * the reader asks for all. What only a third entity connects comes after all records.
 */
export function NamedTogether({ together, limit = 5 }: { readonly together: Named; readonly limit?: number }) {
  const { translate } = useLanguage();
  const [isAll, setAll] = useState(false);
  const { isPrinting } = useViewPrinting();
  const all = isAll || isPrinting;
  const { direct, directTotal, withHome = [], thirds, thirdsTotal } = together;
  const records = [...withHome, ...direct.map(({ record }) => record)];
  const rows = [
    ...records.map((record) => <RecordLine key={record.id} record={record} />),
    ...thirds.map(({ third, ties }) => <ThirdRow key={third.id} third={third} ties={ties} />),
  ];
  const counts = tieRows(together);
  const total = counts.withHome + counts.direct + counts.thirds;
  const shown = all || total <= limit + 1 ? rows : rows.slice(0, limit);
  const missing = directTotal + counts.withHome + thirdsTotal - total;
  if (rows.length === 0) return <p class="quiet">{translate('connections.none')}</p>;
  return (
    <>
      <OrderNote records={records.slice(0, shown.length)} />
      <ol class="together">{shown}</ol>
      {shown.length < total && (
        <button type="button" class="button together-more" onClick={() => setAll(true)}>
          {/* The head of the page counts records alone. */}
          {total > counts.thirds && counts.thirds > 0
            ? translate('connections.showAllAndThirds', [String(total - counts.thirds)], counts.thirds)
            : translate('connections.showAll', [String(total)])}
        </button>
      )}
      {shown.length === total && missing > 0 && (
        <p class="quiet small">{translate('connections.missing', [String(missing)])}</p>
      )}
    </>
  );
}
