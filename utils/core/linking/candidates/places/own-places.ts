/** Where bodies are, as registers of names say it, and where that place stands near their names. */
import { countryOf } from '../../../languages/geography/places.ts';
import type { FoundCountry } from '../../../languages/han/places.ts';
import { isBetweenWord } from '../../../languages/language-profiles.ts';
import { isLetter, kindAt } from '../../../languages/letters.ts';
import type { InstitutionSpan } from '../institutions/institution-span.ts';
import type { NameEntries } from '../name-entry.ts';
import type { Candidate } from '../types.ts';
import { isFormerName, leadsToPlace, nearestCountry, type PlaceOfName } from './near-countries.ts';

/** Accents are left out in one text and not in the other: Montería. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** How far on either side of a name its place is looked for, in UTF-16 units: long blocks hold thousands of names. */
const REACH = 1000;
/** What may part a name from its place, in UTF-16 units: " campus in ". */
const BESIDE = 12;
const SENTENCE_ENDS = /[.!?;:]\s/u;
const sentencesIn = (text: string): number => text.split(SENTENCE_ENDS).length - 1;
/** A town that is named before the name counts before any town behind its sentence. */
const BEHIND_COUNTS = 100;
/** What leads from a name to its place, behind the name itself, which stands as a line break. */
const BEHIND_NAME = /\n[\s,(]+(?:\p{Ll}{1,5}['’]?\s?){0,2}$/u;
/** "From the TLIX in Tidewick to the TLIX in Vexholm": the first town is that of the first one. */
const isBehindName = (text: string, at: number): boolean => BEHIND_NAME.test(text.slice(Math.max(0, at - FAR), at));
/** In UTF-16 units. */
const FAR = 40;

/** "Toruk University, Oslo": the name is followed by where its bearer is. */
const SAYS_WHERE = /^(?:,|\s\p{Ll}{1,4})\s\p{Lu}/u;

/** Whether the words that stand at an offset begin and end there, and are no part of a longer word. */
const isWhole = (text: string, at: number, length: number): boolean =>
  !isLetter(kindAt(text, at - 1)) && !isLetter(kindAt(text, at + length));

/** The first offset at which a place stands as a word of its own; or -1. */
function firstOf(place: string, text: string): number {
  let at = text.indexOf(place);
  while (at >= 0 && !isWhole(text, at, place.length)) at = text.indexOf(place, at + 1);
  return at;
}

/** The last such offset; or -1. */
function lastOf(place: string, text: string): number {
  let at = text.lastIndexOf(place);
  while (at >= 0 && !isWhole(text, at, place.length)) at = at === 0 ? -1 : text.lastIndexOf(place, at - 1);
  return at;
}

export interface NearestPlace {
  /**
   * Whose place it is, this bearer’s or another one’s, and whether
   * it stands beside the name or farther away in the block.
   */
  readonly whose: 'beside' | 'block' | 'other' | 'other-beside';
  /** The place of this bearer that stands nearest; empty where none does. */
  readonly text: string;
}

/**
 * Whose place stands nearest to a name that several bear: for each bearer `beside` or `block` where it is this one’s,
 * `other-beside` or `other` where it is another one’s; null where the block has none near. The name stands at `start`
 * to `end` (UTF-16 offsets in `text`). `places`: the town of each bearer, then its state or province.
 */
export function nearestPlaces(
  text: string,
  start: number,
  end: number,
  places: readonly (readonly string[])[],
): readonly NearestPlace[] | null {
  const name = plain(text.slice(start, end));
  const before = plain(text.slice(Math.max(0, start - REACH), start)).replaceAll(name, '\n');
  const behind = plain(text.slice(end, end + REACH)).replaceAll(name, '\n');
  /** 2 beside the name, 1 in its sentence, less where sentences lie between, 0 nowhere. */
  const nearnessOf = (place: string, isTown: boolean): number => {
    const written = plain(place);
    const next = firstOf(written, behind);
    if (next >= 0 && next <= BESIDE && !SENTENCE_ENDS.test(behind.slice(0, next))) return 2;
    const last = lastOf(written, before);
    const gap = before.slice(last + written.length);
    if (last >= 0 && gap.length <= BESIDE && !SENTENCE_ENDS.test(gap) && !isBehindName(before, last)) return 2;
    if (!isTown) return 0;
    return Math.max(
      last < 0 ? 0 : 1 / (1 + sentencesIn(gap)),
      next < 0 ? 0 : 1 / (1 + sentencesIn(behind.slice(0, next)) * BEHIND_COUNTS),
    );
  };
  const near = places.map((each) =>
    each
      .map((text, at) => ({ text, nearness: nearnessOf(text, at === 0) }))
      .reduce((best, next) => (next.nearness > best.nearness ? next : best), { text: '', nearness: 0 }),
  );
  const nearest = Math.max(...near.map(({ nearness }) => nearness));
  if (nearest === 0 || (nearest < 2 && SAYS_WHERE.test(behind))) return null;
  const [own, other] = nearest === 2 ? (['beside', 'other-beside'] as const) : (['block', 'other'] as const);
  return near.map(({ text, nearness }) => ({ whose: nearness < nearest ? other : own, text }));
}

/**
 * Notes for each of the candidates of a span, where they are of several bodies, whose place and country stand nearest.
 */
export function notePlaces(candidates: Candidate[], placeOf: () => PlaceOfName, known: Pick<NameEntries, 'at'>): void {
  const entities = candidates.map(({ form }) => known.at(form)?.entity);
  if (entities.every((entity) => entity === entities[0])) return;
  const named = placeOf();
  const countries = [...new Set(entities.flatMap((entity) => entity?.country ?? []))];
  const near = countries.length > 1 ? nearestCountry(named, countries) : undefined;
  const places = entities.map((entity) => entity?.places ?? []);
  const { start = 0 } = named.names[named.place] ?? {};
  const nearest = places.some((each) => each.length > 0) ? nearestPlaces(named.text, start, named.end, places) : null;
  const isFormer = isFormerName(named);
  // The place of one right behind the name says of the others that they are elsewhere.
  const beside = candidates.find((each) => each.beside !== undefined)?.beside;
  if (near === undefined && nearest === null && beside === undefined && !isFormer) return;
  candidates.forEach((candidate, at) => {
    const place = nearest?.[at];
    candidates[at] = {
      ...candidate,
      ...(beside === undefined ? {} : { beside: candidate.beside ?? beside }),
      ...(near === undefined ? {} : { near }),
      ...(place === undefined ? {} : { place }),
      ...(isFormer ? { isFormer } : {}),
    };
  });
}

/** The body’s own place where it stands right behind the name: "Toruk University of Vexvale". */
export function ownPlaceBehind({ entry, institution, around }: InstitutionSpan): FoundCountry | undefined {
  const { places } = entry.entity;
  const { country } = institution;
  if (places.length === 0 || country === undefined) return undefined;
  const after = plain(around.after);
  for (const place of places) {
    const at = firstOf(plain(place), after);
    if (at > 0 && at <= BESIDE && leadsToPlace(after.slice(0, at))) return { country, text: place };
  }
  return undefined;
}

/** USP (SP), USAL (Bs. As.), USAL (ES): up to two short words in brackets right behind initials. */
const IN_BRACKETS = /^\s?[(（](?<first>\p{Lu}\p{L}{0,3})\.?(?:\s(?<second>\p{Lu}\p{L}{0,3})\.)?[)）]/u;
const CODES: Readonly<Record<string, string>> = { UK: 'GB', EUA: 'US', USA: 'US', UAE: 'AE' };
const WORDS = /\p{L}+/gu;

const COUNTRY_IN_BRACKETS = /^\s?[(（](?<words>\p{Lu}[\p{L}\p{M}. -]{1,30})[)）]/u;

/** The body’s own country in brackets right behind its name, in full or by its code: Toruk (UK), Toruk (Kenya). */
export function ownCountryInBrackets({ institution: { country }, around }: InstitutionSpan): FoundCountry | undefined {
  if (country === undefined || !around.nextGap.includes('(')) return undefined;
  const { words } = COUNTRY_IN_BRACKETS.exec(around.after)?.groups ?? {};
  if (words === undefined) return undefined;
  const code = words.replaceAll('.', '');
  return countryOf(words) === country || (CODES[code] ?? code) === country ? { country, text: words } : undefined;
}

/** Whether the letters stand in the word in this order, its first letter first: Bs for Buenos. */
function isContracted(letters: string, word: string): boolean {
  let at = -1;
  for (const letter of letters.toLowerCase()) {
    at = word.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return word.startsWith(letters.charAt(0).toLowerCase());
}

/** Whether a place is shortened so: each of two words, or by the initials of its words. */
function isShortened(place: string, first: string, second: string | undefined): boolean {
  const words = (plain(place).toLowerCase().match(WORDS) ?? []).filter((word) => !isBetweenWord(word));
  if (second !== undefined)
    return words.length === 2 && isContracted(first, words[0] ?? '') && isContracted(second, words[1] ?? '');
  return words.length > 1 && first === words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/**
 * The body’s own place or country in short behind its initials, which tells it from others of these initials: USP (SP).
 */
export function ownPlaceInShort({
  entry,
  institution: { country },
  around,
}: InstitutionSpan): FoundCountry | undefined {
  if (!entry.isAcronym || country === undefined || !around.nextGap.includes('(')) return undefined;
  const { first, second } = IN_BRACKETS.exec(around.rightAfter)?.groups ?? {};
  if (first === undefined) return undefined;
  const isOwn =
    (second === undefined && (CODES[first] ?? first) === country) ||
    entry.entity.places.some((place) => isShortened(place, first, second));
  return isOwn ? { country, text: second === undefined ? first : `${first}. ${second}.` } : undefined;
}
