import type { PackFormat } from './types.ts';

const ZIP = 'application/zip';

/**
 * The formats of whole packs, and of the part that a page or a search is about, in the order of menus. `writers.ts` has
 * the code of each, which menus need not load.
 */
export const packFormats = [
  { id: 'data-package', extension: 'zip', mediaType: ZIP, shape: 'files' },
  { id: 'notes', extension: 'notes.zip', mediaType: ZIP, shape: 'files' },
  { id: 'calendar', extension: 'ics', mediaType: 'text/calendar', shape: 'file' },
  { id: 'sources-ris', extension: 'sources.ris', mediaType: 'application/x-research-info-systems', shape: 'file' },
  { id: 'sources-bibtex', extension: 'sources.bib', mediaType: 'application/x-bibtex', shape: 'file' },
  {
    id: 'sources-csl-json',
    extension: 'sources.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    shape: 'file',
  },
  { id: 'graphml', extension: 'graphml', mediaType: 'application/graphml+xml', shape: 'file' },
  { id: 'gexf', extension: 'gexf', mediaType: 'application/gexf+xml', shape: 'file' },
  { id: 'followthemoney', extension: 'ftm.json', mediaType: 'application/x-ndjson', shape: 'file' },
  { id: 'quickstatements', extension: 'quickstatements.tsv', mediaType: 'text/tab-separated-values', shape: 'file' },
] as const satisfies readonly PackFormat[];
