import type { CitationFormat } from '../../utils/core/facts/citations/types.ts';
import type { DraftReading } from '../../utils/core/reports/draft/types.ts';
import { FailureNote } from '../failure/failure-note.tsx';
import { useLanguage } from '../language/language.tsx';
import { DraftNames } from './draft-names.tsx';
import { DraftQuestions } from './draft-questions.tsx';
import { DraftTies } from './draft-ties.tsx';

export interface DraftPageProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** `null` until a text was read. */
  readonly reading: DraftReading | null;
  readonly busy: boolean;
  readonly failure: string | null;
  /** Of the footnotes that are copied. */
  readonly format: CitationFormat;
  readonly onFormat: (format: CitationFormat) => void;
  /** Rejects where the clipboard does not accept it. */
  readonly onCopy: (text: string) => Promise<void>;
}

/** A draft of the reader's own: what the packs know of its names, footnotes, and what it may have to check. */
export function DraftPage({ text, onText, reading, busy, failure, ...notes }: DraftPageProps) {
  const { translate } = useLanguage();
  return (
    <main class="draft">
      <header>
        <h1>{translate('draft.title')}</h1>
        <p class="quiet">{translate('draft.intro')}</p>
      </header>
      <div class="draft-columns">
        <section aria-label={translate('draft.text')}>
          <textarea
            class="field"
            rows={18}
            dir="auto"
            spellcheck={false}
            autocomplete="off"
            aria-label={translate('draft.text')}
            placeholder={translate('draft.placeholder')}
            value={text}
            onInput={({ currentTarget }) => onText(currentTarget.value)}
          />
          <p class="draft-status small" role="status">
            {busy ? translate('draft.reading') : reading ? summary(reading, translate) : ''}
          </p>
          {reading?.isCut && <p class="note">{translate('draft.cut')}</p>}
          <FailureNote failure={failure} />
        </section>
        {reading && (
          <div class="draft-found">
            <DraftQuestions questions={reading.questions} />
            <DraftTies reading={reading} {...notes} />
            <DraftNames names={reading.names} />
          </div>
        )}
      </div>
    </main>
  );
}

const summary = (
  { names, ties, questions }: DraftReading,
  translate: ReturnType<typeof useLanguage>['translate'],
): string =>
  names.length === 0
    ? translate('draft.none')
    : [
        translate('draft.names', [], names.length),
        translate('draft.ties', [], ties.length),
        translate('draft.questions', [], questions.length),
      ].join(' · ');
