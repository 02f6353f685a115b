/** What speaks for another bearer of the name. */
import { when } from './among-others.ts';
import type { PageFeature } from './feature.ts';

export const OTHER_SENSE_FEATURES: readonly PageFeature[] = [
  {
    id: 'competing-sense',
    about: 'The page names another body for which this acronym or surname stands, nearer than this one.',
    weight: ({ competingSense }) => competingSense,
    test: ({ meansOther, candidate }) => when(meansOther && candidate.signs === undefined),
    examples: ['The Highland University of Cyprus («HUC») met'],
  },
  {
    id: 'other-of-name',
    about: 'The page introduces the bearer of this Chinese name as another person, or as another body.',
    weight: ({ competingSense }) => competingSense,
    test: ({ occurrence, state }) => when(state.othersOfName.has(occurrence.ordinal)),
    examples: ['厨师«骆明远»来了', '骆明远来了\n厨师骆明远走了\n«骆明远»说'],
  },
  {
    id: 'chinese-bearer',
    about: 'The page names another university whose name is shortened like this one’s, and not this one in full.',
    weight: ({ competingSense }) => competingSense,
    test: ({ entry, state, named }) =>
      when(entry.isHan && entry.nameKind === 'short' && named === undefined && state.hanBearers.has(entry.inCapitals)),
    examples: ['西港海事大学在西港。«西海大»开学了。', '«西海大»开学了\n西港海事大学没有'],
  },
  {
    id: 'namesake-words',
    about: 'The page holds words by which the pack describes a namesake.',
    weight: ({ namesakeWords }) => namesakeWords,
    test: ({ entry, state }) => when(!entry.isDistinctive && state.namesakes.has(entry.inCapitals)),
    examples: ['«HUC» rests\nShips left Qingdao'],
  },
  {
    id: 'namesake-listed',
    about: 'The pack lists a namesake for this name.',
    weight: ({ namesakeListed }) => namesakeListed,
    test: ({ entry }) => when(entry.isContested),
    examples: ['The «HUC» of China met'],
  },
];
