import type { ExportWords } from '../types.ts';
import { archiveOf } from './archive.ts';
import { sourcesAs } from './bibliography.ts';
import { hasDeadlines, toCalendar } from './calendar.ts';
import { toDataPackage } from './data-package.ts';
import { toFollowTheMoney } from './follow-the-money.ts';
import { toGexf } from './gexf.ts';
import { toGraphml } from './graphml.ts';
import { toNotes } from './notes.ts';
import { hasStatements, toQuickStatements } from './quick-statements.ts';
import type { ExportFile, PackExport, PackFormat, PackFormatId, WritePacks } from './types.ts';

const WRITERS: Readonly<Record<PackFormatId, WritePacks>> = {
  'data-package': toDataPackage,
  notes: toNotes,
  calendar: toCalendar,
  'sources-ris': sourcesAs('ris', 'ris'),
  'sources-bibtex': sourcesAs('bibtex', 'bib'),
  'sources-csl-json': sourcesAs('csl-json', 'csl.json'),
  graphml: toGraphml,
  gexf: toGexf,
  followthemoney: toFollowTheMoney,
  quickstatements: toQuickStatements,
};

/** The files of an export, one or several. */
export const writeFiles = (id: PackFormatId, data: PackExport, words: ExportWords): readonly ExportFile[] =>
  WRITERS[id](data, words);

/** The same as one file: a text, or an archive of several files. */
export function writeOne(
  { id, shape }: PackFormat,
  data: PackExport,
  words: ExportWords,
): string | Uint8Array<ArrayBuffer> {
  const files = writeFiles(id, data, words);
  return shape === 'files' ? archiveOf(files) : (files[0]?.text ?? '');
}

/** Why an export would have nothing in it, as a key of the catalogue; `null` where it has something. */
export function whyEmpty(
  id: PackFormatId,
  data: PackExport,
): 'packExport.calendar.empty' | 'packExport.quickStatements.empty' | null {
  if (id === 'calendar' && !hasDeadlines(data)) return 'packExport.calendar.empty';
  return id === 'quickstatements' && !hasStatements(data) ? 'packExport.quickStatements.empty' : null;
}
