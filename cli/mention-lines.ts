import { evidenceText } from '../utils/core/export/rows.ts';
import type { EntityOverview } from '../utils/core/facts/cards/types.ts';
import type { EntityId } from '../utils/core/pack/types.ts';
import type { PageRead } from './read-pages.ts';

/** One line of `--format jsonl`. Programs outside the project read it: keys and their order are a contract. */
export interface MentionLine {
  /** The page as given in the call. */
  readonly page: string;
  readonly entity: string;
  /** The entity's name. */
  readonly name: string;
  readonly kind: 'institution' | 'official';
  /** The text as on the page. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Place of the block on the page, in document order; the blocks of a frame follow those of the page. */
  readonly block: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  /** Why it was linked, strongest first. */
  readonly evidence: readonly string[];
}

/** The mentions of a page and its frames, in document order. */
export function mentionLines(
  read: Pick<PageRead, 'page' | 'reports'>,
  entities: ReadonlyMap<EntityId, EntityOverview>,
): readonly MentionLine[] {
  let blocksBefore = 0;
  return read.reports.flatMap((report) => {
    const first = blocksBefore;
    for (const mention of report.mentions) blocksBefore = Math.max(blocksBefore, first + mention.blockIndex + 1);
    return report.mentions.map(
      (mention): MentionLine => ({
        page: read.page,
        entity: mention.entity,
        name: entities.get(mention.entity)?.name ?? mention.name,
        kind: mention.type,
        exact: mention.exact,
        prefix: mention.prefix,
        suffix: mention.suffix,
        block: first + mention.blockIndex,
        start: mention.start,
        end: mention.end,
        evidence: mention.evidence.map(evidenceText),
      }),
    );
  });
}
