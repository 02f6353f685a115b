import type { PageSettings } from '../../utils/browser/messages/page-to-background.ts';
import type { PageCommand } from '../../utils/browser/messages/protocol.ts';
import type { Listen } from '../../utils/dom/events/capture-events.ts';
import { lazyScript } from '../../utils/dom/lazy-scripts/lazy-scripts.ts';
import type { AnnotatedPage } from '../../utils/dom/mentions/annotated-page.ts';

/** Runs a lazy script in the frame. Rejects where it cannot. */
export type RunScript = (script: 'card' | 'marks' | 'page-tools' | 'leftovers') => Promise<unknown>;

/** What the content script provides to the page tools. */
export interface FrameAccess {
  readonly document: Document;
  readonly listen: Listen;
  /** Aborted when this copy of the extension ends. */
  readonly signal: AbortSignal;
  readonly run: RunScript;
  /** `null` where the reader paused the site. */
  readonly page: AnnotatedPage | null;
  readonly settings: PageSettings | null;
  readonly hidden: boolean;
  /** Whether the page is longer than what is linked of it. */
  readonly isCut: boolean;
  /** Hides all highlights of the frame, or shows them again. */
  hide(hidden: boolean): void;
  /** Registers an element of the extension, which is never read. */
  own(host: Element): void;
  isOwn(target: EventTarget): boolean;
}

/**
 * The code that is needed only when the reader does something: it follows the pointer, opens the card and answers the
 * popup.
 */
export interface PageTools {
  /** Handles the event that came before the tools were loaded; they listen themselves after that. */
  begin(event: PointerEvent): void;
  command(message: PageCommand): Promise<unknown>;
  configure(settings: PageSettings): void;
  /** Closes every card; where the frame has no page any more, all else of the page is forgotten. */
  hide(): void;
}

export const pageToolsScript = lazyScript<(frame: FrameAccess) => PageTools>('page-tools');
