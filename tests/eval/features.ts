/** What each feature of the registry earns: how often it applies, on how many pages, and the figures without it. */
import type { PageFeature } from '../../utils/core/linking/features/feature.ts';
import type { LinkingModel } from '../../utils/core/linking/linking-model.ts';
import type { GoldPage } from './corpus.ts';
import { measure } from './measure.ts';
import { precision, recall, type Score } from './score.ts';
import { pipeline } from './systems.ts';

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

const change = (now: number | null, before: number | null): string => ((now ?? 0) - (before ?? 0)).toFixed(4);

/** A Markdown table, in the order of the registry. */
export function featuresTable(pages: readonly GoldPage[], model: LinkingModel): string {
  let current = '';
  const { uses, counting } = counted(model.features, () => current);
  const link = pipeline({ ...model, features: counting });
  const whole: Score = measure(pages, (page) => {
    current = page.page;
    return link(page);
  }).score;
  const rows = model.features.map(({ id, about }) => {
    const others = model.features.filter((feature) => feature.id !== id);
    const { all } = measure(pages, pipeline({ ...model, features: others })).score;
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
