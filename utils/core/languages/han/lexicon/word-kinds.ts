/** What a word of the lexicon is: parts of speech as jieba marks them, the rare ones joined to their neighbours. */
export const WORD_KINDS = [
  'unknown',
  'noun',
  'person',
  'place',
  'body',
  'proper-noun',
  'verb',
  'verbal-noun',
  'adjective',
  'adverb',
  'preposition',
  'conjunction',
  'particle',
  'number',
  'measure',
  'pronoun',
  'time',
  'direction',
  'location',
  'attribute',
  'state',
  'phrase',
  'idiom',
  'short-form',
  'affix',
  'morpheme',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

export interface LexiconWord {
  readonly kind: WordKind;
  /** The logarithm of how many words of running text there are for one of it. */
  readonly cost: number;
}

/** How many words of running text jieba counted in all, as logarithm. */
const ALL_WORDS = Math.log(60_101_967);
const COST_BITS = 4;
const COSTS = 1 << COST_BITS;

/** Kind and count of a word as one number of the table; counts are kept as powers of two from 2^5 on. */
const LEAST_POWER = 5;
export function numberOfWord(kind: WordKind, count: number): number {
  const power = Math.round(Math.log2(Math.max(1, count))) - LEAST_POWER;
  return WORD_KINDS.indexOf(kind) * COSTS + Math.min(COSTS - 1, Math.max(0, power));
}

/** How many numbers there are. */
export const NUMBERS_OF_WORDS = WORD_KINDS.length * COSTS;

export const wordOfNumber = (number: number): LexiconWord => ({
  kind: WORD_KINDS[number >> COST_BITS] ?? 'unknown',
  cost: ALL_WORDS - ((number & (COSTS - 1)) + LEAST_POWER) * Math.LN2,
});
