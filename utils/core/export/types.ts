import type { CardRecord, EntityOverview } from '../facts/cards/types.ts';
import type { Translate } from '../i18n/translate.ts';
import type { EntityId } from '../pack/types.ts';
import type { PageReport } from '../page/page-report.ts';

export interface ExportedPage
  extends Pick<PageReport, 'title' | 'url' | 'language' | 'date' | 'packVersion' | 'mentions'> {
  /** The name of the page in the export: its address, or the file named on the command line. */
  readonly page: string;
}

/** The data of an export: the mentions of one or more pages, and their entities. */
export interface MentionExport {
  /** When the pages were read: ISO 8601, UTC ("2026-11-21T10:00:00Z"). */
  readonly exportedAt: string;
  readonly pages: readonly ExportedPage[];
  /** Parts of the page, such as frames that do not answer, were not read: names in them are missing. */
  readonly isPartial?: true;
  /** Entities that are missing here are exported by their id. */
  readonly entities: ReadonlyMap<EntityId, EntityOverview>;
  /** The records between them, strongest first; only for the formats of records. */
  readonly records?: readonly CardRecord[];
}

/** Strings for the formats that people read; `locale` is a BCP 47 tag. */
export interface ExportWords {
  readonly translate: Translate;
  readonly locale: string;
}

export interface ExportFormat {
  readonly id:
    | 'csv'
    | 'markdown'
    | 'json'
    | 'annotation'
    | 'tab-separated'
    | 'records-csv'
    | 'records-markdown'
    | 'records-ris'
    | 'records-bibtex'
    | 'records-csl-json'
    | 'records-json';
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file, or the text for the clipboard. */
  readonly write: (document: MentionExport, words: ExportWords) => string;
}
