import { useLanguage } from '../language/language.tsx';

interface FailureNoteProps {
  /** What failed and why; null where nothing did. */
  readonly failure: string | null;
  readonly onRetry?: () => void;
}

/** Says what failed; screen readers announce it at once. */
export function FailureNote({ failure, onRetry }: FailureNoteProps) {
  const { translate } = useLanguage();
  if (failure === null) return null;
  return (
    <p class="failure-note" role="alert">
      {failure}
      {onRetry && (
        <>
          {' '}
          <button type="button" class="link" onClick={onRetry}>
            {translate('failure.retry')}
          </button>
        </>
      )}
    </p>
  );
}

/** What of the reader's packs is not in use now. */
export interface MissingData {
  /** Packs of the reader's own cannot be opened now. */
  readonly isReduced: boolean;
  /** The titles of packs whose stored data is damaged. */
  readonly damaged: readonly string[];
}

/** Says which data is missing from all that is shown, and what works all the same. */
export function MissingDataNote({ isReduced, damaged }: MissingData) {
  const { translate, locale } = useLanguage();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <>
      {isReduced && <ReducedDataNote />}
      {damaged.length > 0 && (
        <p class="failure-note damaged-data" role="status">
          {translate(
            'failure.damaged',
            [list.format(damaged.map((title) => translate('failure.packTitle', [title])))],
            damaged.length,
          )}
        </p>
      )}
    </>
  );
}

/** Says that packs of the reader's own cannot be opened now, and that the bundled one works. */
export function ReducedDataNote() {
  const { translate } = useLanguage();
  return (
    <p class="failure-note reduced-data" role="status">
      {translate('failure.reduced')}
    </p>
  );
}
