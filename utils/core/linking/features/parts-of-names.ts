/** What a surname, a given name or a name without its generation needs of the page: alone it may be anybody's. */
import { isHeading } from '../candidates/types.ts';
import { when } from './among-others.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';
import { MANY_CERTAIN } from './page-entities.ts';

/** With a given name before it, it is whole. */
const isAlone = ({ candidate }: Clues): boolean => candidate.from === undefined;

/**
 * Whether the name is enough without another name of the person: behind a title that hardly anybody else of the surname
 * has; or, where it is rare or plain, among others of the packs whom the page names for certain.
 */
function isEnough({ candidate, state: { pageEntities } }: Clues): boolean {
  const { isTitled, isPlainName, isRareName } = candidate;
  if (isRareName === true && pageEntities.certain.size >= MANY_CERTAIN) return true;
  return isPlainName === true ? pageEntities.certainOfNews.size >= MANY_CERTAIN : isTitled === true;
}

/**
 * The page has the person in full, or other parts of the name near, or this very surname behind a title that made sure
 * of it.
 */
function isKnown({ entry, occurrence, state: { loneNames, pageEntities } }: Clues): boolean {
  if (pageEntities.named.has(entry.entity.id) || loneNames.has(occurrence, pageEntities)) return true;
  return entry.form === 'surname' && !occurrence.isShared && pageEntities.linked.has(entry.key);
}

/** The person's own title stands beside it, near the institution of that title. */
const isNamedByTitle = ({ candidate, support, state: { model } }: Clues): boolean =>
  candidate.points >= model.weights.ownRoleBeside && support.points >= model.weights.tie.role;

export const PART_FEATURES: readonly PageFeature[] = [
  {
    id: 'part-of-unknown',
    about: 'A surname or a given name alone, whose person the page does not make known.',
    of: ['part'],
    weight: ({ notShown }) => notShown,
    test: (clues) => when(isAlone(clues) && !isEnough(clues) && !isKnown(clues) && !isNamedByTitle(clues)),
    examples: ['The Harbour University of China met «Fan»'],
  },
  {
    id: 'part-before-whole',
    about: 'A surname alone that several bear, outside of headings, before the page first names this person in full.',
    of: ['part', 'of-several'],
    weight: ({ competingSense }) => competingSense,
    test: (clues) => {
      const { entry, occurrence, state } = clues;
      if (!isAlone(clues) || entry.form !== 'surname' || isHeading(occurrence.block.role)) return 0;
      const named = state.pageEntities.named.get(entry.entity.id);
      return when(named !== undefined && named.index > occurrence.index);
    },
    examples: ['«Tidewell» rests.\nAda Tidewell met the Harbour University of China.'],
  },
];
