import type { EntityOverview } from '../../utils/core/card/types.ts';
import type { EntityId } from '../../utils/core/pack/types.ts';
import type { Format } from './call.ts';
import { mentionLines } from './mention-lines.ts';
import { mentionTable } from './mention-table.ts';
import type { PageRead } from './read-pages.ts';

export interface Output {
  readonly reads: readonly PageRead[];
  readonly entities: ReadonlyMap<EntityId, EntityOverview>;
  /** When the pages were read: ISO 8601, UTC, to the second. */
  readonly made: string;
}

/** Writes pages in one of the formats of the command line; the text ends with a line break unless it is empty. */
export function writeOutput(format: Format, { reads, entities }: Output): string {
  const lines = reads.flatMap((read) => mentionLines(read, entities));
  switch (format) {
    case 'jsonl':
      return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    case 'table':
      return mentionTable(lines, reads.length > 1);
    default:
      throw new Error(`${format} is not written yet`);
  }
}
