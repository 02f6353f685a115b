/** What speaks for the university of a bare name (Leeds), and what for the town: small signs that are added up. */
import type { BareSign } from '../candidates/institutions/bare-signs.ts';
import type { BareWeights } from '../scoring/weights.ts';
import { when } from './among-others.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';

const isInList = ({ occurrence, state }: Clues): boolean => state.columns.isInPartOfInstitutions(occurrence);
/** Signs that are read from commas; in a list the commas only part the items. */
const OF_COMMAS: ReadonlySet<BareSign> = new Set(['apposition', 'in-address']);

const signOf = (sign: keyof BareWeights & BareSign, about: string, examples: readonly string[]): PageFeature => ({
  id: `bare-${sign}`,
  about,
  of: ['signed'],
  weight: ({ bare }) => bare[sign],
  test: (clues) => when(clues.candidate.signs?.includes(sign) === true && !(OF_COMMAS.has(sign) && isInList(clues))),
  examples,
});

const ofPage = (
  id: keyof BareWeights,
  about: string,
  test: (clues: Clues) => boolean,
  examples: readonly string[],
): PageFeature => ({
  id: `bare-${id}`,
  about,
  of: ['signed'],
  weight: ({ bare }) => bare[id],
  test: (clues) => when(test(clues)),
  examples,
});

const isAlone = ({ candidate }: Clues): boolean => candidate.signs?.includes('alone-in-cell') === true;
/**
 * Of two cells, one has the name and the other the whole name of an institution: the bare name may be the town of it.
 */
const isBesideCell = (clues: Clues): boolean =>
  isAlone(clues) && clues.state.columns.hasInstitutionBeside(clues.occurrence.block);
const isInColumn = (clues: Clues): boolean =>
  isAlone(clues) && clues.state.columns.areOfInstitutions && !isBesideCell(clues);

export const BARE_NAME_FEATURES: readonly PageFeature[] = [
  signOf('town', 'The bare name is a town’s as well.', ['«Leeds» rests.']),
  signOf('scholars-before', 'People or works of learning right before the bare name.', ['Engineers at «Leeds» rest.']),
  signOf('degree-from', 'A degree comes from the bare name.', ['A degree from «Leeds» rests.']),
  signOf('scholars-behind', 'People or works of learning right behind the bare name.', ['A «Leeds» thesis rests.']),
  signOf('learning-near', 'A word of learning a few words away from the bare name.', ['«Leeds» has many students.']),
  signOf('behind-at', 'The bare name stands behind a word before which bodies stand.', ['They rest at «Leeds».']),
  signOf('affiliation', 'The bare name stands in brackets behind a person.', ['A talk by T. Vexler («Leeds»).']),
  signOf('alone-in-cell', 'A cell or an item of a list holds nothing but the bare name.', ['| «Leeds»']),
  signOf('row-of-universities', 'The bare name stands in a row that the word for universities ends or begins.', [
    '«Leeds» and Lund universities rest.',
  ]),
  signOf('universities-in-sentence', 'The sentence speaks of universities.', ['«Leeds» is a good university.']),
  signOf('deed-behind', 'A word for what universities do stands right behind the bare name, and teaching near.', [
    '«Leeds» offers a course.',
  ]),
  signOf('behind-the', 'The bare name stands behind an article that no university has.', ['The «Vexvelt» bus rests.']),
  signOf('behind-with', 'The bare name stands behind a word before partners, and a partnership near.', [
    'A swap with «Leeds» rests.',
  ]),
  signOf('apposition', 'An explanation stands behind the bare name and a comma.', ['«Vexvelt», the best, rests.']),
  signOf('in-address', 'The bare name stands behind another name and a comma, or behind a number.', [
    'Box 106 «Leeds»',
  ]),
  signOf('sport-near', 'A word of sport or a score stands near the bare name.', ['«Leeds» lost the match.']),
  signOf('city-beside', 'A word for what a town has stands right beside the bare name.', ['A «Leeds» airport rests.']),
  {
    ...signOf('whole-person', 'The bare name is that of a person, with nothing of learning beside.', [
      '«Emma Vexlow» rests.',
    ]),
    test: ({ candidate }) => when(candidate.signs?.includes('whole-person') === true && candidate.inRow !== true),
  },
  ofPage(
    'in-column',
    'The bare name stands in a column of cells with names of institutions, or below a title that speaks of universities.',
    isInColumn,
    ['| Harbour University of China\n| 1\n| Queen Ada University of London\n| 2\n| «Leeds»'],
  ),
  ofPage(
    'in-list',
    'The bare name stands alone between commas, where other items of the list have names of institutions.',
    isInList,
    [
      '- Ann Vexler, Harbour University of China, tides\n- T. Vexler, Queen Ada University of London, salt\n- Ben Vexler, «Leeds», lichen',
    ],
  ),
  ofPage('beside-cell', 'The cell beside holds the whole name of an institution.', isBesideCell, [
    '| «Leeds»\n| Harbour University of China',
  ]),
  ofPage(
    'other-nearer',
    'Something else of that name is named, nearer than the institution.',
    ({ meansOther }) => meansOther,
    ['Vexvelt Unigroup opens. «Vexvelt» rests.'],
  ),
  ofPage(
    'town-named-in-full',
    'The bare name is a town’s, and the page names its university in full.',
    ({ candidate, named }) => candidate.signs?.includes('town') === true && named !== undefined,
    ['The University of Leeds met. «Leeds» rests.'],
  ),
];
