/** What says that a bare name, or a short name of one word, is a town's, a club's, a person's or another body's. */
import { isPersonalName } from '../../languages/common-words/common-words.ts';
import { areOfUniversity, isSaidBeside } from '../candidates/institutions/bare-signs.ts';
import { when } from './among-others.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';

/** The bare name stands in a row or a list of bodies, or the word for a university is a part of it. */
const isAmongBodies = ({ candidate, entry, occurrence, state }: Clues): boolean =>
  candidate.from !== undefined ||
  candidate.inRow === true ||
  state.columns.isInPartOfInstitutions(occurrence) ||
  (entry.entity.isWellKnown && state.learning.hasRow(occurrence.index));

const isNamed = ({ state, entry }: Clues): boolean => state.pageEntities.named.has(entry.entity.id);

/** The page names any bearer of the name in full. */
const isAnyBearerNamed = ({ occurrence, entry, state: { model, pageEntities } }: Clues): boolean =>
  occurrence.span.candidates.some(({ form }) =>
    pageEntities.named.has(model.known.at(form)?.entity.id ?? entry.entity.id),
  );

/** The same of another body than this. */
const isOtherBearerNamed = ({ occurrence, entry, state: { model, pageEntities } }: Clues): boolean =>
  occurrence.span.candidates.some(({ form }) => {
    const other = model.known.at(form)?.entity;
    return other !== undefined && !other.isPerson && other.id !== entry.entity.id && pageEntities.named.has(other.id);
  });

export const BARE_NAMESAKE_FEATURES: readonly PageFeature[] = [
  {
    id: 'bare-of-other',
    about:
      'A bare name goes by what is named nearest, a lake, a town or a person, where nothing beside it says otherwise.',
    weight: ({ competingSense }) => competingSense,
    test: (clues) => {
      const { entry, candidate } = clues;
      if (entry.form !== 'bare' || isSaidBeside(entry, candidate.signs) || isAmongBodies(clues)) return 0;
      if (!clues.meansOther) return 0;
      // Twice as much against the bare name of a university: the country and the other entities of the page speak for
      // any such name.
      return entry.isOfUniversity ? 2 : 1;
    },
    examples: ['Vexvelt Unigroup opens. «Vexvelt» rests.'],
  },
  {
    id: 'word-of-other',
    about:
      'A short name of one word that the pack lists, where the page names a person or a place of that name nearer.',
    weight: ({ competingSense }) => competingSense,
    test: (clues) => {
      const { form, needsFullName, isAcronym, isHan, text } = clues.entry;
      if (form !== 'listed' || !needsFullName || isAcronym || isHan || /\s/u.test(text)) return 0;
      return when(clues.candidate.from === undefined && clues.meansOther);
    },
    examples: ['Erik Torvald left. «Torvald» rests.'],
  },
  {
    // What tells a club is what the page says of sport.
    id: 'bare-of-several',
    about:
      'A bare name of several universities, none named in full: a row of bodies tells which is meant, or words of learning.',
    of: ['bare-of-university', 'of-several'],
    weight: ({ notShown }) => notShown,
    test: (clues) => {
      const { entry, candidate, state } = clues;
      if (isAmongBodies(clues) || state.speaker.is(entry.entity) || isNamed(clues)) return 0;
      return when(!areOfUniversity(candidate.signs) || isAnyBearerNamed(clues));
    },
    examples: ['«Vexvale» rests.'],
  },
  {
    id: 'bare-of-several-named',
    about:
      'A bare name of several bodies of which the page names more than one in full, where no place tells them apart.',
    of: ['of-several'],
    weight: ({ notShown }) => 2 * notShown,
    test: (clues) => {
      const { entry, candidate, state } = clues;
      if (entry.form !== 'bare' || !isNamed(clues) || isAmongBodies(clues) || state.speaker.is(entry.entity)) return 0;
      return when(candidate.place?.whose !== 'beside' && isOtherBearerNamed(clues));
    },
    examples: ['Vexvale College met Vexvale University in Kenya. «Vexvale» rests.'],
  },
  {
    id: 'untold-surname',
    about: 'A bare name that is a surname, with nothing of learning beside it, of a university not named in full.',
    of: ['bare-of-university'],
    weight: ({ notShown }) => notShown,
    test: (clues) => {
      const { entry, candidate, state } = clues;
      if (candidate.points !== 0 || isAmongBodies(clues) || isNamed(clues) || !isPersonalName(entry.text)) return 0;
      if (areOfUniversity(candidate.signs) || candidate.signs?.includes('universities-in-sentence')) return 0;
      return when(!state.speaker.is(entry.entity));
    },
    examples: ['«Emory» rests.'],
  },
];
