import { fileFormats } from '../utils/core/export/formats.ts';
import type { MentionExport } from '../utils/core/export/types.ts';
import type { EntityOverview } from '../utils/core/facts/cards/types.ts';
import { catalogueTranslate } from '../utils/core/i18n/catalogue-translate.ts';
import { writeJson } from '../utils/core/pack/json.ts';
import type { EntityId } from '../utils/core/pack/types.ts';
import type { Format } from './call.ts';
import { mentionLines } from './mention-lines.ts';
import { mentionTable } from './mention-table.ts';
import type { PageRead } from './read-pages.ts';

export interface Output {
  readonly reads: readonly PageRead[];
  readonly entities: ReadonlyMap<EntityId, EntityOverview>;
  /** When the pages were read: ISO 8601, UTC, to the second. */
  readonly exportedAt: string;
}

/** The command line is in English: programs read its output, or people put it into English documents. */
const words = { translate: catalogueTranslate('en'), locale: 'en' };

/**
 * Writes pages in one of the formats of the command line; for a terminal a table is cut. The text ends with a line
 * break unless it is empty.
 */
export function writeOutput(format: Format, output: Output, isForTerminal = false): string {
  switch (format) {
    case 'jsonl':
      return linesOf(output)
        .map((line) => `${writeJson(line)}\n`)
        .join('');
    case 'table':
      return mentionTable(linesOf(output), output.reads.length > 1, isForTerminal);
    default: {
      const id = format === 'md' ? 'markdown' : format;
      const chosen = fileFormats.find((candidate) => candidate.id === id);
      if (!chosen) throw new Error(`${format} is no format of an export`);
      return chosen.write(documentOf(output), words);
    }
  }
}

const linesOf = ({ reads, entities }: Output) => reads.flatMap((read) => mentionLines(read, entities));

// A frame is a separate document: the offsets of its mentions refer to its text.
const documentOf = ({ reads, entities, exportedAt }: Output): MentionExport => ({
  exportedAt,
  entities,
  pages: reads.flatMap((read) =>
    read.reports
      .filter((report, index) => index === 0 || report.mentions.length > 0)
      .map((report) => ({ ...report, page: read.page })),
  ),
});
