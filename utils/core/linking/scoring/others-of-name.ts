/** Where a page means another bearer of a Chinese name than the one that the packs list. */
import type { EntityId } from '../../pack/types.ts';
import type { NameEntry } from '../candidates/name-entry.ts';
import type { CandidateOccurrence } from '../candidates/occurrences.ts';
import type { Candidate } from '../candidates/types.ts';

const NONE: ReadonlySet<number> = new Set();

/**
 * From so many different words of a namesake on, or with one word of so many characters, a page is about the namesake.
 */
const ENOUGH_WORDS = 2;
const LONG_WORD = 3;

function dealsWithNamesake({ entity }: NameEntry, seen: ReadonlySet<string>): boolean {
  if (!entity.isPerson || seen.size === 0) return false;
  const words = [...entity.namesakeWords.words].filter((word) => seen.has(word));
  return words.length >= ENOUGH_WORDS || words.some((word) => word.length >= LONG_WORD);
}

const HAN = /\p{Script=Han}/u;
/** Whether a pack describes another bearer of the name in Chinese, about whom a whole page may be. */
const isToldApart = ({ entity }: NameEntry): boolean => [...entity.namesakeWords.words].some((word) => HAN.test(word));

/**
 * The ordinals of the occurrences by which the page means another bearer of a Chinese name.
 *
 * A person's name means another bearer from where the calling of that one stands beside it, and the person again from
 * where one of the person's offices does; names before the first of the two follow it. Where the page has neither, the
 * words of the namesake on it (`seen`) decide. Once an office was named, a bearer whom no pack describes is meant only
 * in the rest of the block. A body's short name means another body from where a sentence says so, up to one that speaks
 * of the body itself or has its whole name.
 */
export function othersOfName(
  occurrences: readonly CandidateOccurrence[],
  seen: ReadonlySet<string>,
): ReadonlySet<number> {
  if (seen.size === 0 && !occurrences.some(({ candidate }) => candidate.isOther === true)) return NONE;
  const said = new Map<EntityId, boolean>();
  for (const { candidate, entry } of occurrences)
    if (candidate.isOther !== undefined && entry.entity.isPerson && !said.has(entry.entity.id))
      said.set(entry.entity.id, candidate.isOther);
  /** By entity: the block that speaks of another bearer in passing. */
  const inPassing = new Map<EntityId, number>();
  const found = new Set<number>();
  for (const occurrence of occurrences) {
    const { candidate, entry, ordinal, index } = occurrence;
    if (!entry.isHan) continue;
    const { id, isPerson } = entry.entity;
    const before = said.get(id);
    const isOther = isPerson ? candidate.isOther : bodyIsOther(candidate, entry, before);
    const isPassing = isPerson ? isOther === true && !isToldApart(entry) : candidate.isOther === true;
    if (isPassing && before === false) inPassing.set(id, index);
    else if (isOther !== undefined) {
      said.set(id, isOther);
      inPassing.delete(id);
    } else if (before === undefined) said.set(id, dealsWithNamesake(entry, seen));
    if (said.get(id) === true || candidate.isOther === true || inPassing.get(id) === index) found.add(ordinal);
  }
  return found;
}

/**
 * Whether the name means another body from here on; undefined where nothing changes: a page that has named the body
 * itself names others in passing.
 */
function bodyIsOther(
  { isOther }: Candidate,
  { nameKind }: NameEntry,
  before: boolean | undefined,
): boolean | undefined {
  if (nameKind !== 'short') return false;
  return isOther === true && before === false ? undefined : isOther;
}
