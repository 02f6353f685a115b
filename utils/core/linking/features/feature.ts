import type { Evidence } from '../../page/types.ts';
import type { Weights } from '../scoring/weights.ts';
import type { Clues } from './clues.ts';
import type { Trait } from './traits.ts';

/** One thing of the page that speaks for or against a candidate. Each can be taken out of the registry by itself. */
export interface PageFeature {
  readonly id: string;
  /** What speaks, in a sentence. */
  readonly about: string;
  /** Points where the feature applies wholly. */
  readonly weight: (weights: Weights) => number;
  /** How far it applies: 0 not at all, 1 wholly; more where several things say the same. */
  readonly test: (clues: Clues) => number;
  /** It is asked only of candidates with all of these traits. */
  readonly of?: readonly Trait[];
  /** It is asked of unambiguous names as well, which need nothing of the page. */
  readonly isOfUnambiguous?: true;
  /** What the reader is shown, where it applies. */
  readonly evidence?: (clues: Clues) => readonly Evidence[];
  /** Texts of a page, a line a block, in which it applies to the name between « and ». */
  readonly examples: readonly string[];
}
