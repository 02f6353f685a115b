/** The nation right beside a name: as an adjective in small letters, or behind it in Vietnamese, Thai and Korean. */
import { countryNamedBeside, readsCountriesBeside } from '../../languages/country-beside.ts';
import type { FoundCountry } from '../../languages/han-places.ts';
import { countryOfNation } from '../../languages/nations.ts';
import type { InstitutionSpan } from './institution-span.ts';
import { isJoined } from './text-around.ts';

const found = (country: string | undefined, text: string): FoundCountry | undefined =>
  country === undefined ? undefined : { country, text };

/** "la TLIX española", "TLIX của Hy Lạp" */
export function nationBehind({ around, language, entry }: InstitutionSpan): FoundCountry | undefined {
  if (entry.isAcronym && readsCountriesBeside(language))
    return found(countryNamedBeside(around.before, around.after, language), '');
  return isJoined(around.nextGap) ? found(countryOfNation(around.next, language), around.next) : undefined;
}

/** "die britische Tower University" */
export const nationBefore = ({ around, language }: InstitutionSpan): FoundCountry | undefined =>
  isJoined(around.previousGap) ? found(countryOfNation(around.previous, language), around.previous) : undefined;
