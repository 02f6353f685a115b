import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledPack } from '../../data/bundled-pack.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import { type Corpus, readCorpus, readPages } from './corpus.ts';
import { featuresTable } from './features.ts';
import { measure } from './measure.ts';
import { measuredPacks } from './packs.ts';
import recorded from './recorded.json' with { type: 'json' };
import { f1, precision, recall } from './score.ts';
import { bundledModel, modelFor, pipeline, type System, systems, wholeModel } from './systems.ts';

const corpora = Object.entries(recorded) as [Corpus, (typeof recorded)[Corpus]][];

/** Reading and linking the pages takes seconds, so each corpus is read once, and linked once by the pipeline. */
const measured = new Map(
  corpora.map(([corpus]) => {
    const pages = readCorpus(corpus);
    return [corpus, { pages, score: measure(pages, pipeline(modelFor(corpus))).score }];
  }),
);
const measuredOf = (corpus: Corpus) => {
  const found = measured.get(corpus);
  if (!found) throw new Error(`No figures of ${corpus} pages are recorded`);
  return found;
};

describe.each(corpora)('%s pages', (corpus, before) => {
  const { score } = measuredOf(corpus);

  test('are linked at least as well as recorded', () => {
    const now = score.errors.map(({ kind, page, entity, exact }) => `${kind} ${page} ${entity} "${exact}"`);
    expect(precision(score.all), now.join('\n')).toBeGreaterThanOrEqual(precision(before.all) ?? 0);
    expect(recall(score.all), now.join('\n')).toBeGreaterThanOrEqual(recall(before.all) ?? 0);
  });

  test.each(Object.entries(before.byCategory))(
    'of category %s are linked no worse than recorded',
    (category, counts) => {
      const now = score.byCategory.get(category);
      expect(now?.wrong).toBeLessThanOrEqual(counts.wrong);
      expect(now?.missed).toBeLessThanOrEqual(counts.missed);
    },
  );
});

describe('with the second bundled pack', () => {
  const own = new Set<string>(
    [...parsePack(bundledPack).institutions, ...parsePack(bundledPack).officials].map(({ id }) => id),
  );
  const both = pipeline(wholeModel);
  /**
   * The links to what the first pack has, which the gold lists; where the second one has a longer name around one of
   * them ("CNMC-Luanshya"), that is no loss.
   */
  const ofFirstPack: System = (page) => {
    const links = both(page);
    const [first, second] = [true, false].map((isOwn) => links.filter(({ entity }) => own.has(entity) === isOwn));
    const left = [...page.gold];
    for (const { entity, exact } of first ?? []) {
      const found = left.findIndex((gold) => gold.entity === entity && gold.exact === exact);
      if (found >= 0) left.splice(found, 1);
    }
    const inside = (second ?? []).flatMap((link) => {
      const found = left.findIndex(({ exact }) => exact.length < link.exact.length && link.exact.includes(exact));
      return found < 0 ? [] : left.splice(found, 1).map((gold) => ({ ...link, ...gold }));
    });
    return [...(first ?? []), ...inside];
  };

  test.each(corpora.filter(([corpus]) => corpus !== 'newsroom'))(
    'names of the first one are linked on %s pages as well as without it',
    (corpus, before) => {
      const { score } = measure(measuredOf(corpus).pages, ofFirstPack);
      const now = score.errors.map(({ kind, page, entity, exact }) => `${kind} ${page} ${entity} "${exact}"`);
      expect(score.all.wrong, now.join('\n')).toBeLessThanOrEqual(before.all.wrong);
      expect(score.all.missed, now.join('\n')).toBeLessThanOrEqual(before.all.missed);
    },
  );
});

describe('the pages whose figures count', () => {
  const { pages, score } = measuredOf('main');

  test('are linked as well as required', () => {
    expect(precision(score.all)).toBeGreaterThanOrEqual(0.985);
    expect(recall(score.all)).toBeGreaterThanOrEqual(0.96);
    expect(f1(score.all)).toBeGreaterThanOrEqual(0.97);
    expect(score.byCategory.get('C')?.wrong).toBeLessThanOrEqual(3);
    expect(score.byCategory.get('D')?.wrong).toBe(0);
    expect(recall(score.byCategory.get('E') ?? score.all)).toBeGreaterThanOrEqual(0.9);
  });

  test('do not show the pipeline their category', () => {
    expect(pages.length).toBe(48);
    for (const { facts, blocks } of pages) expect(JSON.stringify({ facts, blocks })).not.toContain('category');
  });

  test('show that a plain matcher is worse', () => {
    const { linking, ...baselines } = systems(bundledModel);
    expect(linking).toBeDefined();
    for (const baseline of Object.values(baselines)) {
      expect(f1(measure(pages, baseline).score.all)).toBeLessThan(0.9);
    }
  });
});

/** Pages with a pack of their own, and the least that is kept of their precision and recall. */
describe.each([
  ['one label an entity: persons by their parts, bodies by the short forms that follow', 'label-only', 0.96, 0.9],
  ['one label an entity, on pages written later', 'label-only-second', 0.97, 0.95],
  ['names alone of universities in nine languages', 'names-only', 0.97, 0.94],
])('a pack that holds %s', (_, folder, leastPrecision, leastRecall) => {
  const file = (name: string) => join(import.meta.dirname, folder, name);
  const { model, idOf } = measuredPacks([file('pack.json')]);
  const { score } = measure(readPages(file('pages'), file('gold.jsonl'), idOf), pipeline(model));

  test('is linked at least as well as before', () => {
    const errors = score.errors.map(({ kind, page, exact }) => `${kind} ${page} "${exact}"`).join('\n');
    expect(precision(score.all), errors).toBeGreaterThanOrEqual(leastPrecision);
    expect(recall(score.all), errors).toBeGreaterThanOrEqual(leastRecall);
  });
});

test('the table of features tells how often each applies, and what the figures lose without it', () => {
  const pages = measuredOf('main').pages.slice(0, 6);
  const lines = featuresTable([{ pages, model: bundledModel }], bundledModel.features).split('\n');
  expect(lines.length).toBe(bundledModel.features.length + 2);
  const cells = lines.find((line) => line.includes('| named-in-full |'))?.split(' | ') ?? [];
  expect(Number(cells[1])).toBeGreaterThan(0);
  expect(Number(cells[4])).toBeLessThan(0);
});
