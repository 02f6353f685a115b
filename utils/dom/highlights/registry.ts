import { onAbort } from '../events/on-abort.ts';
import type { PlacedMention } from '../mentions/placed-mentions.ts';
import { HIGHLIGHT_PREFIX } from './names.ts';

interface Shown {
  readonly range: StaticRange;
  readonly name: string;
}

export interface HighlightRegistry {
  readonly show: (placed: PlacedMention, name: string) => void;
  readonly hide: (placed: PlacedMention) => void;
}

/**
 * Shows each mention under at most one name. The document has one registry, which its page uses too: only names with
 * the prefix of the extension are ever touched, and `clear()` is never called.
 */
export function highlightRegistry(signal: AbortSignal): HighlightRegistry {
  const highlights = new Map<string, Highlight>();
  const shown = new Map<PlacedMention, Shown>();

  const highlightOf = (name: string): Highlight => {
    const highlight = highlights.get(name) ?? new Highlight();
    highlights.set(name, highlight);
    // A page that clears the registry clears it of all names.
    if (!CSS.highlights.has(HIGHLIGHT_PREFIX + name)) CSS.highlights.set(HIGHLIGHT_PREFIX + name, highlight);
    return highlight;
  };

  const hide = (placed: PlacedMention): void => {
    const before = shown.get(placed);
    if (!before) return;
    highlights.get(before.name)?.delete(before.range);
    shown.delete(placed);
  };

  const show = (placed: PlacedMention, name: string): void => {
    const highlight = highlightOf(name);
    const before = shown.get(placed);
    if (before?.name === name && before.range.startContainer === placed.span?.start.node) return;
    hide(placed);
    if (!placed.span) return;
    const { start, end } = placed.span;
    // The page may have shortened the text since; changed text is read again soon.
    if (start.offset > start.node.length || end.offset > end.node.length) return;
    const range = new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
    highlight.add(range);
    shown.set(placed, { range, name });
  };

  const leave = (): void => {
    for (const [name, highlight] of highlights) {
      if (CSS.highlights.get(HIGHLIGHT_PREFIX + name) === highlight) CSS.highlights.delete(HIGHLIGHT_PREFIX + name);
    }
  };
  onAbort(signal, leave);
  return { show, hide };
}
