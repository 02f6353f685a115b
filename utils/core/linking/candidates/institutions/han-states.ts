/**
 * Whose body a Chinese name without a country beside it means:
 * of the state for which the page is written, or of another.
 */

import { partnerThatOpens } from '../../../languages/geography/country-that-opens.ts';
import { countryOf, namesCountry } from '../../../languages/geography/places.ts';
import { saysOwnMinistry } from '../../../languages/han/departments.ts';
import {
  countHanPlaces,
  isAtHome,
  lastNamedWith,
  lastSentence,
  stateOfChinese,
} from '../../../languages/han/places.ts';
import type { InstitutionSpan } from './institution-span.ts';

/** Only in Taiwan are universities called like those of the mainland. */
const SHARES_NAMES = 'TW';

/** Whether a pack describes another bearer of the name by a place in the state for which the text is written. */
function hasNamesakeThere({ entry, language, namesakes }: InstitutionSpan): boolean {
  const state = stateOfChinese(language);
  if (state === undefined) return false;
  for (const [word, names] of namesakes) if (names.includes(entry.inCapitals) && countryOf(word) === state) return true;
  return false;
}

const isSpokenOf = (sentence: string, country: string): boolean =>
  (countHanPlaces(sentence)?.[country] ?? 0) > 0 || (country === 'CN' && isAtHome(sentence));

/** Whether what stands behind the ministry of China says that it is that one. */
const isSaidToBeOwn = ({ institution: { country, kind }, around }: InstitutionSpan): boolean =>
  country === 'CN' && kind === 'ministry' && saysOwnMinistry(around.after);

/**
 * Whether a Chinese name without a country is that of another one's body: of the ministry that the sentence has named
 * already, or of a university where the page is written.
 */
export function isOfElsewhere(span: InstitutionSpan): boolean {
  const { entry, around, surface } = span;
  const { country } = span.institution;
  if (country === undefined) return false;
  if (!entry.entity.everyCountryHasOne)
    return entry.nameKind === 'short' && entry.isContested && hasNamesakeThere(span);
  const before = around.blockBefore;
  const [behind = ''] = around.after.split('\n');
  if (isSaidToBeOwn(span) || isSpokenOf(lastSentence(before), country) || isSpokenOf(behind, country)) return false;
  return (lastNamedWith(before, surface) ?? country) !== country;
}

/** A page for Taiwan, Singapore or Malaysia means its own ministry where no country stands before the name. */
export function isOfOwnState({ entry, institution, language }: InstitutionSpan): boolean {
  const state = stateOfChinese(language);
  return state !== undefined && entry.entity.everyCountryHasOne && state !== institution.country;
}

/**
 * The country that is spoken of around a name, where the block as a whole does not tell: a page for Taiwan, Singapore
 * or Malaysia names its own bodies in short Chinese and those of China whole, however often it speaks of China. Of what
 * every country has, in other scripts, its own one where the sentence has that.
 */
export function spokenAround(span: InstitutionSpan): string | undefined {
  const { entry, institution, around, language } = span;
  const { country } = institution;
  if (country === undefined) return undefined;
  if (!entry.isHan) {
    if (!entry.entity.everyCountryHasOne) return undefined;
    if (namesCountry(`${around.before}${span.surface}${around.after}`, country)) return country;
    // With whom it does something is none of its own; the page says whose it is.
    return partnerThatOpens(around.before) === undefined ? undefined : '';
  }
  const state = stateOfChinese(language);
  if (state !== undefined && (state === SHARES_NAMES || entry.entity.everyCountryHasOne)) return state;
  if (!entry.entity.everyCountryHasOne || !around.isInChinese) return undefined;
  return isSaidToBeOwn(span) ? country : (around.hanCountry(country) ?? '');
}
