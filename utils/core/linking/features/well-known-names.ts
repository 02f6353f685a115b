/**
 * What speaks for a name without its full one on the page: that its bearer is well known, and that words of learning
 * stand around it, or other such names.
 */
import { isEverydayWord } from '../../languages/common-words/common-words.ts';
import { countryOf } from '../../languages/geography/places.ts';
import { areKnownInitialsOf, isKnownInitials, isWordOf } from '../../languages/initials/known-initials.ts';
import { type BareSign, SIGNS_OF_LEARNING } from '../candidates/institutions/bare-signs.ts';
import { isListed, when } from './among-others.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';

const hasSign = ({ candidate: { signs = [] } }: Clues, ...wanted: readonly BareSign[]): boolean =>
  wanted.some((sign) => signs.includes(sign));

const isOfTown = (clues: Clues): boolean => hasSign(clues, 'sport-near', 'city-beside');

/** Two letters stand for too many things, and what looks like initials may be a word in capitals. */
const mayBeInitials = ({ entry: { text, entity }, occurrence: { block } }: Clues): boolean =>
  text.replaceAll('.', '').length > 2 &&
  !isEverydayWord(text) &&
  countryOf(text) === undefined &&
  !isWordOf(block.language, text) &&
  (!isKnownInitials(text) || areKnownInitialsOf(text, entity.name));

/** Whether the entity is well known, and no other bearer of the name is. */
const isBestKnown = ({ entry, occurrence, state: { model } }: Clues): boolean =>
  entry.entity.isWellKnown &&
  !occurrence.span.candidates.some(({ form }) => {
    const other = model.known.at(form)?.entity;
    return other !== undefined && other.id !== entry.entity.id && other.isWellKnown;
  });

export const WELL_KNOWN_FEATURES: readonly PageFeature[] = [
  {
    id: 'well-known-beside-learning',
    about: 'The bare name of a well-known university, with words of learning right beside, or on a page that has such.',
    of: ['signed', 'bare-of-university'],
    weight: ({ wellKnown }) => wellKnown,
    test: (clues) => {
      const { entry, state } = clues;
      if (!isBestKnown(clues) || clues.meansOther || isOfTown(clues)) return 0;
      if (entry.isCommon) return 0;
      if (hasSign(clues, ...SIGNS_OF_LEARNING) || (hasSign(clues, 'learning-near') && !hasSign(clues, 'town')))
        return 1;
      return when(hasSign(clues, 'behind-at') && state.learning.isSpokenOf);
    },
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['She took a degree from «Leeds».'],
  },
  {
    id: 'well-known-in-row',
    about: 'The block has several bare names of well-known universities, two of which are no towns: Harvard and Yale.',
    of: ['signed', 'bare-of-university'],
    weight: ({ enumeration }) => enumeration,
    test: (clues) => {
      const { entry, candidate, state, occurrence } = clues;
      if (!isBestKnown(clues) || entry.isCommon || candidate.inRow === true || clues.meansOther) return 0;
      return when(state.learning.hasRow(occurrence.index));
    },
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['«Vexvelt», Vexmoor and Leeds lead.'],
  },
  {
    id: 'town-with-learning',
    about:
      'The bare name is a town’s behind “at”, in a sentence of learning, and the page names its university in full.',
    of: ['signed'],
    weight: ({ townWithLearning }) => townWithLearning,
    test: (clues) => {
      if (clues.named === undefined || !hasSign(clues, 'town') || isOfTown(clues)) return 0;
      return when(hasSign(clues, 'learning-in-sentence'));
    },
    examples: ['The University of Leeds met. At «Leeds» all of the many students rest.'],
  },
  {
    id: 'acronym-of-learning',
    about: 'The acronym of a body of learning, with people or works of learning right beside: a UCLA professor.',
    of: ['acronym'],
    weight: ({ uniqueAcronym }) => uniqueAcronym,
    test: (clues) => {
      const { entry, candidate, occurrence, state } = clues;
      if (candidate.isOfLearning !== true || !isListed(entry) || entry.needsFullName || clues.meansOther) return 0;
      if (entry.isContested || !mayBeInitials(clues)) return 0;
      if (isBestKnown(clues)) return 1;
      const { country } = entry.entity;
      return when(!occurrence.isShared && country !== undefined && state.countries.mentions(country));
    },
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['Ships left Nairobi. A «TYX» professor rests.'],
  },
  {
    id: 'acronym-in-column',
    about: 'A cell or an item holds nothing but the acronym, in a column of institutions.',
    of: ['acronym'],
    weight: ({ uniqueAcronym }) => uniqueAcronym,
    test: (clues) => {
      const { entry, candidate, occurrence, state } = clues;
      if (candidate.isAlone !== true || !isListed(entry) || entry.needsFullName || clues.meansOther) return 0;
      if (entry.isContested || !mayBeInitials(clues) || !state.columns.areOfInstitutions) return 0;
      return when(occurrence.isShared ? isBestKnown(clues) : entry.entity.isWellKnown);
    },
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['| Harbour University of China\n| 1\n| Queen Ada University of London\n| 2\n| «WKU»'],
  },
];
