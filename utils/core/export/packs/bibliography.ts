import { cardCitations, plainRecord } from '../../facts/cards/card-record.ts';
import { cite } from '../../facts/citations/cite.ts';
import type { CitationFormat, CitedFact } from '../../facts/citations/types.ts';
import { entitiesIn } from '../../pack/entity-types.ts';
import { partialList } from '../records.ts';
import type { ExportWords } from '../types.ts';
import type { ExportFile, PackExport } from './types.ts';

/** What the sources are cited for: records by their titles, institutions by their names, officials by their roles. */
function factsIn({ index }: PackExport): readonly CitedFact[] {
  const records = index.records.map((record): CitedFact => {
    const { title: statement, date, reportedAfter, citations } = plainRecord(index, record);
    return { statement, date, reportedAfter, citations };
  });
  const entities = entitiesIn(index.pack).flatMap((entity): readonly CitedFact[] => {
    const name = index.nameIn(entity);
    const roles = entity.type === 'official' ? entity.roles : [];
    return [
      { statement: name, date: null, citations: cardCitations(index, entity.citations) },
      ...roles.map(({ title, asOf = null, citations }) => ({
        statement: `${name}, ${index.text(title)}`,
        date: asOf,
        citations: cardCitations(index, citations),
      })),
    ];
  });
  return [...records, ...entities];
}

/** All sources as a reference list, each once, with what it is cited for and in which place. */
export const sourcesAs =
  (format: CitationFormat, extension: string) =>
  (data: PackExport, words: ExportWords): readonly ExportFile[] => [
    {
      path: `sources.${extension}`,
      text: cite(factsIn(data), format, words, partialList(data, words)),
    },
  ];
