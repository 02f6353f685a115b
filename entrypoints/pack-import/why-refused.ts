import type { Translate } from '../../utils/core/i18n/translate.ts';
import { describeFault } from '../../utils/core/pack/faults.ts';
import type { ImportOutcome } from './contract.ts';

/** What became of a pack that was not added. */
export type Refusal = Exclude<ImportOutcome, { readonly kind: 'added' }>;

/** Faults that a sentence names; the list of packs in the options has room for all. */
const MAX_FAULTS = 3;

/** Why a pack was not added, as a part of a sentence. */
export function whyRefused(outcome: Refusal, translate: Translate): string {
  switch (outcome.kind) {
    case 'invalid':
      return outcome.faults.slice(0, MAX_FAULTS).map(describeFault).join('; ');
    case 'too-many-names':
    case 'failed':
      return outcome.reason;
    case 'too-large':
      return translate('myData.file.tooLarge', [outcome.most.toLocaleString('en')]);
    case 'bundled-id':
      return translate('myData.file.bundledId', [outcome.id]);
    case 'distrusted':
      return translate(outcome.publisher.kind === 'broken' ? 'myData.file.broken' : 'myData.file.otherPublisher');
    case 'not-json':
      return translate('myData.file.notJson');
    case 'own-data':
      return translate('myData.file.ownData');
    case 'came-since':
      return translate('myData.file.cameSince');
    default:
      return translate(`myData.file.${outcome.kind}`);
  }
}
