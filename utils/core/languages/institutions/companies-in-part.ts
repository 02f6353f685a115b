/** The words by which pages call a company that they named in full, and its initials with an "and" in them. */
import { isCommonGivenName, isEverydayWord, isFamiliarWord, isPersonalName } from '../common-words/common-words.ts';
import { countryOfNation } from '../geography/nations.ts';
import { countryOf, isPlaceName } from '../geography/places.ts';
import { withoutLegalForm } from '../language-profiles.ts';
import { otherGivenNames } from '../persons/short-given-names.ts';
import { tellsApart } from './names-in-part.ts';

const NONE: readonly string[] = [];

const JOINT = / (?:&|and) /u;
/** Amber & Vexel, Amber and Vexel: A&V. */
const TWO_JOINED = /^(?<first>\p{Lu})\S+ (?:&|and) (?<second>\p{Lu})\S+$/u;
export function joinedInitials(name: string): readonly string[] {
  if (!JOINT.test(name)) return NONE;
  const { first, second } = TWO_JOINED.exec(withoutLegalForm(name))?.groups ?? {};
  return first === undefined || second === undefined ? NONE : [`${first}&${second}`];
}

/** A company that was named is then called by its first word, where that is no common one: Kestrel Airways, Kestrel. */
export function firstWordOfCompany(text: string): readonly string[] {
  const [first = '', ...others] = text.split(/\s+/u);
  const isOwn = /^\p{Lu}[\p{L}\p{M}]{3,}$/u.test(first) && tellsApart(first) && !isEverydayWord(first);
  return others.length > 0 && isOwn && countryOf(first) === undefined ? [first] : [];
}

/** Deutsche Vexelkom is then called Vexelkom, and a company that has a person’s name like that person. */
export function lastWordOfCompany(text: string): readonly string[] {
  const [first = '', last = '', ...more] = text.split(' ');
  if (more.length > 0 || !/^\p{Lu}\p{Ll}{3,}$/u.test(last) || !tellsApart(last)) return NONE;
  const isGiven = isCommonGivenName(first) || otherGivenNames(first).length > 0;
  if (isGiven && !isCommonGivenName(last) && !isEverydayWord(last)) return [last];
  if (countryOf(first) === undefined && countryOfNation(first.toLowerCase(), 'de') === undefined) return NONE;
  return isFamiliarWord(last) || isPersonalName(last) || isPlaceName(last) || countryOf(last) !== undefined
    ? NONE
    : [last];
}
