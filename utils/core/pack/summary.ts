import type { Edtf, PackDocument } from './types.ts';

/** What the options page shows about a pack. */
export interface PackSummary {
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

export const summarise = (pack: PackDocument, bundled: boolean): PackSummary => ({
  id: pack.id,
  title: pack.title,
  version: pack.version,
  asOf: pack.asOf,
  coverage: pack.coverage,
  institutions: pack.institutions.length,
  officials: pack.officials.length,
  records: pack.agreements.length + pack.visits.length + pack.events.length,
  bundled,
});
