import { when } from './among-others.ts';
import type { PageFeature } from './feature.ts';

/** What several bearers of one name say of each: whose own name it is, and whose in part or in another order alone. */
export const SEVERAL_BEARERS_FEATURES: readonly PageFeature[] = [
  {
    id: 'derived-of-several',
    about: 'Several bear the name, and this one only in another order of its words, in part or without its place.',
    ofSeveral: true,
    weight: ({ derivedOfSeveral }) => derivedOfSeveral,
    test: ({ occurrence }) => when(occurrence.hasNearerBearer),
    examples: ['«Toruk University» rests'],
  },
  {
    id: 'shown-for-other',
    about: 'Several bear the name, of whom another one is shown by it.',
    ofSeveral: true,
    weight: ({ shownForOther }) => shownForOther,
    test: ({ occurrence, entry }) => when(occurrence.isShownForOther && !entry.isAcronym && !entry.isPart),
    examples: ['«Toruk University» rests'],
  },
  {
    id: 'no-university-of-several',
    about: 'Several bear the bare name, and another one is the university: Edinburgh, not Edinburgh College.',
    ofSeveral: true,
    weight: ({ noUniversityOfSeveral }) => noUniversityOfSeveral,
    test: ({ occurrence, entry }) => when(occurrence.isOfUniversityOfOther && entry.form === 'bare'),
    examples: ['«Vexvale» rests'],
  },
];
