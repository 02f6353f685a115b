import { useId, useState } from 'preact/hooks';
import { formatKind } from '../../utils/core/facts/cards/format-kind.ts';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { CiteFormats, type CiteTools } from './cite-formats.tsx';

interface CiteRecordProps extends CiteTools {
  readonly record: CardRecord;
}

/** Copies a record with its sources as a citation, in the form that the reader chooses. */
export function CiteRecord({ record, ...tools }: CiteRecordProps) {
  const { translate } = useLanguage();
  const [open, setOpen] = useState(false);
  const formats = useId();
  const { date, reportedAfter, citations } = record;
  const statement = record.hasTitle ? record.title : `${formatKind(record, translate)}: ${record.title}`;
  return (
    <div class="cite">
      <button
        type="button"
        class="cite-open"
        aria-expanded={open}
        aria-controls={formats}
        aria-label={`${translate('citations.cite')}: ${statement}`}
        onClick={() => setOpen(!open)}
      >
        <Icon name="copy" size={12} />
        {translate('citations.cite')}
      </button>
      <CiteFormats {...tools} facts={[{ statement, date, reportedAfter, citations }]} id={formats} open={open} />
    </div>
  );
}
