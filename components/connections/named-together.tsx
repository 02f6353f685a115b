import { useState } from 'preact/hooks';
import { tieRows } from '../../utils/core/facts/cards/first-ties.ts';
import type {
  CardCitation,
  CardRecord,
  CardTie,
  DirectRow,
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

interface OrderNoteProps {
  readonly withHome: readonly CardRecord[];
  readonly direct: readonly DirectRow[];
}

/** Says how the rows are sorted (ADR 1); without it they look unsorted. */
function OrderNote({ withHome, direct }: OrderNoteProps) {
  const { translate } = useLanguage();
  const { reference } = useDetail();
  if (withHome.length + direct.length < 2) return null;
  const others = direct.filter(({ record }) => !record.withHome);
  const byOfficials = others.filter(({ isByOfficial }) => isByOfficial).length;
  const isDated = reference !== null && reference.source !== 'today';
  return (
    <p class="together-order quiet small">
      {others.length < withHome.length + direct.length && `${translate('connections.order.home')} `}
      {translate(isDated ? 'connections.order.story' : 'connections.order.undated')}
      {byOfficials > 0 && byOfficials < others.length && ` ${translate('connections.order.officials')}`}
    </p>
  );
}

/**
 * The connections between the entities of a page, strongest first: each record is one line that opens. Shows a few
 * until the reader asks for all. What only a third entity connects comes after all records.
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
      <OrderNote
        withHome={withHome.slice(0, shown.length)}
        direct={direct.slice(0, Math.max(0, shown.length - withHome.length))}
      />
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
