import type { ChangeOutcome } from '../../utils/browser/messages/extension-page-to-background.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';

/** Why a change was not made, as a sentence; null for one that was made. */
export function describeRefusal(outcome: ChangeOutcome, translate: Translate): string | null {
  if (outcome.kind === 'changed') return null;
  if (outcome.kind === 'no-pack') return translate('myData.refused.noPack');
  const { refusal } = outcome;
  switch (refusal.kind) {
    case 'changed-elsewhere':
      return translate('myData.refused.changedElsewhere');
    case 'still-named':
      return translate('myData.refused.stillNamed', [], refusal.by.length);
    case 'invalid': {
      const faults = refusal.faults
        .slice(0, 3)
        .map(({ path, problem }) => (path === '' ? problem : `${path} ${problem}`));
      return translate('myData.refused.invalid', [faults.join('; ')]);
    }
  }
}
