/** What else initials stand for: a country, a day, a part of the body or of another one. */
import { isDayOrMonth } from '../../languages/initials/calendar-initials.ts';
import { when } from './among-others.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';

/** From so many cells with days on, a row of a table is a row of days. */
const ROW_OF_DAYS = 2;

const isDefined = ({ state, entry }: Clues): boolean => state.pageEntities.defined.has(entry.key);
const isAtStartOfCell = ({ occurrence: { block, span } }: Clues): boolean => block.role === 'cell' && span.start === 0;

export const INITIALS_FEATURES: readonly PageFeature[] = [
  {
    id: 'initials-of-country',
    about: 'Initials of a country (RCA, in French) stand for the body only where the page puts them beside its name.',
    of: ['acronym'],
    weight: ({ notShown }) => notShown,
    test: (clues) => when(clues.candidate.hasCountryInitials === true && !isDefined(clues)),
    examples: ['fr: La «RCA» accueille des étudiants.'],
  },
  {
    id: 'away-from-home',
    about:
      'Behind initials stands what only the body’s own site, or a page that defines them, takes for a part or a person of it.',
    of: ['acronym'],
    isOfUnambiguous: true,
    weight: ({ notShown }) => notShown,
    test: (clues) => {
      const { candidate, entry, state } = clues;
      if (candidate.needsHome === undefined || state.speaker.is(entry.entity)) return 0;
      return when(candidate.needsHome !== 'or-defined' || !isDefined(clues));
    },
    examples: ['They met at «TYX» Seremban today.'],
  },
  {
    id: 'day-of-table',
    about: 'A cell begins with the initials of a day (THU), and others of the table are days.',
    of: ['acronym'],
    isOfUnambiguous: true,
    weight: ({ otherThing }) => otherThing,
    test: (clues) =>
      when(
        isAtStartOfCell(clues) && isDayOrMonth(clues.entry.text) && clues.state.columns.cellsWith('day') >= ROW_OF_DAYS,
      ),
    examples: ['| MON\n| TUE\n| «THU»'],
  },
  {
    id: 'applicant-of-table',
    about:
      'A cell begins with the name of a person whom nothing shows to be the official, and the table is one of applicants.',
    weight: ({ otherThing }) => otherThing,
    test: (clues) => {
      const { entry, candidate, state } = clues;
      if (!entry.entity.isPerson || candidate.evidence !== undefined || !isAtStartOfCell(clues)) return 0;
      return when(state.columns.cellsWith('applicant') > 0);
    },
    examples: ['| 毕业院校\n| «骆明远»'],
  },
];
