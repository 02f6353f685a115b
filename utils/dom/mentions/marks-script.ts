import type { Mention } from '../../core/page/types.ts';
import type { Settings } from '../../core/settings/types.ts';
import { lazyScript } from '../lazy-scripts/lazy-scripts.ts';
import type { Block } from '../reading/scanner/block-index.ts';
import type { PageScanner } from '../reading/scanner/scanner.ts';
import type { PlacedMention, PlacedMentions } from './placed-mentions.ts';

export type PageRules = Pick<Settings, 'density' | 'style' | 'corrections'>;

export interface MarksOptions extends Pick<PageScanner, 'blocks' | 'readWalking'> {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly rules: PageRules;
  readonly hidden: boolean;
}

export interface Marks {
  readonly mentions: PlacedMentions;
  /** False while nothing is shown on the page, so that nothing is there to be pointed at. */
  readonly paints: boolean;
  /** Mentions whose highlights are registered now: those in sight and a viewport around. */
  readonly painted: () => readonly PlacedMention[];
  readonly mark: (placed: PlacedMention | null) => void;
  /** Takes the linked mentions of a block in place of those it had. */
  readonly set: (block: Block, linked: readonly Mention[]) => void;
  /** Whether the page in sight has lost nodes with marks. */
  readonly isLost: () => boolean;
  /** The text of a block may stand in other nodes now. */
  readonly moved: (block: Block) => void;
  /** The page has these blocks now, and no longer those. */
  readonly changed: (added: readonly Block[], removed: readonly number[]) => void;
  /**
   * Which mentions are shown depends on those around them: called when several blocks have changed. Where more of the
   * page is to come it is not `isWhole`: only the sections of those blocks are looked at.
   */
  readonly settle: (isWhole?: boolean) => void;
  /** Has a function called when the page has changed and was read: there is one, that of the open card. */
  readonly onSettled: (callback: () => void) => void;
  readonly configure: (rules: PageRules) => void;
  readonly hide: (hidden: boolean) => void;
}

export type CreateMarks = (options: MarksOptions) => Marks;

/** `marks.js`, loaded with the first mention of a page. */
export const marksScript = lazyScript<CreateMarks>('marks');
