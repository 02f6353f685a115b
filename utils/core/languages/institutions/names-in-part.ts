/** What pages make of the whole name of a place of learning: in another order, or without a word or the place in it. */
import { isContinent } from '../geography/continents.ts';
import { countryOf, isCountryName, isPlaceName } from '../geography/places.ts';
import { isGeneric, isHead, isSmallWord, isUniversity } from '../language-profiles.ts';
import { isFieldOfStudy } from './plain-names.ts';
import { adjectiveAndPlace, withoutOwner } from './romance-universities.ts';

/** "University of Lund", "Universidad de los Andes". */
const HEAD_FIRST = /^(?<head>\p{L}+) (?:of|de|of the|de la|de los|du|d['’]|di|do|da|van) ?(?<rest>\p{Lu}[^,()]*)$/u;
/** "Lund University", "Humboldt-Universität". */
const HEAD_LAST = /^(?<rest>\p{Lu}[^,()]*?)[ -](?<head>\p{Lu}\p{L}+)$/u;
/** "Courtauld Institute of Art", "Saint Mary's College of California". */
const HEAD_WITHIN =
  /^(?<rest>(?:(?:St\.?|Saint) \p{Lu}\p{L}+['’]s|\p{Lu}[\p{L}'’-]+)) (?<head>\p{Lu}\p{L}+) (?:of|for|and|&) /u;
/** Adjectives of peoples: Bavarian, Flemish, Genoese. */
const PEOPLE = /^\p{Lu}\p{Ll}+(?:ian|ish|ese)$/u;
/** "Trinity College Dublin": what stands before the head, where a place follows. */
const HEAD_BEFORE_PLACE = /^(?<rest>\p{Lu}[\p{L}'’-]+) (?<head>\p{Lu}\p{L}+) (?<place>\p{Lu}[\p{L} -]+)$/u;
/** "Universitas Gadjah Mada". */
const HEAD_THEN_NAME = /^(?<head>\p{Lu}\p{L}+) (?<rest>\p{Lu}[^,()]*?)(?: (?:de|di|da|do|of|in) \p{Lu}[\p{L} ]*)?$/u;
const IN_ENGLISH = /^(?:University|College|Institute)$/u;
/** A name of more words is not turned round (University of Science and Technology of China). */
const MOST_WORDS = 3;

const isPlain = (rest: string): boolean => {
  const words = rest.split(/[\s-]+/u);
  return words.length <= MOST_WORDS && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.]+$/u.test(word));
};
/** Whether the words that are left distinguish one body from another. */
export const tellsApart = (rest: string): boolean =>
  rest.split(/[\s-]+/u).some((word) => word.length > 2 && !isGeneric(word) && !isSmallWord(word));

export function turnedRound(text: string): readonly string[] {
  const first = HEAD_FIRST.exec(text)?.groups;
  if (first?.head && IN_ENGLISH.test(first.head) && isPlain(first.rest ?? '')) {
    return [`${first.rest} ${first.head}`];
  }
  const last = HEAD_LAST.exec(text)?.groups;
  return last?.head && IN_ENGLISH.test(last.head) && isPlain(last.rest ?? '') ? [`${last.head} of ${last.rest}`] : [];
}

/** A town may stand for its university, a country or a region does not. */
const isNoTown = (rest: string): boolean =>
  isContinent(rest) || isCountryName(rest) || (countryOf(rest) !== undefined && !isPlaceName(rest));
const mayStandAlone = (rest: string): boolean =>
  isPlain(rest) && !isFieldOfStudy(rest) && tellsApart(rest) && !rest.split(' ').some(isHead) && !isNoTown(rest);

export function bareNames(text: string): readonly string[] {
  const found = [HEAD_FIRST, HEAD_LAST, HEAD_WITHIN, HEAD_THEN_NAME].flatMap((pattern) => {
    const { head = '', rest = '' } = pattern.exec(text)?.groups ?? {};
    // Behind a word for another kind of body often stands an adjective: Institut Català.
    const isOne = pattern === HEAD_THEN_NAME ? isUniversity(head) : isHead(head);
    // Beijing University of Posts: nobody calls it Beijing, nor Bavarian Academy of Sciences Bavarian.
    if (pattern === HEAD_WITHIN && (isPlaceName(rest) || PEOPLE.test(rest))) return [];
    return isOne && mayStandAlone(rest) ? [rest] : [];
  });
  const { rest = '', head = '', place = '' } = HEAD_BEFORE_PLACE.exec(text)?.groups ?? {};
  if (isHead(head) && isPlaceName(place) && mayStandAlone(rest)) found.push(rest, `${rest} ${place}`);
  return [...new Set(found)];
}

/** "Toruk (Volga) University", "Toruk University (TU)". */
const IN_BRACKETS = / \([^()]*\)/gu;
/** What may stand between a name and its place: "Toruk University, India", "Toruk-Universität zu Kiel". */
const BEFORE_PLACE = /(?:,| [-–]| in| zu| of| de| da| do| di)$/u;
/** Words of a place, at most. */
const MAX_PLACE_WORDS = 2;

/** Whether a name is still a whole one: "Toruk University"; "University of Toruk" is only cut before a country. */
function isWholeName(name: string, place: string): boolean {
  const words = name.split(/[\s-]+/u);
  // Universidad Estatal a Distancia: long enough to be a name where the page speaks of its country.
  if (words.length > 2 && isCountryName(place) && isUniversity(words[0] ?? '')) return true;
  if (words.length < 2 || !tellsApart(name)) return false;
  // The name of a college without its head is shared by many.
  if (isUniversity(words.at(-1) ?? '')) return true;
  return isHead(words[0] ?? '') && isSmallWord(words[1] ?? '') && words.length > 2 && isCountryName(place);
}

/** A whole name without the place at its end that distinguishes it from others. */
export function withoutPlace(text: string): readonly string[] {
  const found: string[] = [];
  const words = text.replace(IN_BRACKETS, '').split(' ');
  for (let count = 1; count <= MAX_PLACE_WORDS && count < words.length; count += 1) {
    const place = words.slice(-count).join(' ');
    const name = words.slice(0, -count).join(' ').replace(BEFORE_PLACE, '');
    if (!/^\p{Lu}/u.test(place)) continue;
    // "Open University, UK": the comma says that the body itself is called without the country.
    const isAdded =
      countryOf(place) !== undefined && text.endsWith(`, ${place}`) && isUniversity(name.split(' ').at(-1) ?? '');
    if (isAdded || (isPlaceName(place) && isWholeName(name, place))) found.push(name);
  }
  return found;
}

/** Universidad de Jujuy, la Autónoma de Madrid; of a country it is any university there, but not of a province. */
export function inRomance(text: string): readonly string[] {
  const owned = withoutOwner(text);
  const place = owned?.replace(/^\p{L}+ \p{Ll}+ /u, '') ?? '';
  const isOfCountry = isCountryName(place) && countryOf(place) !== undefined;
  return [...(owned === undefined || isOfCountry ? [] : [owned]), ...[adjectiveAndPlace(text) ?? []].flat()];
}

/** Toruk University, of which a pack does not say what it is. */
export const isCalledUniversity = (text: string): boolean =>
  isUniversity(text.slice(0, text.indexOf(' '))) || isUniversity(text.slice(text.lastIndexOf(' ') + 1));

const NUMBERED = /\s(?<place>\p{Lu}[\p{L}-]+)[ -](?<number>\d{1,2}|I{1,3}|I?V)$/u;
const ROMAN = new Map(['I', 'II', 'III', 'IV', 'V'].map((roman, at) => [roman, String(at + 1)]));

/** Université Lumière Lyon 2 is Lyon 2 for short, however its number is written. */
export function numberedTown(text: string): readonly string[] {
  const { place = '', number = '' } = NUMBERED.exec(` ${text}`)?.groups ?? {};
  return isPlaceName(place) ? [`${place} ${number}`, `${place} ${ROMAN.get(number) ?? number}`] : [];
}

/**
 * Without "(Volga)" or "(TU)"; `holdsPlace`: the brackets hold a place, which tells the body from others. Null without
 * any.
 */
export function withoutBrackets(text: string): { readonly text: string; readonly holdsPlace: boolean } | null {
  const plain = text.replace(IN_BRACKETS, '');
  if (plain === text) return null;
  const places = (text.match(IN_BRACKETS) ?? []).map((each) => each.slice(2, -1));
  return { text: plain, holdsPlace: places.some(isPlaceName) };
}

/** Whether an English name says of a university nothing but its place. */
export const isUniversityOf = (name: string, place: string): boolean =>
  name === `University of ${place}` || name === `University of the ${place}`;
