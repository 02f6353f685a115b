import { useCallback, useState } from 'preact/hooks';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import { useLanguage } from '../language/language.tsx';

export interface Failure {
  /** What failed last and why, in words; null once the reader tries again. */
  readonly failure: string | null;
  /** Calls `act` at once; where it throws or rejects, `failure` says `what` with the reason. */
  readonly attempt: (what: StringKey, act: () => unknown) => void;
}

/** Keeps the failure of the reader's last action. */
export function useFailure(): Failure {
  const { translate } = useLanguage();
  const [failure, setFailure] = useState<string | null>(null);
  const attempt = useCallback<Failure['attempt']>(
    (what, act) => {
      setFailure(null);
      (async () => act())().catch((error: unknown) => {
        console.error(error);
        setFailure(describeFailure(what, error, translate));
      });
    },
    [translate],
  );
  return { failure, attempt };
}
