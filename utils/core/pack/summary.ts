import { textIn } from './local-text.ts';
import type { Edtf, LanguageTag, PackDocument, PackHeader } from './types.ts';

export interface PackCounts {
  readonly institutions: number;
  readonly officials: number;
  readonly records: number;
}

/** What the options page shows about a pack, in the reader's language. */
export interface PackSummary extends PackCounts, Pick<PackHeader, 'licence' | 'publisher' | 'scope'> {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly asOf: Edtf;
  readonly coverage: string;
  /** The pack that comes with the extension cannot be removed. */
  readonly bundled: boolean;
}

export const countsOf = ({ institutions, officials, agreements, visits, events }: PackDocument): PackCounts => ({
  institutions: institutions.length,
  officials: officials.length,
  records: agreements.length + visits.length + events.length,
});

export const summarise = (
  header: PackHeader,
  { institutions, officials, records }: PackCounts,
  bundled: boolean,
  language: LanguageTag,
): PackSummary => ({
  id: header.id,
  title: textIn(header.title, language),
  version: header.version,
  asOf: header.asOf,
  coverage: textIn(header.coverage, language),
  licence: header.licence,
  ...(header.publisher ? { publisher: header.publisher } : {}),
  ...(header.scope ? { scope: header.scope } : {}),
  institutions,
  officials,
  records,
  bundled,
});
