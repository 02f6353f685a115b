import type { InstitutionSpan } from '../../../../utils/core/linking/candidates/institutions/institution-span.ts';
import { TextAround } from '../../../../utils/core/linking/candidates/text-around.ts';
import type { LinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import { WEIGHTS } from '../../../../utils/core/linking/scoring/weights.ts';
import { entryOf, marked } from './sample-linking-model.ts';

/**
 * The span between « and » of a text, which names an institution of the packs; throws where they have none so spelled.
 */
export function institutionSpan(
  line: string,
  linking: LinkingModel,
  more: Partial<InstitutionSpan> = {},
): InstitutionSpan {
  const { text, start, end } = marked(line);
  const surface = text.slice(start, end);
  const entry = entryOf(surface, linking);
  const { entity } = entry.entity;
  if (entity.type !== 'institution') throw new Error(`${surface} is no institution`);
  return {
    entry,
    institution: entity,
    surface,
    around: new TextAround(text, start, end),
    inHeading: false,
    role: 'text',
    language: 'en',
    weights: WEIGHTS,
    namesakes: linking.namesakes,
    isShared: false,
    isTown: entry.isTown,
    hasLegalForm: false,
    isBeforeUniversity: false,
    followsName: false,
    rowOfInstitutions: () => false,
    nextIsName: () => false,
    isBesideUnit: () => false,
    inBlock: { speaksOfToday: false, hasKana: false },
    ...more,
  };
}
