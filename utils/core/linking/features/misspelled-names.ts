/** What a misspelled name needs of the page, since what looks misspelled may be the right name of another body. */
import { stateOf } from '../../languages/han/places.ts';
import { when } from './among-others.ts';
import type { Clues } from './clues.ts';
import type { PageFeature } from './feature.ts';
import { hasCertainBeside } from './page-entities.ts';

/** The page has another name of the body, or speaks of its country, and no other country is named in the block. */
function showsBody({ entry, candidate, occurrence: { index }, state: { countries, pageEntities } }: Clues): boolean {
  const { id, country } = entry.entity;
  const isOwn = (place: string | undefined): boolean =>
    place === undefined || (country !== undefined && stateOf(place) === stateOf(country));
  if (!isOwn(candidate.beside) || !isOwn(countries.inBlock(index))) return false;
  return pageEntities.any.has(id) || (country !== undefined && countries.mentions(country));
}

export const MISSPELLED_NAME_FEATURES: readonly PageFeature[] = [
  {
    id: 'misspelled-alone',
    about: 'A misspelled name on a page that names nothing else of the packs for certain.',
    of: ['misspelled'],
    weight: ({ notShown }) => notShown,
    test: ({ entry, state }) => when(!hasCertainBeside(state.pageEntities, entry.entity.id)),
    examples: ['The «Harbour Univeristy of China» rests.'],
  },
  {
    id: 'misspelled-own-word',
    about: 'The misspelled word is the body’s own, and the page shows neither the body nor its country.',
    of: ['misspelled'],
    weight: ({ notShown }) => notShown,
    test: (clues) => when(clues.candidate.misspelled === 'own-word' && !showsBody(clues)),
    examples: ['Queen Ada University of London met the «Karagesh University»'],
  },
];
