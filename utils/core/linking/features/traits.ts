/**
 * What a candidate plainly is. A feature names the traits that it is asked of, so that few are asked of each candidate.
 */
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { PageFeature } from './feature.ts';

const BITS = {
  /** Several entities bear the name. */
  'of-several': 1,
  /** The small signs around a bare name were read. */
  signed: 2,
  acronym: 4,
  chinese: 8,
  /** A surname or a given name alone, or a name without its generation. */
  part: 16,
  /** The bare name of a university (Lund). */
  'bare-of-university': 32,
  misspelled: 64,
  /** Words stand around a Chinese name that stand around no name. */
  strange: 128,
  /** Only the sentence of the name could rule it out, and did not. Only features that say so are asked of it. */
  unambiguous: 256,
} as const;
export type Trait = keyof typeof BITS;

const bitsOf = (traits: readonly Trait[]): number => traits.reduce((sum, trait) => sum | BITS[trait], 0);

function traitsOf({ entry, candidate, isShared, isUnambiguous }: CandidateOccurrence): number {
  let traits = 0;
  if (isShared) traits |= BITS['of-several'];
  if (candidate.signs !== undefined) traits |= BITS.signed;
  if (entry.isAcronym) traits |= BITS.acronym;
  if (entry.isHan) traits |= BITS.chinese;
  if (entry.isPart) traits |= BITS.part;
  if (entry.isOfUniversity && entry.form === 'bare') traits |= BITS['bare-of-university'];
  if (candidate.misspelled !== undefined) traits |= BITS.misspelled;
  if (candidate.isStrange === true) traits |= BITS.strange;
  if (isUnambiguous) traits |= BITS.unambiguous;
  return traits;
}

const isAsked = ({ of = [], isOfUnambiguous }: PageFeature, traits: number): boolean => {
  const needed = bitsOf(of);
  if ((traits & needed) !== needed) return false;
  return isOfUnambiguous === true || (traits & BITS.unambiguous) === 0;
};

/** Of a model's features, those that are asked of a candidate, by its traits. */
const ASKED = new WeakMap<readonly PageFeature[], (readonly PageFeature[] | undefined)[]>();

/** Those of a model's features, in their order, that can apply to a candidate with these traits. */
export function featuresFor(features: readonly PageFeature[], occurrence: CandidateOccurrence): readonly PageFeature[] {
  const traits = traitsOf(occurrence);
  let byTraits = ASKED.get(features);
  if (byTraits === undefined) {
    byTraits = [];
    ASKED.set(features, byTraits);
  }
  const known = byTraits[traits];
  if (known) return known;
  const asked = features.filter((feature) => isAsked(feature, traits));
  byTraits[traits] = asked;
  return asked;
}
