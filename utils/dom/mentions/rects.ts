import type { Rect } from '../card/card-api.ts';
import type { PlacedMention } from './placed-mentions.ts';

/**
 * The client rects of a mention, one for each line that it lies on; none where it is not rendered or no longer there.
 * A name split over several nodes of one line gives one rect.
 */
export function rectsOf({ span }: PlacedMention): readonly Rect[] {
  if (!span) return [];
  const { start, end } = span;
  if (!start.node.isConnected || start.offset > start.node.length || end.offset > end.node.length) return [];
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const lines: Rect[] = [];
  for (const { left, top, right, bottom } of range.getClientRects()) {
    if (right <= left || bottom <= top) continue;
    const line = lines.at(-1);
    const sameLine = line && Math.min(bottom, line.bottom) - Math.max(top, line.top) > (bottom - top) / 2;
    if (!line || !sameLine) lines.push({ left, top, right, bottom });
    else
      lines[lines.length - 1] = {
        left: Math.min(left, line.left),
        top: Math.min(top, line.top),
        right: Math.max(right, line.right),
        bottom: Math.max(bottom, line.bottom),
      };
  }
  return lines;
}
