import { useState } from 'preact/hooks';
import { cite } from '../../utils/core/facts/citations/cite.ts';
import { CITATION_FORMATS, type CitationFormat } from '../../utils/core/facts/citations/types.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { keyOf } from '../../utils/core/i18n/key-of.ts';
import type { DraftReading } from '../../utils/core/reports/draft/types.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from '../theme/icon.tsx';
import { citedFact, footnotes } from './footnotes.ts';

interface DraftTiesProps {
  readonly reading: Pick<DraftReading, 'ties' | 'facts'>;
  /** Of the footnotes that are copied. */
  readonly format: CitationFormat;
  readonly onFormat: (format: CitationFormat) => void;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Each pair of names with what ties it, and a footnote for each fact. */
export function DraftTies({ reading: { ties, facts }, format, onFormat, onCopy }: DraftTiesProps) {
  const language = useLanguage();
  const { translate } = language;
  const [status, setStatus] = useState('');
  if (ties.length === 0) return null;
  const cited = facts.map((fact) => citedFact(fact, language));
  const copy = () =>
    onCopy(footnotes(cited, format, language)).then(
      () => setStatus(translate('draft.copied', [], cited.length)),
      (error: unknown) => setStatus(describeFailure('failure.what.copy', error, translate)),
    );
  return (
    <section aria-labelledby="draft-ties">
      <h2 id="draft-ties">{translate('draft.tiesTitle')}</h2>
      <ul class="draft-list">
        {ties.map(({ entities: [one, other], paragraph, facts: indices }) => (
          <li key={`${one.id} ${other.id}`}>
            <bdi>{one.name}</bdi> – <bdi>{other.name}</bdi>{' '}
            <span class="quiet small">
              {paragraph === null ? translate('draft.apart') : translate('draft.paragraph', [String(paragraph)])}
            </span>
            <ol class="draft-marks">
              {indices.map((at) => (
                <li key={at}>
                  <a href={`#footnote-${at + 1}`}>[{at + 1}]</a> {cited[at]?.statement}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      <div class="draft-section-head">
        <h2 id="draft-notes">{translate('draft.footnotes')}</h2>
        <label class="small">
          {translate('draft.style')}{' '}
          <select
            class="field"
            value={format}
            onChange={({ currentTarget }) =>
              onFormat(CITATION_FORMATS.find((each) => each === currentTarget.value) ?? 'text')
            }
          >
            {CITATION_FORMATS.map((each) => (
              <option key={each} value={each}>
                {translate(`citations.formats.${keyOf(each)}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={copy}>
          <Icon name="copy" />
          {translate('draft.copy')}
        </button>
      </div>
      <p class="small" role="status">
        {status}
      </p>
      <ol class="draft-notes" aria-labelledby="draft-notes">
        {cited.map((fact, at) => (
          <li key={fact.statement} id={`footnote-${at + 1}`}>
            {cite([fact], 'text', language).trim()}
          </li>
        ))}
      </ol>
    </section>
  );
}
