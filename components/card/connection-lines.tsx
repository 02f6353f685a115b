import type { CardConnection, CardRecord } from '../../utils/core/card/types.ts';
import { formatDate } from '../../utils/core/dates/format-date.ts';
import { kindKey } from '../../utils/core/strings/kind-key.ts';
import { EntityName } from '../detail/entity-names.tsx';
import { Sentence } from '../detail/sentence.tsx';
import { useLanguage } from '../translation/language.tsx';

const most = 3;

function ConnectionLine({ connection, record }: { readonly connection: CardConnection; readonly record: CardRecord }) {
  const { translate, locale } = useLanguage();
  const what = record.type === 'event' ? record.title : translate(kindKey(record.kind));
  const date = formatDate(record.date, locale, translate, { reportedAfter: record.reportedAfter });
  return (
    <li>
      <Sentence
        of={(slots) => translate('card.with', slots)}
        parts={[<EntityName key="other" entity={connection.other} />, what, date]}
      />
    </li>
  );
}

/** "With UNESCO: memorandum of understanding, 19 May 2020": what ties this entity to the others of the page. */
export function ConnectionLines({ connections }: { readonly connections: readonly CardConnection[] }) {
  const { translate } = useLanguage();
  const direct = connections.flatMap((connection) => {
    const [record] = connection.records;
    return record ? [{ connection, record }] : [];
  });
  if (direct.length === 0) return null;
  return (
    <section class="connections" aria-label={translate('card.together')}>
      <ul>
        {direct.slice(0, most).map(({ connection, record }) => (
          <ConnectionLine key={connection.other.id} connection={connection} record={record} />
        ))}
      </ul>
    </section>
  );
}
