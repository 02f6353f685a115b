/** Which of several countries stands nearest to a name that bodies of them share. */
import { countryOf, isPlaceName } from '../../languages/places.ts';
import type { TextPart } from '../../languages/role-words.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import { leadsToPlace } from './own-places.ts';

/** How far on either side of a name its country is looked for, in UTF-16 units: long blocks hold thousands of names. */
const REACH = 600;
const CAPITALISED_WORDS = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,2}/gu;
/** "Bank of Chile", "Universidad de Chile": the country is part of another name. */
const ENDS_NAME = /\p{Lu}\p{Ll}+\s(?:of|de|du|di|da|do|der|von)\s(?:the\s)?$/u;

/** The first of the words that name a country, alone or together, with their offset in all of them. */
function countryIn(words: string): { readonly country: string; readonly from: number; readonly length: number } | null {
  const each = words.split(/\s/u);
  for (let first = 0, from = 0; first < each.length; from += (each[first]?.length ?? 0) + 1, first += 1)
    for (let last = each.length; last > first; last -= 1) {
      const text = each.slice(first, last).join(' ');
      const country = countryOf(text);
      if (country !== undefined) return { country, from, length: text.length };
    }
  return null;
}

/** Where a name stands among all names of its block, which are disjoint and in order. */
export interface PlaceOfName {
  readonly text: string;
  readonly names: readonly NameMatch[];
  /** Its number among them. */
  readonly place: number;
  /** Its sentence. */
  readonly sentence: TextPart;
}

/** The number of the last name that begins at an offset or before it; -1 where none does. */
export function lastNameFrom(offset: number, names: readonly NameMatch[]): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The number of the name right before an offset; of "Toruk University in Vexvale, Jordan" the first one, whose town it is. */
function nameThatLeadsTo(offset: number, { text, names }: PlaceOfName): number {
  const before = lastNameFrom(offset - 1, names);
  const [owner, name] = [names[before - 1], names[before]];
  if (!owner || !name || !isPlaceName(text.slice(name.start, name.end))) return before;
  return leadsToPlace(text.slice(owner.end, name.start)) ? before - 1 : before;
}

/**
 * The one of `countries` that a block names nearest to a name: in its sentence, else before it, else behind it. Undefined
 * where it names none of them but in other names, or right behind such.
 */
export function nearestCountry(named: PlaceOfName, countries: readonly string[]): string | undefined {
  const { text, names, place, sentence } = named;
  const { start = 0, end = 0 } = names[place] ?? {};
  const from = Math.max(0, start - REACH);
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { 0: found, index } of text.slice(from, end + REACH).matchAll(CAPITALISED_WORDS)) {
    const said = countryIn(found);
    if (said === null || !countries.includes(said.country)) continue;
    const { country, length } = said;
    const at = from + index + said.from;
    const around = names[lastNameFrom(at, names)];
    // A country inside a name says nothing; one that is a name itself does.
    if (around && at < around.end && (around.start === start || around.end - around.start > length)) continue;
    const before = nameThatLeadsTo(at, named);
    if (before >= 0 && before !== place && leadsToPlace(text.slice(names[before]?.end ?? 0, at))) continue;
    const isBefore = at < start;
    if (ENDS_NAME.test(text.slice(Math.max(isBefore ? 0 : end, at - FAR), at))) continue;
    const isInSentence = at >= sentence.from && at < sentence.to;
    const distance = (isInSentence ? 0 : isBefore ? REACH : 2 * REACH) + (isBefore ? start - at : at - end);
    if (distance < least) [nearest, least] = [country, distance];
  }
  return nearest;
}
/** The words "University of the " and more, in UTF-16 units. */
const FAR = 24;
