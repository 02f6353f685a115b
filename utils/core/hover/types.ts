import type { Box, Point } from './geometry.ts';

/** What the reader points at: the key of a mention, unique on its page. */
export type HoverTarget = string;

/** What opened a card: `hover` closes on leaving, the others stay until they are dismissed. */
export type OpenedBy = 'hover' | 'click' | 'touch' | 'keyboard';

/** Stands for one wait or one question; what comes back with another token than the current one is late, and dropped. */
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
  /** The card was asked for; it is shown on its answer, or without one when the wait for it is over. */
  | ({ readonly mode: 'asked' } & Asking)
  | ({ readonly mode: 'open'; readonly held: boolean } & Asking)
  /** Open, and the pointer is off name and card: closes, or gives way to `next`, when the wait with `wait` ends. */
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
  /** A press, `target` being the name under it. `free` unless a link, button or field is there: those are the page's. */
  | {
      readonly type: 'press';
      readonly target: HoverTarget | null;
      readonly touch: boolean;
      readonly free: boolean;
      readonly onCard: boolean;
    }
  | { readonly type: 'alt'; readonly down: boolean }
  /** A name was chosen by a shortcut, a list, or from the popup. */
  | { readonly type: 'choose'; readonly target: HoverTarget }
  /** The card is in use (keyboard focus inside, a menu open), or no longer. */
  | { readonly type: 'hold'; readonly on: boolean }
  | { readonly type: 'pin' }
  | { readonly type: 'escape' }
  | { readonly type: 'close' }
  /** The name scrolled out of sight, or is no longer on the page. */
  | { readonly type: 'target-gone' };

export type HoverEffect =
  /** Send `timer` with this token after so many milliseconds. */
  | { readonly type: 'wait'; readonly token: HoverToken; readonly milliseconds: number }
  /** The reader seems to want a card: have its code at hand. */
  | { readonly type: 'prepare' }
  /** Get the card's contents; send `answer` with this token. */
  | { readonly type: 'ask'; readonly target: HoverTarget; readonly token: HoverToken }
  /** Show the card now, with its contents or, where they are still awaited, with an outline. */
  | { readonly type: 'show'; readonly target: HoverTarget; readonly token: HoverToken; readonly by: OpenedBy }
  /** Take the card away; `refocus` puts the focus back to where it was. */
  | { readonly type: 'hide'; readonly refocus: boolean }
  /** The card stays where it is and is no longer of concern here. */
  | { readonly type: 'detach' };

export interface HoverOptions {
  readonly trigger: 'hover' | 'click' | 'alt';
}

export interface HoverStep {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}
