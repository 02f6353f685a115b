import { toAnnotationCollection } from './annotation.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toTabSeparated } from './tab-separated.ts';
import type { ExportFormat } from './types.ts';

/** Formats that are saved as files, in the order of the menu. */
export const fileFormats = [
  { id: 'csv', extension: 'csv', mediaType: 'text/csv', write: toCsv },
  { id: 'markdown', extension: 'md', mediaType: 'text/markdown', write: toMarkdown },
  { id: 'json', extension: 'json', mediaType: 'application/json', write: toJson },
  { id: 'annotation', extension: 'jsonld', mediaType: 'application/ld+json', write: toAnnotationCollection },
] as const satisfies readonly ExportFormat[];

export const clipboardFormat = {
  id: 'tab-separated',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  write: toTabSeparated,
} as const satisfies ExportFormat;
