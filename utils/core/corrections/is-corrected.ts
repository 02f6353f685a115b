import type { EntityId } from '../pack/types.ts';
import type { Correction } from '../settings/types.ts';

export interface CorrectablePlace {
  readonly url: string;
  readonly host: string;
}

/** A text as corrections hold it: white space and case folded. */
export const foldText = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

/** An address as corrections hold it: without the fragment, which names a place on the same page. */
export const foldUrl = (url: string): string => url.replace(/#.*$/su, '');

/** Whether the reader said that this text does not mean this entity here. */
export function isCorrected(
  corrections: readonly Correction[],
  entity: EntityId,
  text: string,
  { url, host }: CorrectablePlace,
): boolean {
  return corrections.some(
    (correction) =>
      correction.entity === entity &&
      foldText(correction.text) === foldText(text) &&
      (correction.scope.kind === 'everywhere' ||
        (correction.scope.kind === 'site' && correction.scope.host === host) ||
        (correction.scope.kind === 'page' && foldUrl(correction.scope.url) === foldUrl(url))),
  );
}
