import { textIn } from './local-text.ts';
import type { Edtf, LanguageTag, PackDocument, PackHeader } from './types.ts';

/** What the options page shows about a pack, in the reader's language. */
export interface PackSummary extends Pick<PackHeader, 'licence' | 'publisher' | 'scope'> {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly asOf: Edtf;
  readonly coverage: string;
  readonly institutions: number;
  readonly officials: number;
  readonly records: number;
  /** The pack that comes with the extension cannot be removed. */
  readonly bundled: boolean;
}

export const summarise = (pack: PackDocument, bundled: boolean, language: LanguageTag): PackSummary => ({
  id: pack.id,
  title: textIn(pack.title, language),
  version: pack.version,
  asOf: pack.asOf,
  coverage: textIn(pack.coverage, language),
  licence: pack.licence,
  ...(pack.publisher ? { publisher: pack.publisher } : {}),
  ...(pack.scope ? { scope: pack.scope } : {}),
  institutions: pack.institutions.length,
  officials: pack.officials.length,
  records: pack.agreements.length + pack.visits.length + pack.events.length,
  bundled,
});
