/** How the place and the number of a university are joined to its name: University of Toruk at Leeds, Lyon III. */
import { isCountryName } from '../geography/places.ts';
import { isUniversity } from '../language-profiles.ts';

const NONE: readonly string[] = [];

const PLACE_BEHIND_COMMA = /^(?<name>\p{Lu}[^,()]+), (?<place>\p{Lu}[^,()]+)(?:, (?<country>\p{Lu}[^,()]+))?$/u;

/**
 * University of Toruk, Leeds: University of Toruk (Leeds), University of Toruk at Leeds; without the country behind it.
 */
export function placeJoined(text: string, lang = 'en'): readonly string[] {
  if (!text.includes(', ')) return NONE;
  const { name = '', place = '', country } = PLACE_BEHIND_COMMA.exec(text)?.groups ?? {};
  if (!name.split(' ').some(isUniversity)) return NONE;
  if (country !== undefined)
    return isCountryName(country) ? [`${name}, ${place}`, ...placeJoined(`${name}, ${place}`, lang)] : NONE;
  return lang === 'en' ? [`${name} (${place})`, `${name} at ${place}`] : [`${name} (${place})`];
}

const NUMERAL = /(?<= )(?:[1-5]|I{1,3}|IV|V)$/u;
const ENDS_AS_NUMERAL = new Set('12345IV');
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** Université Jean Toruk Lyon III, Lyon 3. */
export function otherNumeral(text: string): readonly string[] {
  if (!ENDS_AS_NUMERAL.has(text.charAt(text.length - 1))) return NONE;
  const numeral = NUMERAL.exec(text)?.[0];
  if (numeral === undefined || !text.split(' ').some(isUniversity)) return NONE;
  const roman = ROMAN.indexOf(numeral);
  return [text.replace(NUMERAL, roman < 0 ? (ROMAN[Number(numeral) - 1] ?? '') : String(roman + 1))];
}
