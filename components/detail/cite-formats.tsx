import { useState } from 'preact/hooks';
import { cite } from '../../utils/core/facts/citations/cite.ts';
import { CITATION_FORMATS, type CitationFormat, type CitedFact } from '../../utils/core/facts/citations/types.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { keyOf } from '../../utils/core/i18n/key-of.ts';
import { useLanguage } from '../language/language.tsx';

export interface CiteTools {
  /** Rejects where the clipboard does not accept it. */
  readonly onCopy: (text: string) => Promise<void>;
}

interface CiteFormatsProps extends CiteTools {
  readonly facts: readonly CitedFact[];
  readonly id: string;
  readonly open: boolean;
}

/** The formats of a citation; a press copies the facts with their sources, and says whether that worked. */
export function CiteFormats({ facts, id, open, onCopy }: CiteFormatsProps) {
  const language = useLanguage();
  const { translate } = language;
  const [status, setStatus] = useState('');
  const copy = (format: CitationFormat) =>
    onCopy(cite(facts, format, language)).then(
      () => setStatus(translate('citations.copied')),
      (error: unknown) => setStatus(describeFailure('failure.what.copy', error, translate)),
    );
  return (
    <>
      <span class="cite-status" role="status">
        {status}
      </span>
      <ul id={id} class="cite-formats" aria-label={translate('citations.title')} hidden={!open}>
        {CITATION_FORMATS.map((format) => (
          <li key={format}>
            <button type="button" class="button" data-format={format} onClick={() => copy(format)}>
              {translate(`citations.formats.${keyOf(format)}`)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
