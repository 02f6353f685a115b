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

/** Where a text names a country, or a town of one. */
export interface CountryPlace {
  readonly country: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** The first of some words that name a country, alone or together; the words stand at `at`. */
function countryIn(words: string, at: number): CountryPlace | null {
  const each = words.split(/\s/u);
  for (let first = 0, start = at; first < each.length; start += (each[first]?.length ?? 0) + 1, first += 1)
    for (let last = each.length; last > first; last -= 1) {
      const text = each.slice(first, last).join(' ');
      const country = countryOf(text);
      if (country !== undefined) return { country, start, end: start + text.length };
    }
  return null;
}

/** All of a text, in its order. */
export function countryPlacesIn(text: string): readonly CountryPlace[] {
  const found: CountryPlace[] = [];
  for (const { 0: words, index } of text.matchAll(CAPITALISED_WORDS)) {
    const place = countryIn(words, index);
    if (place !== null) found.push(place);
  }
  return found;
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

/** The number of the name right before an offset; of "Toruk University in Vexvale, Jordan" the first one, whose town it is. */
function nameThatLeadsTo(offset: number, { text, names }: PlaceOfName): number {
  const before = lastFrom(offset - 1, names);
  const [owner, name] = [names[before - 1], names[before]];
  if (!owner || !name || !isPlaceName(text.slice(name.start, name.end))) return before;
  return leadsToPlace(text.slice(owner.end, name.start)) ? before - 1 : before;
}

/** Whether a country belongs to a name: inside one, as a part of one that no pack knows, or right behind another one. */
function isOfName({ at, end }: { readonly at: number; readonly end: number }, named: PlaceOfName): boolean {
  const { text, names, place } = named;
  const around = names[lastFrom(at, names)];
  // A country that is a name itself is none inside a name.
  const isWhole = around !== names[place] && around?.start === at && around.end <= end;
  if (around && at < around.end && !isWhole) return true;
  const before = nameThatLeadsTo(at, named);
  if (before >= 0 && before !== place && leadsToPlace(text.slice(names[before]?.end ?? 0, at))) return true;
  const own = names[place]?.end ?? 0;
  return ENDS_NAME.test(text.slice(Math.max(at < own ? 0 : own, at - FAR), at));
}
/** The words "University of the " and more, in UTF-16 units. */
const FAR = 24;

/**
 * The one of `countries` that a block names nearest to a name: in its sentence, else before it, else behind it. Undefined
 * where it names none of them but in other names, or right behind such.
 */
export function nearestCountry(named: PlaceOfName, countries: readonly string[]): string | undefined {
  const { names, place, sentence } = named;
  const { start = 0, end = 0 } = names[place] ?? {};
  const countryPlaces = named.countryPlaces();
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let each = lastFrom(start - REACH, countryPlaces) + 1; each < countryPlaces.length; each += 1) {
    const { country = '', start: at = 0, end: countryEnd = 0 } = countryPlaces[each] ?? {};
    if (at > end + REACH) break;
    if (!countries.includes(country)) continue;
    const isBefore = at < start;
    const isInSentence = at >= sentence.from && at < sentence.to;
    const distance = (isInSentence ? 0 : isBefore ? REACH : 2 * REACH) + (isBefore ? start - at : at - end);
    if (distance >= least || isOfName({ at, end: countryEnd }, named)) continue;
    [nearest, least] = [country, distance];
  }
  return nearest;
}
