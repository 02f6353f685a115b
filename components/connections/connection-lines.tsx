import { useState } from 'preact/hooks';
import { formatKind } from '../../utils/core/facts/cards/format-kind.ts';
import { isCalledByTitle } from '../../utils/core/facts/cards/record-parts.ts';
import type { CardConnection, CardRecord } from '../../utils/core/facts/cards/types.ts';
import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { EntityName } from '../detail/entity-names.tsx';
import { useLanguage } from '../language/language.tsx';
import { Sentence } from '../language/sentence.tsx';
import { useViewPrinting } from '../printing/printing.tsx';

/** The short name of a record in a list: the title of an event, the kind of any other record. */
export function useRecordName(): (record: CardRecord) => string {
  const { translate } = useLanguage();
  return (record) => (isCalledByTitle(record) ? record.title : formatKind(record, translate));
}

/**
 * "with UNESCO: memorandum of understanding, 19 May 2020", or the third entity that connects them where no record names
 * both.
 */
function ConnectionLine({ connection }: { readonly connection: CardConnection }) {
  const { translate, locale } = useLanguage();
  const nameOf = useRecordName();
  const { other, records, third } = connection;
  const [strongest] = records;
  const name = <EntityName entity={other} />;
  if (strongest) {
    const { date, reportedAfter } = strongest;
    const when = formatDate(date, locale, translate, { reportedAfter });
    return (
      <li class="connection">
        <Sentence of={(slots) => translate('connections.with', slots)} parts={[name, nameOf(strongest), when]} />
        {records.length > 1 && (
          <span class="quiet"> {translate('connections.moreRecords', [], records.length - 1)}</span>
        )}
      </li>
    );
  }
  return (
    third && (
      <li class="connection">
        <Sentence
          of={(slots) => translate('connections.through', slots)}
          parts={[name, <EntityName entity={third} />]}
        />
      </li>
    )
  );
}

/** The connections of an entity to the others on its page, on its card. Draws nothing where there are none. */
export function ConnectionLines({
  connections,
  limit = 3,
}: {
  readonly connections: readonly CardConnection[];
  readonly limit?: number;
}) {
  const { translate } = useLanguage();
  const [isAll, setAll] = useState(false);
  const { isPrinting } = useViewPrinting();
  if (connections.length === 0) return null;
  const shown = isAll || isPrinting || connections.length <= limit + 1 ? connections : connections.slice(0, limit);
  return (
    <section class="connections">
      <h3 class="label">{translate('connections.title')}</h3>
      <ul>
        {shown.map((connection) => (
          <ConnectionLine key={connection.other.id} connection={connection} />
        ))}
      </ul>
      {shown.length < connections.length && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {translate('connections.showAll', [String(connections.length)])}
        </button>
      )}
    </section>
  );
}
