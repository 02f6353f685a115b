/** The nation right beside a name: as an adjective in small letters, or behind it in Vietnamese, Thai and Korean. */
import { countryNamedBeside, readsCountriesBeside } from '../../languages/country-beside.ts';
import type { FoundCountry } from '../../languages/han-places.ts';
import { countryOfNation } from '../../languages/nations.ts';
import { countryInApposition } from '../../languages/places.ts';
import type { InstitutionSpan } from './institution-span.ts';
import { isJoined } from './text-around.ts';

const found = (country: string | undefined, text: string): FoundCountry | undefined =>
  country === undefined ? undefined : { country, text };

/** In these languages a place stands before the name: what follows in capitals is the next one. */
const PLACE_STANDS_BEFORE = /^(?:kk|ky|mn|tt|ba|uz|az|tg)(?:-|$)/u;

/** The place behind a name: of what it is, or where. */
export const placeBehind = ({ around, language }: InstitutionSpan): FoundCountry | undefined =>
  PLACE_STANDS_BEFORE.test(language) ? undefined : around.placeAfter;

/** "Ministry of Lighthouses, Singapore": the country of a body of which others bear the name. */
export const nationInApposition = ({
  around,
  entry: { isAcronym, entity },
}: InstitutionSpan): FoundCountry | undefined =>
  !isAcronym && (entity.everyCountryHasOne || entity.hasNamesake) ? countryInApposition(around.after) : undefined;

/** "la TLIX española", "TLIX của Hy Lạp" */
export function nationBehind({ around, language, entry }: InstitutionSpan): FoundCountry | undefined {
  if (entry.isAcronym && readsCountriesBeside(language))
    return found(countryNamedBeside(around.before, around.after, language), '');
  return isJoined(around.nextGap) ? found(countryOfNation(around.next, language), around.next) : undefined;
}

/** "die britische Tower University" */
export const nationBefore = ({ around, language }: InstitutionSpan): FoundCountry | undefined =>
  isJoined(around.previousGap) ? found(countryOfNation(around.previous, language), around.previous) : undefined;
