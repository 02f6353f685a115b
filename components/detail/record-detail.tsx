import type { ComponentChildren } from 'preact';
import type { ReferenceDate } from '../../utils/core/facts/as-of/types.ts';
import { formatKind } from '../../utils/core/facts/cards/format-kind.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import { useLanguage } from '../language/language.tsx';
import { DetailProvider } from './detail-context.tsx';
import { RecordItem } from './record-item.tsx';

interface RecordDetailProps {
  readonly record: CardRecord;
  readonly onOpen: (entity: EntityId) => void;
  readonly reference?: ReferenceDate | null;
  readonly recordTools?: (record: CardRecord) => ComponentChildren;
}

/** One record by itself, not from the side of one of its parties. */
export function RecordDetail({ record, onOpen, reference = null, recordTools }: RecordDetailProps) {
  const { translate } = useLanguage();
  return (
    <DetailProvider value={{ self: null, onOpen, reference, recordTools }}>
      <article class="detail detail-full" key={record.id}>
        <header class="detail-heading">
          <p class="detail-kind">{formatKind(record, translate)}</p>
          <h2 class="detail-name">
            <bdi>{record.title}</bdi>
          </h2>
        </header>
        <ol class="records">
          <RecordItem record={record} isTitled />
        </ol>
      </article>
    </DetailProvider>
  );
}
