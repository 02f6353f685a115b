import type { ShownItem } from '../../utils/core/own-data/next-version.ts';
import type { ChangeRefusal } from '../../utils/core/own-data/types.ts';
import type { VersionChoice, VersionCounts, VersionKind } from '../../utils/core/own-data/version-choice.ts';

/** What the page asks of the worker, one after the other. */
export type VersionsRequest =
  | {
      readonly kind: 'compare';
      /** The own pack that the register is. */
      readonly id: string;
      /** The newer register, in the form of the file of a pack. */
      readonly newer: Blob;
      /** Today, `2026-11-28`. */
      readonly day: string;
      /** The version of the extension. */
      readonly version: string;
      /** Of the reader. */
      readonly language: string;
      /** How many items of each kind the page shows at once. */
      readonly shown: number;
    }
  /** Asks for items of a kind, from the item at `from` of those of its kind, counted from 0. */
  | { readonly kind: 'more'; readonly of: VersionKind; readonly from: number; readonly shown: number }
  /** Accepts what was compared, as far as it is chosen. */
  | { readonly kind: 'accept'; readonly choice: VersionChoice }
  /** Takes back what was accepted last. */
  | { readonly kind: 'undo' }
  /**
   * Prepares for pages what was accepted or taken back last; a step of its own, as that is stored whatever fails here.
   */
  | { readonly kind: 'prepare' };

/** What became of the change of own data; `changed`: it is on the disk. */
export type VersionsOutcome =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly refusal: ChangeRefusal }
  | { readonly kind: 'no-pack' };

export type VersionsEvent =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  /** What was asked for with `more`. */
  | { readonly kind: 'items'; readonly items: readonly ShownItem[] }
  /**
   * `items`: the first of each kind. A page of a register with 50,000 changes would take seconds to take them all in.
   */
  | {
      readonly kind: 'compared';
      readonly title: string;
      readonly same: number;
      readonly counts: VersionCounts;
      readonly items: readonly ShownItem[];
    }
  /** There is no such own pack. */
  | { readonly kind: 'no-pack' }
  | { readonly kind: 'outcome'; readonly outcome: VersionsOutcome }
  /** Also where it could not be prepared. */
  | { readonly kind: 'prepared' }
  /** `isFull`: the browser has no room. */
  | { readonly kind: 'failed'; readonly reason: string; readonly isFull: boolean };
