/** Which of several countries stands nearest to a name that bodies of them share. */

import { isCommonGivenName } from '../../../languages/common-words/common-words.ts';
import { countryOf, isPlaceName } from '../../../languages/geography/places.ts';
import { isHead, joinsBodies } from '../../../languages/language-profiles.ts';
import type { TextPart } from '../../../languages/persons/role-words.ts';
import { callsFormer } from '../../../languages/sentences/introductions.ts';
import { headBeforeOf } from '../../../languages/sentences/names-with-of.ts';
import { isBetweenMembers } from '../../../languages/sentences/rows-of-names.ts';
import type { NameMatch } from '../../../matching/compiled-names/types.ts';

/** How far on either side of a name its country is looked for, in UTF-16 units: long blocks hold thousands of names. */
const REACH = 600;
/** Such words alone lead from a name to its place: "of", "in the", "à". */
const LEADS_TO = /^[\s,(]+(?:\p{Ll}{1,5}['’]?\s?){0,2}$/u;
/** Whether these words stand between a name and the place where its bearer is: "in the", and no "and". */
export const leadsToPlace = (gap: string): boolean => LEADS_TO.test(gap) && !gap.split(/\s+/u).some(joinsBodies);

const CAPITALISED_WORDS = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*/gu;
/** Of the name of a country: United Arab Emirates, and one more. */
const MOST_WORDS = 4;
/** The words "University of the " and more, in UTF-16 units. */
const FAR = 24;
/** The words "formerly the " and more, in UTF-16 units. */
const FORMER_REACH = 32;

/** Where a text names a country, or a town of one. */
export interface CountryPlace {
  readonly country: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** The countries that some words name, which stand at `at`: the longest first, and no surname behind a given name. */
function countriesIn(words: string, at: number): readonly CountryPlace[] {
  const found: CountryPlace[] = [];
  const each = words.split(/\s/u);
  for (let first = 0, start = at; first < each.length; ) {
    let count = Math.min(MOST_WORDS, each.length - first);
    let text = each.slice(first, first + count).join(' ');
    let country = countryOf(text);
    while (country === undefined && count > 1) {
      count -= 1;
      text = each.slice(first, first + count).join(' ');
      country = countryOf(text);
    }
    const isSurname = count === 1 && first > 0 && isCommonGivenName(each[first - 1] ?? '');
    if (country !== undefined && !isSurname) found.push({ country, start, end: start + text.length });
    start += text.length + 1;
    first += count;
  }
  return found;
}

/** All of a text, in its order. */
export function countryPlacesIn(text: string): readonly CountryPlace[] {
  return [...text.matchAll(CAPITALISED_WORDS)].flatMap(({ 0: words, index }) => countriesIn(words, index));
}

/** A block with its names, which are disjoint and in order, and where it names countries. */
export interface NamesOfBlock {
  readonly text: string;
  readonly names: readonly NameMatch[];
  readonly countryPlaces: () => readonly CountryPlace[];
}

/** One of the names. */
export interface PlaceOfName extends NamesOfBlock {
  /** Its number. */
  readonly place: number;
  /** Where it ends, with the word for a university or a legal form behind it. */
  readonly end: number;
  readonly sentence: TextPart;
}

/** The number of the last one that begins at an offset or before it; -1 where none does. */
export function lastFrom(offset: number, parts: readonly { readonly start: number }[]): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The number of the name right before an offset; of "Toruk
 * University in Vexvale, Jordan" the first one, whose town it is.
 */
function nameThatLeadsTo(offset: number, { text, names }: PlaceOfName): number {
  const before = lastFrom(offset - 1, names);
  const [owner, name] = [names[before - 1], names[before]];
  if (!owner || !name || !isPlaceName(text.slice(name.start, name.end))) return before;
  return leadsToPlace(text.slice(owner.end, name.start)) ? before - 1 : before;
}

/**
 * Whose a country is: of `none` of the names; of an earlier use of this very name, right behind which it stands; or of
 * another one: inside it, as a part of one that no pack knows, or right behind it.
 */
function ownerOf({ start, end }: CountryPlace, named: PlaceOfName): 'none' | 'same' | 'other' {
  const { text, names, place } = named;
  const around = names[lastFrom(start, names)];
  // A country that is a name itself is none inside a name.
  const isWhole = around !== names[place] && around?.start === start && around.end <= end;
  if (around && start < around.end && !isWhole) return 'other';
  const before = nameThatLeadsTo(start, named);
  if (before >= 0 && before !== place && leadsToPlace(text.slice(names[before]?.end ?? 0, start)))
    return names[before]?.names[0] === names[place]?.names[0] ? 'same' : 'other';
  const from = Math.max(start < named.end ? 0 : named.end, start - FAR);
  const head = headBeforeOf(text.slice(from, start));
  return head !== undefined && isHead(head) ? 'other' : 'none';
}

/**
 * The one of `countries` that a block names nearest to a name: in its sentence, right behind the same name before it,
 * elsewhere before it, else behind it. Undefined where the nearest is one of a list, and where it names none of them
 * but in other names, or right behind such.
 */
export function nearestCountry(named: PlaceOfName, countries: readonly string[]): string | undefined {
  const { names, place, end, sentence } = named;
  const { start = 0 } = names[place] ?? {};
  const countryPlaces = named.countryPlaces();
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let each = lastFrom(start - REACH, countryPlaces) + 1; each < countryPlaces.length; each += 1) {
    const found = countryPlaces[each];
    if (!found || found.start > end + REACH) break;
    if (!countries.includes(found.country)) continue;
    const isBefore = found.start < start;
    const isInSentence = found.start >= sentence.from && found.start < sentence.to;
    const gap = isBefore ? start - found.start : found.start - end;
    if (gap >= least) continue;
    const owner = ownerOf(found, named);
    if (owner === 'other') continue;
    const steps = owner === 'same' && isBefore ? 1 : isInSentence ? 0 : isBefore ? 2 : 3;
    const distance = steps * REACH + gap;
    if (distance < least) [nearest, least] = [isListed(each, named) ? undefined : found.country, distance];
  }
  return nearest;
}

/** Whether a country, by its number, is a member of a list: "Kenya, Jordan and China". */
function isListed(each: number, { text, countryPlaces }: PlaceOfName): boolean {
  const places = countryPlaces();
  const areJoined = (first?: CountryPlace, second?: CountryPlace): boolean =>
    first !== undefined && second !== undefined && isBetweenMembers(text.slice(first.end, second.start));
  return areJoined(places[each - 1], places[each]) || areJoined(places[each], places[each + 1]);
}

/** Whether a name stands there as the former one of another: "Vexvale University, formerly Toruk University". */
export const isFormerName = ({ text, names, place }: PlaceOfName): boolean => {
  const { start = 0 } = names[place] ?? {};
  return callsFormer(text.slice(Math.max(0, start - FORMER_REACH), start));
};
