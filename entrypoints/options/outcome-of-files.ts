import type { PackOutcome } from '../../components/options/pack-list.tsx';
import type { Translate } from '../../utils/core/i18n/translate.ts';

/** What became of files that were given together: of one alone its own outcome, of several each by its path. */
export function outcomeOfFiles(
  given: readonly { readonly path: string; readonly outcome: PackOutcome }[],
  translate: Translate,
): PackOutcome {
  if (given.length === 0) return { message: translate('packTrust.noFile'), failed: true };
  const [only, ...others] = given;
  if (only && others.length === 0) return only.outcome;
  const failed = given.filter(({ outcome }) => outcome.failed || outcome.isCancelled).length;
  return {
    message: translate('packTrust.several', [String(failed)], given.length),
    failed: failed > 0,
    faults: given.flatMap(({ path, outcome }) => [{ path, problem: outcome.message }, ...(outcome.faults ?? [])]),
  };
}
