import type { PackIndex } from '../../pack/index-pack.ts';
import type { EntityId } from '../../pack/types.ts';
import type { ExportWords } from '../types.ts';

/** A page on which entities were named, for the formats that can say so. */
export interface NamingPage {
  readonly url: string;
  readonly title: string;
  /** BCP 47, or empty where the page does not say. */
  readonly language: string;
  readonly mentions: readonly { readonly entity: EntityId; readonly exact: string }[];
}

/** The data of an export: a pack, several that were merged, or the part of them that a page or a search is about. */
export interface PackExport {
  readonly index: PackIndex;
  /** ISO 8601, UTC ("2026-11-21T10:00:00Z"). */
  readonly exportedAt: string;
  /** Where it was exported from pages: those, with what they name. */
  readonly pages?: readonly NamingPage[];
  /** A part of those pages was not read: what is named in it is missing. */
  readonly isPartial?: true;
}

export interface ExportFile {
  /** Relative, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

export type PackFormatId =
  | 'followthemoney'
  | 'data-package'
  | 'graphml'
  | 'gexf'
  | 'calendar'
  | 'quickstatements'
  | 'notes'
  | 'sources-ris'
  | 'sources-bibtex'
  | 'sources-csl-json';

export interface PackFormat {
  readonly id: PackFormatId;
  /** Of the file; of the archive where there are several files. */
  readonly extension: string;
  readonly mediaType: string;
  /** `files`: a folder of several files, which leaves the browser as one archive. */
  readonly shape: 'file' | 'files';
}

/** Writes the files of a format. */
export type WritePacks = (data: PackExport, words: ExportWords) => readonly ExportFile[];
