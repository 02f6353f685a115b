/** What other entities say for a name that the page names for certain: with them it deals with what the packs hold. */

import { isEverydayWord, isFamiliarWord, isPersonalName } from '../../languages/common-words/common-words.ts';
import { countryOf, isPlaceName } from '../../languages/geography/places.ts';
import { areKnownInitialsOf, isKnownInitials, isWordOf } from '../../languages/initials/known-initials.ts';
import { isHead } from '../../languages/language-profiles.ts';
import { languageTest } from '../../languages/language-test.ts';
import { withoutThe } from '../../languages/sentences/capital-articles.ts';
import type { EntityKind } from '../../pack/entity-types.ts';
import type { NameEntry } from '../candidates/name-entry.ts';
import { isTellingBareName } from '../candidates/name-rows.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';

export const when = (condition: boolean): number => (condition ? 1 : 0);

/** So many institutions named in full make a page one about institutions. */
export const AMONG_MANY = 3;
/** So many make it likely that a body is meant by initials which everybody knows. */
const FEW = 2;
/** So many entities that are named for certain are no coincidence. */
const CERTAIN_ENOUGH = 3;

/** Kinds of bodies whose whole names are long, so that their initials are written instead. */
const KINDS_WITH_INITIALS = new Set<EntityKind | undefined>(['intergovernmental', 'company', 'other', 'university']);
const kindOf = ({ entity: { entity } }: NameEntry): EntityKind | undefined =>
  entity.type === 'institution' ? entity.kind : undefined;

/**
 * Two letters stand for too many things. Initials that everybody
 * knows stand for the body that they are known for alone.
 */
const mayStandAlone = ({ text, surface }: NameEntry): boolean =>
  isKnownInitials(text) ? areKnownInitialsOf(text, surface.name) : text.replaceAll('.', '').length > 2;

const BODIES_OF_LEARNING = new Set<EntityKind | undefined>(['university', 'college', 'institute', 'academy', 'school']);

/** Initials that everybody knows for the body of this name, where the pack lists none: ETH is a letter as well. */
export const areKnownOfName = (entry: NameEntry, language: string): boolean =>
  entry.form === 'spelled' &&
  !BODIES_OF_LEARNING.has(kindOf(entry)) &&
  areKnownInitialsOf(entry.text, withoutThe(entry.surface.name)) &&
  !isWordOf(language, entry.text);

/** Caltech: one word that is no other, which the pack lists as a short name of a body of learning. */
const isTellingShortName = ({
  form,
  nameKind,
  needsFullName,
  isCommon,
  isContested,
  text,
  surface,
}: NameEntry): boolean =>
  form === 'listed' &&
  nameKind === 'short' &&
  needsFullName &&
  !isCommon &&
  !isContested &&
  surface.rule === 'proper' &&
  /^\p{Lu}\p{Ll}{4,}$/u.test(text) &&
  !isFamiliarWord(text) &&
  !isPersonalName(text) &&
  !isPlaceName(text);

/** The initials of a university are spelled so where people know it. */
const mayBeSpokenOf = (entry: NameEntry, { countries }: Clues['state']): boolean => {
  const { country } = entry.entity;
  return country === undefined || !BODIES_OF_LEARNING.has(kindOf(entry)) || countries.mentions(country);
};

/** As the pack has it, or written as a word: Uerj, UniCt. */
export const isListed = ({ form }: NameEntry): boolean => form === 'listed' || form === 'variant' || form === 'site';

const isInPortuguese = languageTest('pt');
/**
 * "Carta desde Vexvale": an acronym as a word that opens a text may be any word of its language. In Portuguese such
 * stand there without an article.
 */
export const mayBeWordThatOpens = ({ entry, occurrence }: Clues): boolean =>
  (entry.form === 'variant' || entry.form === 'site') &&
  occurrence.span.start === 0 &&
  !isInPortuguese(occurrence.block.language) &&
  /^\p{Lu}\p{Ll}+$/u.test(entry.text);

/**
 * Whether a whole name without its place tells its body: an Open University may be any, and Nacional de Toruk is a club
 * as well.
 */
export function isTellingCutName({ form, text }: Pick<NameEntry, 'form' | 'text'>): boolean {
  if (form !== 'cut') return false;
  const words = text.split(' ');
  return words.some(isHead) && words.some((word) => !isHead(word) && !isFamiliarWord(word));
}

