import { useId, useState } from 'preact/hooks';
import type { CardRecord } from '../../utils/core/facts/cards/types.ts';
import { CITATION_FORMATS, cite } from '../../utils/core/facts/citations/cite.ts';
import type { CitationFormat } from '../../utils/core/facts/citations/types.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { keyOf } from '../../utils/core/i18n/key-of.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';

interface CiteRecordProps {
  readonly record: CardRecord;
  /** The day on which the reader looked at it, `2026-11-21`. */
  readonly today: string;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Copies a record with its sources as a citation, in the form that the reader chooses. */
export function CiteRecord({ record, today, onCopy }: CiteRecordProps) {
  const language = useLanguage();
  const { translate } = language;
  const [open, setOpen] = useState(false);
  const [status, setStatus] = useState('');
  const formats = useId();
  const { title: statement, date, reportedAfter, citations } = record;
  const facts = [{ statement, date, reportedAfter, citations }];
  const copy = (format: CitationFormat) => {
    setStatus('');
    onCopy(cite(facts, format, today, language)).then(
      () => setStatus(translate('citations.copied')),
      (error: unknown) => setStatus(describeFailure('failure.what.copy', error, translate)),
    );
  };
  return (
    <div class="cite">
      <button
        type="button"
        class="cite-open"
        aria-expanded={open}
        aria-controls={formats}
        aria-label={`${translate('citations.cite')}: ${record.title}`}
        onClick={() => setOpen(!open)}
      >
        <Icon name="copy" size={12} />
        {translate('citations.cite')}
      </button>
      <span class="cite-status" role="status">
        {status}
      </span>
      <ul id={formats} class="cite-formats" aria-label={translate('citations.title')} hidden={!open}>
        {CITATION_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" class="button" data-format={format} onClick={() => copy(format)}>
              {translate(`citations.formats.${keyOf(format)}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
