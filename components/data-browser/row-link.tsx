import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import { browseAddress } from '../../utils/core/search/browse-address.ts';
import { isEntity, type SearchResult } from '../../utils/core/search/types.ts';
import { useLanguage } from '../language/language.tsx';
import { seatName } from '../language/place-names.ts';
import { Icon } from '../theme/icon.tsx';

/** One institution, official or record as a line that leads to it. */
export function RowLink({ row }: { readonly row: SearchResult }) {
  const { translate, locale } = useLanguage();
  const isRecord = !isEntity(row);
  const facts = [
    row.role ? translate('card.post', [row.role.title, row.role.institution]) : translate(kindKey(row.kind, row.type)),
    isRecord ? formatDate(row.date, locale, translate) : null,
    row.role ? null : seatName(row, locale),
  ].filter((fact) => fact !== null);
  const address = isEntity(row)
    ? browseAddress({ kind: 'entity', id: row.id })
    : browseAddress({ kind: 'record', id: row.id });
  return (
    <a class="data-row" href={address}>
      <Icon name={row.type} />
      <span class="data-row-words">
        <bdi class="data-row-title">{row.title}</bdi>
        <span class="small quiet">{facts.join(' · ')}</span>
      </span>
    </a>
  );
}
