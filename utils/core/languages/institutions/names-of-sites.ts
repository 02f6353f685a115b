/** A body of learning is often called as its own site is: Umsida (umsida.ac.id), UniCt (unict.it). */
import { isEverydayWord, isFamiliarWord, isPersonalName } from '../common-words/common-words.ts';
import { countryOf, isPlaceName } from '../geography/places.ts';
import { isGeneric } from '../language-profiles.ts';
import { isGoverningBody } from './governing-bodies.ts';

/**
 * The part of a host before its suffix, which may be that of bodies of a kind in a country: ac.id, edu, com.br. With
 * another part before it, it is the site of a larger body.
 */
const HOST =
  /^(?:https?:\/\/)?(?:www\.)?(?<label>[a-z]{5,12})\.(?:(?:ac|edu|gov|go|gob|or|org|co|com|net|sch)\.)?[a-z]{2,4}(?:[/:?#]|$)/u;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/**
 * Whether the letters stand in the name in this order, the first one first, but not in one word of it: Manas of Manas
 * University is an airport as well.
 */
function abbreviates(letters: string, name: string): boolean {
  if (!name.startsWith(letters.charAt(0)) || name.includes(letters)) return false;
  let at = -1;
  for (const letter of letters) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

const isWord = (label: string, name: string): boolean =>
  isEverydayWord(label) ||
  isFamiliarWord(label) ||
  isGeneric(label) ||
  isGoverningBody(label) ||
  isPersonalName(name) ||
  isPlaceName(name) ||
  countryOf(name) !== undefined;

/**
 * With a capital, the first parts of these hosts that shorten one of the names, but that are no word, no place and
 * nobody’s name.
 */
export function namesOfSites(addresses: readonly string[], names: readonly string[]): readonly string[] {
  const found: string[] = [];
  let folded: readonly string[] | null = null;
  for (const address of addresses) {
    const label = HOST.exec(address)?.groups?.label;
    if (label === undefined) continue;
    const name = label.charAt(0).toUpperCase() + label.slice(1);
    if (found.includes(name)) continue;
    folded ??= names.map(plain);
    if (folded.some((each) => abbreviates(label, each)) && !isWord(label, name)) found.push(name);
  }
  return found;
}
