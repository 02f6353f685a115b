import { useCallback, useState } from 'preact/hooks';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import type { StringKey } from '../../utils/core/i18n/translate.ts';
import { useLanguage } from '../language/language.tsx';

export interface Failure {
  /** What failed last and why, in words; null once the reader tries again. */
  readonly failure: string | null;
  /** Does something at once; where it throws or rejects, `what` is said with the reason. */
  readonly attempt: (what: StringKey, act: () => unknown) => void;
}

/** Keeps what the reader has to know of the last thing they did. */
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