export const AMONG_OTHERS_FEATURES: readonly PageFeature[] = [
  {
    id: 'acronym-of-country',
    about: 'The page deals with institutions and speaks of the country of the one entity there that has the acronym.',
    weight: ({ acronymOfCountry }) => acronymOfCountry,
    test: (clues) => {
      const { entry, occurrence, state } = clues;
      const { country } = entry.entity;
      if (!entry.isAcronym || !isListed(entry) || entry.needsFullName || clues.meansOther || country === undefined)
        return 0;
      if (mayBeWordThatOpens(clues)) return 0;
      if (state.pageEntities.institutions < AMONG_MANY || entry.isContested) return 0;
      if (isEverydayWord(entry.text) || countryOf(entry.text) !== undefined) return 0;
      if (isKnownInitials(entry.text) && !areKnownInitialsOf(entry.text, entry.entity.name)) return 0;
      if (!state.countries.mentions(country)) return 0;
      if (!occurrence.isShared) return 1;
      return when(clues.leadingCountry === country);
    },
    evidence: ({ entry }) => [{ kind: 'place', text: entry.entity.country ?? '' }],
    examples: [
      'The Harbour University of China met Queen Ada University of London, Karagash University and «TYX» of Nairobi',
    ],
  },
  {
    id: 'initials-among-others',
    about: 'Initials that nobody else of the packs has, where the page names others of the packs for certain.',
    weight: ({ uniqueAcronym }) => uniqueAcronym,
    test: ({ entry, occurrence, state, meansOther }) =>
      when(
        entry.form === 'spelled' &&
          !occurrence.isShared &&
          !meansOther &&
          state.pageEntities.certain.size >= CERTAIN_ENOUGH &&
          KINDS_WITH_INITIALS.has(kindOf(entry)) &&
          !isEverydayWord(entry.text) &&
          mayStandAlone(entry) &&
          mayBeSpokenOf(entry, state) &&
          state.model.holdersOf(entry.inCapitals).length === 0,
      ),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['The Harbour University of China met Queen Ada University of London, Karagash University and the «TTB»'],
  },
  {
    id: 'known-initials',
    about: 'Initials that everybody knows for this body, where the page deals with institutions.',
    weight: ({ uniqueAcronym }) => uniqueAcronym,
    test: ({ entry, state, occurrence, meansOther }) =>
      when(
        entry.isAcronym &&
          entry.form === 'listed' &&
          !meansOther &&
          state.pageEntities.institutions >= FEW &&
          areKnownInitialsOf(entry.text, entry.entity.name) &&
          !isWordOf(occurrence.block.language, entry.text),
      ),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['The Harbour University of China met Queen Ada University of London and «MIT»'],
  },
  {
    id: 'acronym-of-spoken',
    about: 'Several have the acronym, and the page has another name of this one.',
    of: ['of-several'],
    weight: ({ acronymOfCountry }) => acronymOfCountry,
    test: ({ entry, occurrence, state, meansOther, named }) =>
      when(
        entry.isAcronym &&
          entry.form === 'listed' &&
          occurrence.isShared &&
          !meansOther &&
          named === undefined &&
          state.pageEntities.spoken.has(entry.entity.id),
      ),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: [
      'The «VTS» met. Vexmar State rests, the Harbour University of China and Queen Ada University of London.',
    ],
  },
  {
    id: 'plain-name-among-others',
    about: 'A surname behind a title that is a word as well, or a name without its Jr., where the page names others.',
    weight: ({ rareNameAmongOthers }) => rareNameAmongOthers,
    test: ({ candidate, state, meansOther }) =>
      when(candidate.isPlainName === true && !meansOther && state.pageEntities.certainOfNews.size >= FEW),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['Toruvia met Ingrid Vexler. President «Bush» rests.'],
  },
  {
    id: 'introduced',
    about: 'The page introduces a person of a common name like anybody, and has the name nowhere else.',
    weight: ({ introducedPerson }) => introducedPerson,
    test: ({ candidate, entry, occurrence, state }) => {
      if (candidate.isIntroduced !== true || entry.isPart) return 0;
      const places = state.pageEntities.any.get(entry.entity.id);
      return when(places === undefined || (places.size === 1 && places.has(occurrence.index)));
    },
    examples: ['Ingrid Vexler met «Emma Thompson», a fisher of 71.'],
  },
  {
    id: 'state-in-name',
    about: 'A body of a state without it, of which no pack tells the country, where the page speaks of that state.',
    weight: ({ countryOfPage }) => countryOfPage,
    test: ({ entry, occurrence, spokenCountry, meansOther }) =>
      when(
        entry.stateInName !== undefined && !occurrence.isShared && !meansOther && spokenCountry === entry.stateInName,
      ),
    evidence: ({ entry }) => [{ kind: 'place', text: entry.stateInName ?? '' }],
    examples: ['Ships left Nairobi. The «Grain Party» rests.'],
  },
  {
    id: 'side-of-page',
    about: 'A place that does what a side does, or the last word of a club, where the page names the team for certain.',
    weight: ({ distinctive }) => distinctive,
    test: ({ entry, candidate, state }) =>
      when(candidate.maySide === true && state.pageEntities.certain.has(entry.entity.id)),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['Leeds Rovers won. «Rovers» rested.'],
  },
  {
    id: 'common-word-among-others',
    about:
      'A common word by which the pack shows a company, written as a name, where the page names others for certain.',
    weight: ({ commonWordAmongOthers }) => commonWordAmongOthers,
    test: ({ candidate, occurrence, state, meansOther }) =>
      when(
        candidate.isWrittenAsName === true &&
          !occurrence.isShared &&
          !meansOther &&
          state.pageEntities.certain.size >= FEW,
      ),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: [
      'The Harbour University of China met Queen Ada University of London, Karagash University and a buyer at «Target»',
    ],
  },
  {
    id: 'cut-name-among-others',
    about:
      'A whole name without its place or the person whom it is called after, which nobody else bears, where the page names others for certain.',
    weight: ({ commonWordAmongOthers }) => commonWordAmongOthers,
    test: ({ entry, occurrence, state }) =>
      when(
        isTellingCutName(entry) &&
          !entry.isCommon &&
          !occurrence.isShared &&
          BODIES_OF_LEARNING.has(kindOf(entry)) &&
          state.pageEntities.certain.size >= CERTAIN_ENOUGH,
      ),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: [
      'The Harbour University of China met Queen Ada University of London and Karagash University. «Vexholm Tidal University» rests.',
    ],
  },
  {
    id: 'bare-name-among-others',
    about:
      'A bare name, or a short one that the pack lists, that is no town, no common word and nobody’s name, where the page names others for certain.',
    weight: ({ commonWordAmongOthers }) => commonWordAmongOthers,
    test: ({ entry, occurrence, state, meansOther }) =>
      when(
        (isTellingBareName(entry) || isTellingShortName(entry)) &&
          !occurrence.isShared &&
          !meansOther &&
          state.pageEntities.certain.size >= CERTAIN_ENOUGH,
      ),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: [
      'The Harbour University of China met Queen Ada University of London and Karagash University. «Vexvelt» rests.',
    ],
  },
];
