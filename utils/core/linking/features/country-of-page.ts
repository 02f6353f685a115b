/** The country of which a page speaks, against that of the entity. */
import { speaksChinese } from '../../languages/han/places.ts';
import type { NameEntry } from '../candidates/name-entry.ts';
import { AMONG_MANY, isTellingCutName, when } from './among-others.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';

/** By how much another country says more against a Chinese name that the body of every country has. */
const OF_STATE = 2.5;

/** Three characters that no pack gives to another body: 北师大 names its town. */
const tellsItsTown = ({ text, isContested }: NameEntry): boolean => text.length > 2 && !isContested;

/** The country of the page against that of the entity: 1 the same, -1 another, 0 where nothing is said. */
function countryOf(clues: Clues): -1 | 0 | 1 {
  const { entry, candidate, state } = clues;
  const { country: own, everyCountryHasOne } = entry.entity;
  if (own === undefined || entry.isAcronym || entry.isDistinctive || entry.isTown) return 0;
  const spoken = clues.spokenCountry;
  const isTheirs = spoken !== undefined && own !== spoken;
  const isNamed = clues.named !== undefined;
  if (entry.isHan && !everyCountryHasOne) {
    // Bodies of other states bear a Chinese name only where Chinese is written; a page for such a state means its own.
    if (isTheirs && (candidate.spoken !== undefined || (!isNamed && speaksChinese(spoken) && !tellsItsTown(entry))))
      return -1;
    if (!state.countries.mentions(own)) return 0;
  } else if (isTheirs) {
    // On its own site a body goes by its short names, whichever countries it speaks of.
    if (state.speaker.is(entry.entity)) return 0;
    // A page that names many institutions names those of other countries as well: Oxford, Yale.
    const isAmongMany =
      (entry.form === 'bare' || isTellingCutName(entry) || candidate.signs !== undefined) &&
      state.pageEntities.institutions >= AMONG_MANY;
    const hasOwnBeside = candidate.evidence?.some(([kind]) => kind === 'place') === true;
    return (isNamed && !everyCountryHasOne) || isAmongMany || hasOwnBeside ? 0 : -1;
  } else if (spoken === undefined) return 0;
  // A country, or the language that tells it, is not enough for a name that means little by itself.
  return entry.needsFullName && !isNamed && clues.support.points === 0 ? 0 : 1;
}

export const COUNTRY_FEATURES: readonly PageFeature[] = [
  {
    id: 'country-of-page',
    about: 'The block, or else the page, speaks of the country of the entity.',
    weight: ({ countryOfPage }) => countryOfPage,
    test: (clues) => when((!clues.entry.isCommon || clues.entry.entity.everyCountryHasOne) && countryOf(clues) === 1),
    evidence: ({ entry }) => [{ kind: 'place', text: entry.entity.country ?? '' }],
    examples: ['Ships left Beijing. The «Ministry of Lighthouses» said so.'],
  },
  {
    id: 'other-country-of-page',
    about: 'The block, or else the page, speaks of another country.',
    weight: ({ otherCountryOfPage }) => otherCountryOfPage,
    test: (clues) => {
      if (countryOf(clues) !== -1) return 0;
      // In Chinese every country’s ministry has the same name, and ties to it say nothing.
      return clues.entry.isHan && clues.entry.entity.everyCountryHasOne ? OF_STATE : 1;
    },
    examples: ['Ships left Nairobi. The «Ministry of Lighthouses» said so.'],
  },
];
