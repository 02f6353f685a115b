/** What speaks for a person on a page that names others of the packs. */
import { when } from './among-others.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';
import { hasCertainBeside, MANY_CERTAIN } from './page-entities.ts';

const isWholePerson = ({ entry, candidate }: Clues): boolean =>
  entry.entity.isPerson && (!entry.isPart || candidate.from !== undefined);

/** So many other entities are no coincidence, though each of their names may be anybody's. */
const MANY_PERSONS = 3;

export const PERSON_FEATURES: readonly PageFeature[] = [
  {
    id: 'person-among-others',
    about: 'The page names anything else of the packs beside the person.',
    weight: ({ coOccurrence }) => coOccurrence,
    test: (clues) => when(isWholePerson(clues) && clues.state.pageEntities.any.size > 0),
    examples: ['«Fan Xueling» came to the Harbour University of China'],
  },
  {
    id: 'unknown-office-among-others',
    about: 'The same for a person whose offices the pack does not tell: a common name, but no other office to miss.',
    weight: ({ personAmongOthers }) => personAmongOthers,
    test: (clues) => {
      const { entry, state, others } = clues;
      return when(
        isWholePerson(clues) &&
          !entry.isHan &&
          entry.entity.titles.size === 0 &&
          (state.pageEntities.institutions > 0 ||
            others >= MANY_PERSONS ||
            hasCertainBeside(state.pageEntities, entry.entity.id)),
      );
    },
    examples: ['«Emma Thompson» came to the Harbour University of China'],
  },
  {
    id: 'rare-name-among-others',
    about:
      'A surname, with initials or without, or a single name that hardly anybody else has, where the page names others of the packs for certain.',
    weight: ({ rareNameAmongOthers }) => rareNameAmongOthers,
    test: ({ candidate, state, meansOther }) =>
      when(candidate.isRareName === true && !meansOther && state.pageEntities.certain.size >= MANY_CERTAIN),
    evidence: () => [{ kind: 'institutions-of-page' }],
    examples: ['The Harbour University of China met Queen Ada University of London and «Vexler»'],
  },
];
