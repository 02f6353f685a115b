import type { PackChanges } from '../../utils/core/pack/compare-packs.ts';
import type { Fault } from '../../utils/core/pack/faults.ts';
import type { PackCounts } from '../../utils/core/pack/summary.ts';
import type { PublisherVerdict } from '../../utils/core/signing/judge-publisher.ts';

/** What the worker needs to take a file in as a pack. */
export interface ImportRequest {
  readonly file: File;
  /** The version of the extension. */
  readonly version: string;
  /** Of the reader. */
  readonly language: string;
  /** Whether the pack becomes own data, which the reader edits. */
  readonly own?: boolean;
  /** Whether own data is a register whose file is remembered, to be compared with its next version. */
  readonly isRegister?: boolean;
  /**
   * Of a pack that was removed and is put back: the key that signed its file, or null. The extension wrote this
   * document from what it had stored, so that no signature fits it, and none is asked of it. `over` is the version that
   * it is put back over, null for none: a pack that came since, as in another window, is not replaced.
   */
  readonly putBack?: { readonly signedBy: string | null; readonly over: string | null };
  /** Whether the page shows what a newer file changes, and answers with `'accept'`. */
  readonly asks?: boolean;
}

/** What a newer file of a pack changes, which the reader accepts or not. */
export interface ImportReview {
  readonly title: string;
  /** Of the pack in use, and of the file. */
  readonly versions: readonly [before: string, after: string];
  readonly changes: PackChanges;
  readonly publisher: PublisherVerdict;
}

/** What the page answers to a review; to refuse, it ends the worker. */
export const ACCEPT = 'accept';

export type ImportStage = 'waiting' | 'reading' | 'checking' | 'preparing' | 'storing';

export interface ImportProgress {
  readonly stage: ImportStage;
  /** Of the whole work, from 0 to 1. */
  readonly share: number;
  /** Known once the file was checked. */
  readonly counts: PackCounts | null;
}

/**
 * What became of a file:
 * - `encoding`: it is neither UTF-8 nor UTF-16.
 * - `not-json`: its text is not JSON.
 * - `invalid`: the pack is wrong in some places; `left` is the number of those that are not listed.
 * - `bundled-id`: the pack has the `id` of the bundled one.
 * - `distrusted`: its signature does not fit it, or is not that of who made the pack before.
 * - `own-data`: the reader has own data of that `id`, in use or removed, which a file may not replace.
 * - `came-since`: it was to be put back, and another pack of that `id` was added meanwhile.
 * - `too-large`: it holds more than `most` names.
 * - `too-many-names`: `reason` says how many.
 * - `full`: the browser has no room for it.
 * - `failed`: the browser could not read or keep it, for its `reason`.
 */
export type ImportOutcome =
  | {
      readonly kind: 'added';
      readonly title: string;
      readonly publisher: PublisherVerdict;
      /** Of a register: whether its file is remembered. */
      readonly isFileKept?: boolean;
    }
  | { readonly kind: 'distrusted'; readonly publisher: PublisherVerdict }
  | { readonly kind: 'bundled-id'; readonly id: string }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[]; readonly left: number }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'too-many-names' | 'failed'; readonly reason: string }
  | { readonly kind: 'encoding' | 'not-json' | 'own-data' | 'came-since' | 'full' | 'unreadable' | 'cancelled' };

/** What the worker says. */
export type ImportEvent =
  | ({ readonly kind: 'progress' } & ImportProgress)
  | ({ readonly kind: 'review' } & ImportReview)
  | ImportOutcome;
