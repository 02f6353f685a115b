import type { PageCommand, PageSettings } from '../../utils/browser/messages/protocol.ts';
import type { Listen } from '../../utils/dom/events/capture-events.ts';
import { socket } from '../../utils/dom/lazy-scripts/lazy-scripts.ts';
import type { AnnotatedPage } from '../../utils/dom/mentions/annotated-page.ts';

/** Brings code to where it can plug in. */
export type LoadCode = (part: 'card' | 'page-tools') => Promise<unknown>;

/** What the content script is to the page tools. */
export interface FrameAccess {
  readonly document: Document;
  readonly listen: Listen;
  /** Aborted when this copy of the extension retires. */
  readonly signal: AbortSignal;
  readonly load: LoadCode;
  /** `null` where the reader paused the site. */
  readonly page: AnnotatedPage | null;
  readonly settings: PageSettings | null;
  readonly hidden: boolean;
  toggleHidden(): boolean;
  /** Elements of ours are never read. */
  own(host: Element): void;
  isOwn(target: EventTarget): boolean;
}

/** What only a reader who does something needs: following the pointer, the way to the card, answers to the popup. */
export interface PageTools {
  /** Takes the event that came before the tools were there; from then on they listen themselves. */
  begin(event: PointerEvent): void;
  command(message: PageCommand): Promise<unknown>;
  configure(settings: PageSettings): void;
  /** Closes every card. */
  hide(): void;
}

/** The tools' script calls `toolsSocket.offered()?.(createTools)` once, when it is run in the frame. */
export const toolsSocket = socket<(frame: FrameAccess) => PageTools>('page-tools');
