import type { AnnotateReply, TextBlock } from '../types.ts';
import type { correctedOn } from './corrections.ts';

/** How many entities a page shows of an answer to `blocks`: those that the reader corrected everywhere are none. */
export function countEntities(
  changed: AnnotateReply['changed'],
  blocks: readonly TextBlock[],
  corrected: ReturnType<typeof correctedOn>,
): number {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const shown = changed.flatMap(({ mentions }) =>
    mentions.filter(({ block, entity, start, end }) => {
      const exact = texts.get(block)?.slice(start, end) ?? '';
      return !corrected({ entity, exact });
    }),
  );
  return new Set(shown.map(({ entity }) => entity)).size;
}
