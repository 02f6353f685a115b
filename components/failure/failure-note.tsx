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

/** Says that packs of the reader's own cannot be opened now, and that the bundled one works. */
export function ReducedDataNote() {
  const { translate } = useLanguage();
  return (
    <p class="failure-note reduced-data" role="status">
      {translate('failure.reduced')}
    </p>
  );
}
