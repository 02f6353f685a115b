import type { ReferenceDate } from '../../core/facts/as-of/types.ts';
import type { CardContents } from '../../core/facts/cards/contents.ts';
import type { EntityId } from '../../core/pack/types.ts';
import type { Correction } from '../../core/settings/types.ts';
import type { CardTarget } from './card-api.ts';

/** Everything that one card shows at a moment. */
export interface FrameView {
  readonly id: string;
  readonly contents: CardContents;
  readonly shape: 'card' | 'sheet';
  readonly reference: ReferenceDate;
  readonly target: CardTarget;
  /** Another entity was opened from the card: the reason for the link is not shown for it. */
  readonly followed: boolean;
  readonly back: string | null;
  readonly pinned: boolean;
  readonly site: string;
  /** What the reader did last on the card and failed. */
  readonly failure: CardFailure | null;
  /** Where the reader said that the link is wrong, until they undo it. */
  readonly corrected: Correction['scope']['kind'] | null;
  /** The correction was just undone. */
  readonly announced: 'undone' | null;
}

export interface CardFailure {
  readonly what: 'entity' | 'correction' | 'undo' | 'panel';
  readonly error: unknown;
}

/** Everything that the reader can do with one card. */
export interface FrameActions {
  /** Asks again for what could not be shown. */
  readonly onRetry: () => void;
  readonly onOpen: (entity: EntityId) => void;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
  readonly onDrag: (event: PointerEvent) => void;
  readonly onHold: (on: boolean) => void;
  readonly onPanel: (entity: EntityId) => void;
  readonly onWrong: (scope: Correction['scope']['kind']) => void;
  readonly onUndo: () => void;
  /** Rejects where the clipboard does not accept it. */
  readonly onCopy: (text: string) => Promise<void>;
  readonly onCopyCorrection: () => Promise<boolean>;
}

/** How a card is drawn; the DOM layer does not know the components. */
export interface CardRenderer {
  /** All rules that the card's root needs. */
  readonly css: string;
  draw(root: Element, view: FrameView, actions: FrameActions): void;
  erase(root: Element): void;
}
