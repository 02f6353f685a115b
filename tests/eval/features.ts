/** What each feature of the registry earns: how often it applies, on how many pages, and the figures without it. */
import { annotate } from '../../utils/core/linking/annotate.ts';
import type { PageFeature } from '../../utils/core/linking/features/feature.ts';
import type { LinkingModel } from '../../utils/core/linking/linking-model.ts';
import type { GoldPage } from './corpus.ts';
import { measure } from './measure.ts';
import { precision, recall, type Score } from './score.ts';
import { linksOf, type System } from './systems.ts';

/** Pages, and the model with which they are linked. */
export interface MeasuredSet {
  readonly pages: readonly GoldPage[];
  readonly model: LinkingModel;
}

interface Uses {
  times: number;
  readonly pages: Set<string>;
}

/** The registry, with a note of each time that a feature applies. */
function counted(features: readonly PageFeature[], page: () => string) {
  const uses = new Map<string, Uses>(features.map(({ id }) => [id, { times: 0, pages: new Set() }]));
  const counting = features.map((feature): PageFeature => {
    const use = uses.get(feature.id);
    return {
      ...feature,
      test: (clues) => {
        const strength = feature.test(clues);
        if (strength !== 0 && use) {
          use.times += 1;
          use.pages.add(page());
        }
        return strength;
      },
    };
  });
  return { uses, counting };
}

/** Reads every page once, which takes nearly all of the time: what was read is then decided with any features. */
function readOnce(sets: readonly MeasuredSet[]): (features: readonly PageFeature[]) => System {
  const read = new Map(
    sets.flatMap(({ pages, model }) =>
      pages.map((page) => {
        const { facts, blocks } = page;
        const { context } = annotate({ page: facts, blocks, removed: [], context: null }, model);
        // Without the answers that were given, all are given again.
        return [page, { model, context: { ...context, answers: [] } }] as const;
      }),
    ),
  );
  return (features) => (page) => {
    const known = read.get(page);
    if (!known) return [];
    const { model, context } = known;
    return linksOf(page, annotate({ page: page.facts, blocks: [], removed: [], context }, { ...model, features }));
  };
}

const change = (now: number | null, before: number | null): string => ((now ?? 0) - (before ?? 0)).toFixed(4);

/** A Markdown table, in the order of the registry. */
export function featuresTable(sets: readonly MeasuredSet[], features: readonly PageFeature[]): string {
  const pages = sets.flatMap((set) => set.pages);
  const linkWith = readOnce(sets);
  let current = '';
  const { uses, counting } = counted(features, () => current);
  const link = linkWith(counting);
  const whole: Score = measure(pages, (page) => {
    current = page.path;
    return link(page);
  }).score;
  const rows = features.map(({ id, about }) => {
    const { all } = measure(pages, linkWith(features.filter((feature) => feature.id !== id))).score;
    const { times = 0, pages: where = new Set() } = uses.get(id) ?? {};
    const figures = [change(precision(all), precision(whole.all)), change(recall(all), recall(whole.all))];
    return `| ${[id, times, where.size, ...figures, about].join(' | ')} |`;
  });
  return [
    '| feature | applies | pages | precision without it | recall without it | what speaks |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
