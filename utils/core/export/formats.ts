import { toAnnotationCollection } from './annotation.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { recordsAs, recordsToCsv, recordsToJson, recordsToMarkdown } from './records.ts';
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

/** The records between the names of a page, in the order of the menu. */
export const recordFormats = [
  { id: 'records-csv', extension: 'records.csv', mediaType: 'text/csv', write: recordsToCsv },
  { id: 'records-markdown', extension: 'records.md', mediaType: 'text/markdown', write: recordsToMarkdown },
  {
    id: 'records-ris',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: recordsAs('ris'),
  },
  { id: 'records-bibtex', extension: 'bib', mediaType: 'application/x-bibtex', write: recordsAs('bibtex') },
  {
    id: 'records-csl-json',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: recordsAs('csl-json'),
  },
  { id: 'records-json', extension: 'records.json', mediaType: 'application/json', write: recordsToJson },
] as const satisfies readonly ExportFormat[];
