import type { Translate } from '../../i18n/translate.ts';
import type { CardPack } from './types.ts';

/** Who publishes a pack, under which licence, and whether it holds names alone: a phrase each. */
export const describePack = (
  { publisher, licence, scope }: Pick<CardPack, 'publisher' | 'licence' | 'scope'>,
  translate: Translate,
): readonly string[] => [
  ...(publisher ? [translate('detail.publishedBy', [publisher.name])] : []),
  licence === null ? translate('detail.noLicence') : translate('detail.licence', [licence]),
  ...(scope === 'names-only' ? [translate('detail.namesOnly')] : []),
];

/** Where a licence can be read: an SPDX id has an address of its own; `null` for an expression of several, or none. */
export function licenceAddress(licence: string | null): string | null {
  if (licence === null) return null;
  if (/^https?:/.test(licence)) return licence;
  return /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(licence) ? `https://spdx.org/licenses/${licence}` : null;
}
