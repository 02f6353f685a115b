import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { RECORD_TYPE_KEYS } from '../../utils/core/i18n/type-keys.ts';
import { useLanguage } from '../language/language.tsx';
import { useViewPrinting } from '../printing/printing.tsx';
import { RecordItem } from './record-item.tsx';

export function Section({
  title,
  count,
  children,
}: {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="detail-section">
      <h3 class="detail-section-title">
        {title}
        {count !== undefined && <span class="tag">{count}</span>}
      </h3>
      {children}
    </section>
  );
}

/** Records under a heading. A long list is shown in part until the reader asks for the rest. */
export function RecordSection({
  records,
  limit,
}: {
  /** Records of one type. */
  readonly records: readonly CardRecord[];
  readonly limit: number;
}) {
  const { translate } = useLanguage();
  const [isAll, setAll] = useState(false);
  const { isPrinting } = useViewPrinting();
  const [first] = records;
  if (!first) return null;
  // One more record takes no more room than the button for it.
  const shown = isAll || isPrinting || records.length <= limit + 1 ? records : records.slice(0, limit);
  return (
    <Section
      title={translate(RECORD_TYPE_KEYS[first.type].heading)}
      {...(records.length > 1 ? { count: records.length } : {})}
    >
      <ol class="records">
        {shown.map((record) => (
          <RecordItem key={record.id} record={record} />
        ))}
      </ol>
      {shown.length < records.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {translate('detail.showAll', [String(records.length)])}
        </button>
      )}
    </Section>
  );
}
