import { sourcesAs } from './bibliography.ts';
import { toCalendar } from './calendar.ts';
import { toDataPackage } from './data-package.ts';
import { toFollowTheMoney } from './follow-the-money.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { toNotes } from './notes.ts';
import { toQuickStatements } from './quick-statements.ts';
import type { PackFormat } from './types.ts';

const ZIP = 'application/zip';

/** The formats of whole packs, and of the part that a page or a search is about, in the order of menus. */
export const packFormats = [
  { id: 'data-package', extension: 'zip', mediaType: ZIP, shape: 'files', write: toDataPackage },
  { id: 'notes', extension: 'notes.zip', mediaType: ZIP, shape: 'files', write: toNotes },
  { id: 'calendar', extension: 'ics', mediaType: 'text/calendar', shape: 'file', write: toCalendar },
  {
    id: 'sources-ris',
    extension: 'sources.ris',
    mediaType: 'application/x-research-info-systems',
    shape: 'file',
    write: sourcesAs('ris', 'ris'),
  },
  {
    id: 'sources-bibtex',
    extension: 'sources.bib',
    mediaType: 'application/x-bibtex',
    shape: 'file',
    write: sourcesAs('bibtex', 'bib'),
  },
  {
    id: 'sources-csl-json',
    extension: 'sources.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    shape: 'file',
    write: sourcesAs('csl-json', 'csl.json'),
  },
  { id: 'graphml', extension: 'graphml', mediaType: 'application/graphml+xml', shape: 'file', write: toGraphml },
  { id: 'gexf', extension: 'gexf', mediaType: 'application/gexf+xml', shape: 'file', write: toGexf },
  {
    id: 'followthemoney',
    extension: 'ftm.json',
    mediaType: 'application/x-ndjson',
    shape: 'file',
    write: toFollowTheMoney,
  },
  {
    id: 'quickstatements',
    extension: 'quickstatements.tsv',
    mediaType: 'text/tab-separated-values',
    shape: 'file',
    write: toQuickStatements,
  },
] as const satisfies readonly PackFormat[];
