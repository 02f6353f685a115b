/**
 * `shared`: more entities bear the text than a page could tell apart. `small`: a word that opens sentences or joins
 * words (The, And, May). `everyday`, `places`: frequent words, and words that point to countries, of which the pack has
 * so many that it would mark what every page says. `derived`: spellings that the pack does not list, where it lists
 * very many. `disagreeing`: what the pack says of entities that packs before it describe otherwise.
 */
export type LeftOutReason = 'shared' | 'small' | 'everyday' | 'places' | 'derived' | 'disagreeing';

/** What is left out of a pack, so that pages stay calm and are read in bounded time whatever it holds. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  /** How many different texts; of `derived` the names, of `disagreeing` the entities. */
  readonly count: number;
  /** Some of them; of shared ones those that most entities bear. */
  readonly examples: readonly string[];
}
