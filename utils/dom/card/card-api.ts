/**
 * The contract between the small content script and the card's code, which is loaded into the frame on first use.
 * All coordinates and rects are client coordinates in CSS pixels, all times milliseconds of `performance.now()`.
 */
import type { EntityCard } from '../../core/facts/cards/types.ts';
import type { EntityId, EntityType } from '../../core/pack/types.ts';
import type { Evidence } from '../../core/page/types.ts';
import type { Correction, Settings } from '../../core/settings/types.ts';
import type { Listen } from '../events/capture-events.ts';
import { lazyScript } from '../lazy-scripts/lazy-scripts.ts';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The mention at the pointer, or chosen by keyboard or popup. */
export interface CardTarget {
  /**
   * The mention's key, as in `PageMention`. The same name keeps
   * its key while it is in use, though its block is read anew.
   */
  readonly key: string;
  readonly entity: EntityId;
  readonly type: EntityType;
  /** The text on the page. */
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** One rect for each line that the mention's text lies on, as at the time of the event. Never empty. */
  readonly rects: readonly Rect[];
  /** The block (paragraph, cell, …) that the mention stands in. */
  readonly block: Rect;
}

export interface CardPointer {
  readonly kind: 'move' | 'down' | 'click' | 'leave';
  readonly pointer: 'mouse' | 'pen' | 'touch';
  readonly x: number;
  readonly y: number;
  readonly time: number;
  readonly alt: boolean;
  /** A button is down: text is being selected, something is dragged. */
  readonly pressed: boolean;
  /** Nothing at the point handles clicks (no link, button, field); otherwise the click belongs to the page. */
  readonly free: boolean;
  /** The mention under the point; `null` between mentions and over the card's own host. */
  readonly target: CardTarget | null;
  /** Whether the event's path went through the card's own host. */
  readonly overCard: boolean;
}

export type CardSettings = Pick<Settings, 'trigger' | 'theme'>;

/**
 * What the card's code does for the content script. The card adds its own listeners for keys, scrolling and resizing.
 */
export interface CardLayer {
  /**
   * At most one `move` per frame; `down`, `click` and `leave` as they happen. The card decides about trigger and dwell.
   */
  pointer(event: CardPointer): void;
  /** Opens at once, without dwell. The focus goes back to where it was when the card closes. */
  show(target: CardTarget): void;
  /** Places the card anew, or closes it where its name is gone: call it when the page has changed. */
  check(): void;
  /** Closes every card, the pinned ones included. */
  hide(): void;
  configure(settings: CardSettings): void;
}

/** What the content script does for the card's code. */
export interface CardServices {
  /** Aborted when this copy of the extension ends: remove everything. */
  readonly signal: AbortSignal;
  readonly settings: CardSettings;
  /** `null` where the pack has no such entity (any more). Rejects only when the background cannot be reached. */
  card(entity: EntityId): Promise<EntityCard | null>;
  /** Where the mention is now (after scrolling, zooming, page changes); `null` when it is gone or not rendered. */
  locate(key: string): CardTarget | null;
  /** The dialog, popover or element in full screen that the mention stands in; `null` in the rest of the page. */
  layer(key: string): Element | null;
  /** The element around the block of the mention; `null` where there is none but the body. */
  surroundings(key: string): Element | null;
  /** Whether the page is dark where the mention stands. */
  isOnDark(key: string): boolean;
  /** The mention before or after this one in page order, scrolled into view. `null` where the page has no other. */
  step(key: string, direction: 'next' | 'previous'): CardTarget | null;
  /** Entities that stand on this page, for links and for what ties them. */
  entities(): readonly EntityId[];
  /** Adds a listener that runs before those of the page, which might stop the event. */
  readonly listen: Listen;
  /** "Wrong?": the link is removed. */
  correct(correction: Correction): Promise<void>;
  /** Takes a correction back. */
  undo(correction: Correction): Promise<void>;
  /** Shows the entity in the side panel, or in a tab where the browser opens no panel from a page. */
  openPanel(entity: EntityId): Promise<void>;
  /** Registers the card's host, so that the page layer never reads it and recognises pointer events over it. */
  own(host: Element): void;
  /** The page removes every card at once: it is told where the reader looks for what is missing. */
  removed(): Promise<void>;
  /** The card opened or closed: the page layer marks its mention while it is open. */
  opened(key: string | null): void;
  /** Neither a card nor the pointer is on this mention any more: nobody asks for it again. */
  forget(key: string): void;
}

export type CreateCardLayer = (services: CardServices) => CardLayer;

export const cardScript = lazyScript<CreateCardLayer>('card');
