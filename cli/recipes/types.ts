import type { PackDocument } from '../../utils/core/pack/types.ts';

/** What stands on the command line behind `recipe NAME`. */
export interface RecipeOptions {
  /** ISO 3166-1 alpha-2 codes; empty for all countries. */
  readonly countries: readonly string[];
  /** Types of the register, in lower case; empty for all. */
  readonly types: readonly string[];
  /** Also the bodies that those chosen are parts of, and their own units. */
  readonly withRelationships?: boolean;
  /** The day for which the data is, where its files do not say; an ISO day. */
  readonly asOf?: string;
  /** An ISO day; a later date in a file is a fault. */
  readonly today: string;
}

/** A pack, and what of the files is not in it. */
export interface MadePack {
  readonly pack: PackDocument;
  /** The number of records that were read. */
  readonly read: number;
  /** Records that were left out, counted by reason, the most frequent first. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Parts of records that are in the pack, such as a name that is too long, counted by reason. */
  readonly dropped: ReadonlyMap<string, number>;
  /** By reason: where one of those faults stands. */
  readonly examples?: ReadonlyMap<string, string>;
}

/** Makes a pack from the files of a register. */
export interface Recipe {
  readonly name: string;
  /** The files that it takes, in one line. */
  readonly about: string;
  /** Throws RecipeError for options or files that it cannot use. */
  make(files: readonly string[], options: RecipeOptions): Promise<MadePack>;
}

/** What the reader has to change, in one line. */
export class RecipeError extends Error {
  override readonly name = 'RecipeError';
}
