import type { Box, Point } from './geometry.ts';

/** What the reader points at: the key of a mention, unique on its page. */
export type HoverTarget = string;

/** What opened a card: one opened by `hover` closes on leaving, the others stay until dismissed. */
export type OpenedBy = 'hover' | 'click' | 'touch' | 'keyboard';

/** Identifies one timer or one request; an event with another token than the current one is late and dropped. */
export type HoverToken = number;

interface Asking {
  readonly target: HoverTarget;
  readonly token: HoverToken;
  readonly by: OpenedBy;
}

export type HoverMode =
  | { readonly mode: 'idle' }
  /** Resting on a name; nothing is shown yet. `from` is where the rest began. */
  | { readonly mode: 'dwelling'; readonly target: HoverTarget; readonly token: HoverToken }
  /** The card was requested; it is shown with its contents, or as an outline when the wait is over. */
  | ({ readonly mode: 'asked' } & Asking)
  | ({ readonly mode: 'open'; readonly held: boolean } & Asking)
  /** Open, but the pointer is off name and card: closes, or is replaced by `next`, when the timer `wait` ends. */
  | ({
      readonly mode: 'leaving';
      readonly wait: HoverToken;
      readonly next: HoverTarget | null;
      readonly apex: Point;
    } & Asking);

export interface HoverState {
  readonly now: HoverMode;
  readonly nextToken: HoverToken;
  /** The last place of the pointer, what was under it, and when (milliseconds). */
  readonly pointer: (Point & { readonly time: number; readonly target: HoverTarget | null }) | null;
}

export interface PointerEventAt extends Point {
  readonly type: 'pointer';
  /** Milliseconds, of any clock that does not run backwards. */
  readonly time: number;
  readonly target: HoverTarget | null;
  /** The open card's box, `null` where none is open. */
  readonly card: Box | null;
  /** A button is down (text is being selected, something is dragged). */
  readonly pressed: boolean;
  readonly alt: boolean;
}

export type HoverEvent =
  | PointerEventAt
  /** The pointer left the window. */
  | { readonly type: 'pointer-gone' }
  | { readonly type: 'timer'; readonly token: HoverToken }
  /** The card's contents arrived (`found`), or there are none. */
  | { readonly type: 'answer'; readonly token: HoverToken; readonly found: boolean }
  /** A press on the name `target`. Not `free` on a link, button or field, which belong to the page. */
  | {
      readonly type: 'press';
      readonly target: HoverTarget | null;
      readonly touch: boolean;
      readonly free: boolean;
      readonly onCard: boolean;
    }
  | { readonly type: 'alt'; readonly down: boolean }
  /** A name was chosen by a shortcut, in a list, or in the popup. */
  | { readonly type: 'choose'; readonly target: HoverTarget }
  /** The card is in use (keyboard focus inside, a menu open), or no longer. */
  | { readonly type: 'hold'; readonly on: boolean }
  | { readonly type: 'pin' }
  | { readonly type: 'escape' }
  | { readonly type: 'close' }
  /** The name was scrolled out of view, or is no longer on the page. */
  | { readonly type: 'target-gone' };

export type HoverEffect =
  /** Send `timer` with this token after this many milliseconds. */
  | { readonly type: 'wait'; readonly token: HoverToken; readonly milliseconds: number }
  /** A card may be needed soon: load its code. */
  | { readonly type: 'prepare' }
  /** Get the card's contents; send `answer` with this token. */
  | { readonly type: 'ask'; readonly target: HoverTarget; readonly token: HoverToken }
  /** Show the card now, with its contents or, while they load, as an outline. */
  | { readonly type: 'show'; readonly target: HoverTarget; readonly token: HoverToken; readonly by: OpenedBy }
  /** Remove the card; `refocus` returns the focus to where it was. */
  | { readonly type: 'hide'; readonly refocus: boolean }
  /** The card stays open and this reducer no longer controls it. */
  | { readonly type: 'detach' };

export interface HoverOptions {
  readonly trigger: 'hover' | 'click' | 'alt';
}

export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}
