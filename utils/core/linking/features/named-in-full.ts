/** What speaks for a short name on a page that has the full one, or defines it. */
import { when } from './among-others.ts';
import type { PageFeature } from './feature.ts';

export const NAMED_IN_FULL_FEATURES: readonly PageFeature[] = [
  {
    id: 'definition',
    about: 'The page puts the acronym right beside the full name.',
    weight: ({ definition }) => definition,
    test: (clues) => when(clues.definition !== undefined && clues.occurrence.span.defines !== undefined),
    examples: ['The Harbour University of China («HUC») met'],
  },
  {
    id: 'named-in-full',
    about: 'The page names the entity by its full name as well.',
    weight: ({ namedInFull }) => namedInFull,
    test: ({ entry, occurrence, candidate, named, definition }) => {
      if (named === undefined || (definition && occurrence.span.defines !== undefined)) return 0;
      if (candidate.signs?.includes('town')) return 0;
      // A page that has used the body’s own name hardly goes over to one that is another body’s, unless it says so.
      if (occurrence.isShownForOther && !entry.isAcronym && !entry.isPart && !candidate.isFormer) return 0;
      return when(!entry.entity.everyCountryHasOne || entry.isAcronym);
    },
    examples: ['The Harbour University of China met; «HUC» rests'],
  },
  {
    id: 'named-in-full-of-many',
    about: 'The same for a body that every country has: its full name may stand beside the short name of another one.',
    weight: ({ namedInFullEveryCountryHasOne }) => namedInFullEveryCountryHasOne,
    test: ({ entry, occurrence, named, definition }) => {
      if (named === undefined || (definition && occurrence.span.defines !== undefined)) return 0;
      return when(entry.entity.everyCountryHasOne && !entry.isAcronym);
    },
    examples: ['The Chinese Ministry of Lighthouses met; the «Ministry of Lighthouses» rests'],
  },
  {
    id: 'explained',
    about: 'Where the full name or the explanation stands, which the reader is shown.',
    weight: () => 0,
    test: ({ definition, named }) => when(definition !== undefined || named !== undefined),
    evidence: (clues) => {
      const { definition, named, entry, state } = clues;
      if (definition) {
        const full = state.pageEntities.named.get(entry.entity.id)?.text ?? '';
        const text = full === '' || full === entry.text ? entry.text : `${full} (${entry.text})`;
        return [{ kind: 'definition', block: definition.block, text, where: clues.where(definition) }];
      }
      return named ? [{ kind: 'named-in-full', block: named.block, text: named.text, where: clues.where(named) }] : [];
    },
    examples: ['The Harbour University of China («HUC») met'],
  },
  {
    id: 'linked-elsewhere',
    about:
      'Another sentence of the page made sure of the same acronym, of the same name of several bodies, of a surname or a common word.',
    weight: ({ linkedElsewhere }) => linkedElsewhere,
    test: ({ linkedElsewhere }) => when(linkedElsewhere !== undefined),
    evidence: (clues) => {
      const linked = clues.linkedElsewhere;
      return linked
        ? [{ kind: 'named-in-full', block: linked.block, text: linked.text, where: clues.where(linked) }]
        : [];
    },
    examples: ['The HUC of China met\n«HUC» rests'],
  },
];
