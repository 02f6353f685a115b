/** The country that the words right before a name say, with a capital or in Chinese characters. */
import { countryOfWords } from '../../../languages/geography/places.ts';
import { type FoundCountry, hanCountryBefore } from '../../../languages/han/places.ts';
import { isLanguageOfInitials } from '../../../languages/initials/glosses.ts';
import { isCapitalised } from '../../../languages/letters.ts';
import type { InstitutionSpan } from '../institutions/institution-span.ts';
import type { NameEntry } from '../name-entry.ts';
import type { TextAround } from '../text-around.ts';

const HAN = /\p{Script=Han}$/u;

/** Whether a Chinese word stands right before. */
export const followsHan = (around: TextAround): boolean => around.touchesPrevious && HAN.test(around.previous);

/** 刚果（金）教育部 */
const followsBracket = ({ isHan }: NameEntry, { previousGap }: TextAround): boolean =>
  isHan && /^[）)]$/u.test(previousGap);

export function countryBefore({ entry, around }: InstitutionSpan): FoundCountry | undefined {
  if (followsBracket(entry, around)) return hanCountryBefore(around.rightBefore, entry.entity.everyCountryHasOne);
  if (followsHan(around)) return hanCountryBefore(around.before, entry.entity.everyCountryHasOne);
  if (!isCapitalised(around.previous) || (entry.isAcronym && isLanguageOfInitials(around.before))) return undefined;
  return countryOfWords(around.wordsBefore);
}
