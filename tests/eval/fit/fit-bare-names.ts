/**
 * Fits what the small signs around bare names weigh (`utils/core/linking/features/bare-names.ts`) on training pages.
 * The points that all other features give a name are taken as they are.
 */
import { annotate } from '../../../utils/core/linking/annotate.ts';
import type { CandidateOccurrence } from '../../../utils/core/linking/candidates/occurrences.ts';
import { BARE_NAME_FEATURES } from '../../../utils/core/linking/features/bare-names.ts';
import type { PageFeature } from '../../../utils/core/linking/features/feature.ts';
import type { LinkingModel } from '../../../utils/core/linking/linking-model.ts';
import { type Example, type Fitting, fitWeights } from './logistic.ts';
import type { TrainingPage } from './training-pages.ts';

export interface TrainingSet {
  readonly model: LinkingModel;
  readonly idOf: (entity: string) => string;
  readonly pages: readonly TrainingPage[];
}

interface BareExample extends Example {
  readonly page: string;
  /** The name with the words around it. */
  readonly context: string;
}

export interface FittedWeight {
  readonly id: string;
  readonly now: number;
  readonly fitted: number;
  /** In how many examples it applies, and in how many of those the name is the institution's. */
  readonly applies: number;
  readonly right: number;
}

const FITTING: Fitting = { costOfWrong: 2, prior: 0.3, steps: 4000, rate: 0.02 };
const SHOWN = 40;

type Points = Map<string, number>;

/** The features of a model, with a note of the strength of each for each name that it is asked of. */
function recording(features: readonly PageFeature[], found: Map<CandidateOccurrence, Points>): readonly PageFeature[] {
  return features.map((feature) => ({
    ...feature,
    test: (clues) => {
      const strength = feature.test(clues);
      const { occurrence } = clues;
      if (occurrence.candidate.signs === undefined) return strength;
      const points = found.get(occurrence) ?? new Map<string, number>();
      points.set(feature.id, strength);
      found.set(occurrence, points);
      return strength;
    },
  }));
}

/** The bare names of the pages, each with what speaks for it by the weights of the model. */
function bareExamples({ model, idOf, pages }: TrainingSet): readonly BareExample[] {
  const own = new Map(BARE_NAME_FEATURES.map(({ id }, at) => [id, at]));
  return pages.flatMap(({ name, facts, blocks, mentions }) => {
    const found = new Map<CandidateOccurrence, Points>();
    const features = recording(model.features, found);
    annotate({ page: facts, blocks, removed: [], context: null }, { ...model, features });
    return [...found].flatMap(([{ block, span, candidate, entry }, points]) => {
      const marked = mentions.find(
        ({ block: id, start, end }) => id === block.id && start < span.end && end > span.start,
      );
      const isRight = marked !== undefined && idOf(marked.entity) === entry.entity.id;
      // Which of several bearers is meant is decided between them.
      if (marked?.isOptional || (marked !== undefined && !isRight)) return [];
      const strengths = Array.from(own, ([id]) => points.get(id) ?? 0);
      const others = model.features.filter(({ id }) => !own.has(id));
      const offset = others.reduce(
        (sum, { id, weight }) => sum + (points.get(id) ?? 0) * weight(model.weights),
        candidate.points - model.weights.threshold,
      );
      const { text = '' } = blocks.find(({ id }) => id === block.id) ?? {};
      const context = `${text.slice(Math.max(0, span.start - SHOWN), span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end, span.end + SHOWN)}`;
      return [{ page: name, context, offset, strengths, isRight }];
    });
  });
}

export interface Fitted {
  readonly weights: readonly FittedWeight[];
  /** The names that the fitted weights judge wrongly, with the words around them. */
  readonly misjudged: readonly { readonly page: string; readonly context: string; readonly isRight: boolean }[];
}

export function fitBareNames(sets: readonly TrainingSet[]): Fitted {
  const examples = sets.flatMap(bareExamples);
  const weights = fitWeights(examples, BARE_NAME_FEATURES.length, FITTING);
  const [{ model } = { model: undefined }] = sets;
  const pointsOf = ({ offset, strengths }: BareExample): number =>
    strengths.reduce((sum, strength, at) => sum + strength * (weights[at] ?? 0), offset);
  const misjudged = examples.filter((example) => pointsOf(example) >= 0 !== example.isRight);
  const fitted = BARE_NAME_FEATURES.map(({ id, weight }, at) => {
    const applying = examples.filter(({ strengths }) => (strengths[at] ?? 0) !== 0);
    return {
      id,
      now: model === undefined ? 0 : weight(model.weights),
      fitted: weights[at] ?? 0,
      applies: applying.length,
      right: applying.filter(({ isRight }) => isRight).length,
    };
  });
  return { weights: fitted, misjudged };
}
