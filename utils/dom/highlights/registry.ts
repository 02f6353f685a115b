import type { Hit } from '../hits/hits.ts';
import { onAbort } from '../lifetime/on-abort.ts';

/** A hit is painted as a mention, and beside that as the one whose card is open. */
type Use = 'mention' | 'current';

interface Shown {
  readonly range: StaticRange;
  readonly name: string;
}

const prefix = 'partnership-lens-';

export interface HighlightRegistry {
  readonly show: (hit: Hit, use: Use, name: string) => void;
  readonly hide: (hit: Hit, use: Use) => void;
}

/** The one registry of a document belongs to its page too: only our own names are ever touched, never `clear()`. */
export function highlightRegistry(signal: AbortSignal): HighlightRegistry {
  const highlights = new Map<string, Highlight>();
  const shown = { mention: new Map<Hit, Shown>(), current: new Map<Hit, Shown>() };

  const highlightOf = (name: string): Highlight => {
    const known = highlights.get(name);
    if (known) return known;
    const highlight = new Highlight();
    highlights.set(name, highlight);
    CSS.highlights.set(prefix + name, highlight);
    return highlight;
  };

  const hide = (hit: Hit, use: Use): void => {
    const before = shown[use].get(hit);
    if (!before) return;
    highlights.get(before.name)?.delete(before.range);
    shown[use].delete(hit);
  };

  const show = (hit: Hit, use: Use, name: string): void => {
    if (shown[use].get(hit)?.name === name) return;
    hide(hit, use);
    if (!hit.span) return;
    const { start, end } = hit.span;
    // The page may have shortened the text since; what changed is read again in a moment.
    if (start.offset > start.node.length || end.offset > end.node.length) return;
    const range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    highlightOf(name).add(range);
    shown[use].set(hit, { range, name });
  };

  const leave = (): void => {
    for (const [name, highlight] of highlights) {
      if (CSS.highlights.get(prefix + name) === highlight) CSS.highlights.delete(prefix + name);
    }
  };
  onAbort(signal, leave);
  return { show, hide };
}
