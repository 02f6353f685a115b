/** All candidates of a page in one list, each with its place. */

import { withoutThe } from '../../languages/sentences/capital-articles.ts';
import type { LearntNames } from './definitions/learnt-names.ts';
import type { NameEntry } from './name-entry.ts';
import type { BlockFindings, Candidate, CandidateSpan } from './types.ts';

/** One candidate of one span, with its place on the page. */
export interface CandidateOccurrence {
  /** Its number among the occurrences of the page; the candidates of one span follow one another. */
  readonly ordinal: number;
  readonly block: BlockFindings;
  /** The number of the block among the blocks that were kept, in the order of the page. */
  readonly index: number;
  readonly span: CandidateSpan;
  readonly candidate: Candidate;
  readonly entry: NameEntry;
  /** Several entities bear the name. */
  readonly isShared: boolean;
  /** Another entity bears it in a form that is nearer to what its pack lists. */
  readonly hasNearerBearer: boolean;
  /** The name is the display name of another entity and not of this one. */
  readonly isShownForOther: boolean;
  /** It is the bare name of a university (Lund), and this entity is a body of another kind. */
  readonly isOfUniversityOfOther: boolean;
  /** The countries of all bearers, each once; empty where one entity alone bears the name. */
  readonly bearerCountries: readonly string[];
  /** A distinctive name of one institution: only its own sentence could rule it out, and did not. */
  readonly isUnambiguous: boolean;
}

/**
 * How near a spelling is to what the pack lists: 0 listed, or learnt of the page, 1 without its place, 2 in another
 * order or in part.
 */
const distanceFromListed = ({ form, index }: NameEntry): number =>
  form === 'listed' || form === 'variant' || index < 0 ? 0 : form === 'cut' ? 1 : 2;
const NO_COUNTRIES: readonly string[] = [];

/** How one bearer of a shared name compares with the other bearers. */
type Sharing = Pick<
  CandidateOccurrence,
  'isShared' | 'hasNearerBearer' | 'isShownForOther' | 'isOfUniversityOfOther' | 'bearerCountries'
>;
const ALONE: Sharing = {
  isShared: false,
  hasNearerBearer: false,
  isShownForOther: false,
  isOfUniversityOfOther: false,
  bearerCountries: NO_COUNTRIES,
};

/** The candidates that this model has, each with its entry. */
type Entries = readonly (readonly [Candidate, NameEntry])[];

/** A bare name (Lund) does not compete with a distinctive name of the same spelling that a pack lists. */
function withoutBare(entries: Entries): Entries {
  // Beside a score a place is a team, whatever else it may be.
  const sides = entries.filter(([{ isSide }]) => isSide);
  if (sides.length > 0) return sides;
  const isListed = entries.some(([, { isDistinctive, form }]) => isDistinctive && form === 'listed');
  return isListed ? entries.filter(([, { form }]) => form !== 'bare' && form !== 'side') : entries;
}

function sharingOf(entries: Entries): (entry: NameEntry) => Sharing {
  const first = entries[0]?.[1].entity;
  if (entries.every(([, { entity }]) => entity === first)) return () => ALONE;
  const bearerCountries = [...new Set(entries.flatMap(([, { entity }]) => entity.country ?? []))];
  const nearest = Math.min(...entries.map(([, entry]) => distanceFromListed(entry)));
  const hasUniversity = entries.some(([, { isOfUniversity }]) => isOfUniversity);
  const whole = new Set(entries.map(([, { entity }]) => entity.name));
  /** "Toruk University (Leiden)" beside Toruk University. */
  const isBranch = ({ entity: { name } }: NameEntry): boolean => {
    const plain = name.replace(/ \([^()]*\)$/u, '');
    return plain !== name && (whole.has(plain) || whole.has(withoutThe(plain)));
  };
  const bearers = new Set(entries.map(([, { entity }]) => entity.id));
  /** A part that its pack lists under the initials of the whole body. */
  const isPartOfOther = ({ isAcronym, entity: { entity } }: NameEntry): boolean =>
    isAcronym && entity.type === 'institution' && entity.partOf !== undefined && bearers.has(entity.partOf);
  const hasShown = entries.some(([, { isShown }]) => isShown);
  return (entry) => ({
    isShared: true,
    hasNearerBearer: distanceFromListed(entry) > nearest || isBranch(entry) || isPartOfOther(entry),
    isShownForOther: hasShown && !entry.isShown,
    isOfUniversityOfOther: hasUniversity && !entry.isOfUniversity,
    bearerCountries,
  });
}

const senseKey = (entity: string, text: string): string => `${entity} ${text}`;
const NOTHING: ReadonlySet<string> = new Set();

/** The names that the page itself defines for other bodies: 國立臺北大學（簡稱北大）. */
function definedForOthers(blocks: readonly BlockFindings[]): ReadonlySet<string> {
  let found: Set<string> | null = null;
  for (const { competingSenses } of blocks) {
    for (const { entity, text, defined } of competingSenses) {
      if (!defined) continue;
      found ??= new Set();
      found.add(senseKey(entity, text));
    }
  }
  return found ?? NOTHING;
}

export function occurrencesOf({ blocks, entryAt }: LearntNames): readonly CandidateOccurrence[] {
  const occurrences: CandidateOccurrence[] = [];
  const others = definedForOthers(blocks);
  // Only Chinese short names are left out: what else an acronym may stand for is weighed with the other senses of the
  // page.
  const isOfOther = ({ isHan, nameKind, entity, inCapitals }: NameEntry): boolean =>
    others.size > 0 && isHan && nameKind === 'short' && others.has(senseKey(entity.id, inCapitals));
  blocks.forEach((block, index) => {
    for (const span of block.spans) {
      const found: [Candidate, NameEntry][] = [];
      for (const candidate of span.candidates) {
        const entry = entryAt(candidate.form);
        if (entry && !isOfOther(entry)) found.push([candidate, entry]);
      }
      const entries = found.length < 2 ? found : withoutBare(found);
      const sharing = entries.length < 2 ? null : sharingOf(entries);
      for (const [candidate, entry] of entries) {
        const ordinal = occurrences.length;
        const shared = sharing?.(entry) ?? ALONE;
        const isOpen = candidate.misspelled !== undefined || candidate.hasCountryInitials === true;
        const isUnambiguous = entry.isUnambiguous && !shared.isShared && !isOpen;
        // Field by field, which is several times as fast as a spread.
        occurrences.push({
          ordinal,
          block,
          index,
          span,
          candidate,
          entry,
          isShared: shared.isShared,
          hasNearerBearer: shared.hasNearerBearer,
          isShownForOther: shared.isShownForOther,
          isOfUniversityOfOther: shared.isOfUniversityOfOther,
          bearerCountries: shared.bearerCountries,
          isUnambiguous,
        });
      }
    }
  });
  return occurrences;
}
