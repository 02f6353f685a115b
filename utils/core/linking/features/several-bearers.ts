import { when } from './among-others.ts';
import type { PageFeature } from './feature.ts';

/** The language that most people of a country write, by CLDR's likely subtags; computed once a country. */
const spoken = new Map<string, string>();
function languageOf(country: string): string {
  const known = spoken.get(country);
  if (known !== undefined) return known;
  const language = new Intl.Locale('und', { region: country }).maximize().language;
  spoken.set(country, language);
  return language;
}

/** Countries whose universities go by names in more than one language. */
const OF_SEVERAL_LANGUAGES = new Set(
  'BE CH CA LU FI IE CM DZ MA TN MR TD DJ LB RW BI MU HT MG ZA IN LK SG MY PH HK MO KZ KG BY UA MD BA AF PS IL PY'.split(
    ' ',
  ),
);

const POINTS_OF_PLACE = { beside: 2, block: 1, other: -1, 'other-beside': -2 } as const;

/** What several bearers of one name say of each: whose own name it is, and whose in part or in another order alone. */
export const SEVERAL_BEARERS_FEATURES: readonly PageFeature[] = [
  {
    id: 'derived-of-several',
    about: 'Several bear the name, and this one only in another order of its words, in part or without its place.',
    of: ['of-several'],
    weight: ({ derivedOfSeveral }) => derivedOfSeveral,
    test: ({ occurrence }) => when(occurrence.hasNearerBearer),
    examples: ['«Toruk University» rests'],
  },
  {
    id: 'shown-for-other',
    about: 'Several bear the name, of whom another one is shown by it.',
    of: ['of-several'],
    weight: ({ shownForOther }) => shownForOther,
    test: ({ occurrence, entry }) => when(occurrence.isShownForOther && !entry.isAcronym && !entry.isPart),
    examples: ['«Toruk University» rests'],
  },
  {
    id: 'language-of-several',
    about:
      'Several bear the name, which is in the language of the country of this one, and not of that of another one.',
    of: ['of-several'],
    weight: ({ countryOfSeveral }) => countryOfSeveral,
    test: ({ occurrence: { bearerCountries }, entry: { entity, surface, isDistinctive } }) => {
      const { country } = entity;
      if (!isDistinctive || surface.lang === undefined || country === undefined) return 0;
      const language = surface.lang.split('-', 1)[0] ?? '';
      // English names are written everywhere, and Chinese ones are given to bodies of any country.
      if (language === 'en' || language === 'zh') return 0;
      if (bearerCountries.some((each) => OF_SEVERAL_LANGUAGES.has(each))) return 0;
      const isOwn = (each: string): boolean => languageOf(each) === language;
      return when(isOwn(country) && bearerCountries.some((each) => !isOwn(each)));
    },
    examples: ['«Universidad de Vexmar» rests'],
  },
  {
    id: 'place-of-several',
    about: 'Several bear the name, and the place of this one stands nearer to it than that of another one.',
    of: ['of-several'],
    weight: ({ placeOfSeveral }) => placeOfSeveral,
    // The initials of a body of the town are those of other things there as well.
    test: ({ candidate: { place }, entry }) =>
      place === undefined || (entry.isAcronym && (place.whose === 'block' || place.whose === 'other'))
        ? 0
        : POINTS_OF_PLACE[place.whose],
    evidence: ({ candidate: { place } }) => [{ kind: 'place', text: place?.text ?? '' }],
    examples: ['«Vexholm University» in Tidewick'],
  },
  {
    id: 'no-university-of-several',
    about: 'Several bear the bare name, and another one is the university: Edinburgh, not Edinburgh College.',
    of: ['of-several'],
    weight: ({ noUniversityOfSeveral }) => noUniversityOfSeveral,
    test: ({ occurrence, entry }) => when(occurrence.isOfUniversityOfOther && entry.form === 'bare'),
    examples: ['«Vexvale» rests'],
  },
];

/** Of which of several bearers the sentence, the block or the page names the country. */
export const COUNTRY_OF_SEVERAL_FEATURES: readonly PageFeature[] = [
  {
    id: 'country-beside-of-several',
    about: 'Several bear the name, and the country beside it is that of this one.',
    of: ['of-several'],
    weight: ({ countryBeside }) => countryBeside,
    test: ({ entry, occurrence, candidate }) => {
      if (!occurrence.isShared || candidate.beside === undefined) return 0;
      return candidate.beside === entry.entity.country ? 1 : -1;
    },
    evidence: ({ entry }) => [{ kind: 'place', text: entry.entity.country ?? '' }],
    examples: ['«Vexvale University» in Kenya'],
  },
  {
    id: 'country-of-several',
    about:
      'Several bear the name, and of their countries that of this one is named nearest to it in the block, or else most on the page.',
    of: ['of-several'],
    weight: ({ countryOfSeveral }) => countryOfSeveral,
    test: (clues) => {
      const { entry, occurrence, candidate } = clues;
      if (
        !occurrence.isShared ||
        !(entry.namesInFull || clues.isKnownOtherwise || occurrence.candidate.from !== undefined)
      )
        return 0;
      if (occurrence.candidate.beside !== undefined || entry.isTown) return 0;
      // A name that says little may be that of a body which no pack holds, in the country that is spoken of.
      if (!entry.isDistinctive && (candidate.near ?? clues.spokenCountry) !== entry.entity.country) return 0;
      return when(clues.leadingCountry === entry.entity.country);
    },
    evidence: ({ entry }) => [{ kind: 'place', text: entry.entity.country ?? '' }],
    examples: ['Ships left Nairobi. «Toruk University» rests'],
  },
  {
    id: 'country-of-several-in-block',
    about: 'The same, and the block itself names that country.',
    of: ['of-several'],
    weight: ({ countryOfSeveralInBlock }) => countryOfSeveralInBlock,
    test: ({ entry, occurrence, state }) => {
      const { isShared, bearerCountries, index, candidate } = occurrence;
      if (!isShared || !entry.isDistinctive || entry.entity.country === undefined) return 0;
      if (candidate.beside !== undefined) return 0;
      const leading = candidate.near ?? state.countries.leadingInBlock(bearerCountries, index);
      return when(leading === entry.entity.country);
    },
    evidence: ({ entry }) => [{ kind: 'place', text: entry.entity.country ?? '' }],
    examples: ['Ships left Nairobi. «Toruk University» rests'],
  },
];
