import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type MeasuredPacks, measuredPacks } from '../packs.ts';
import { fitBareNames } from './fit-bare-names.ts';
import { readTrainingPages } from './training-pages.ts';

const COLUMN = 10;

/**
 * Prints what each sign weighs now and by these training folders, how often it stands beside a right name and at all,
 * and so many of the names that are judged wrongly then. Throws CallFault.
 */
export function printFittedWeights(folders: readonly string[], errors: number): void {
  const models = new Map<string, MeasuredPacks>();
  const sets = folders.map((folder) => {
    const named = join(folder, 'pack.json');
    // Several folders may share a pack by links.
    const file = existsSync(named) ? realpathSync(named) : named;
    const packs = models.get(file) ?? measuredPacks([file]);
    models.set(file, packs);
    return { ...packs, pages: readTrainingPages(folder, packs.hasEntity) };
  });
  const { weights, misjudged } = fitBareNames(sets);
  for (const { id, now, fitted, applies, right } of weights) {
    const figures = [now.toFixed(2), fitted.toFixed(2), String(right), String(applies)];
    console.log(id.padEnd(3 * COLUMN), ...figures.map((figure) => figure.padStart(COLUMN)));
  }
  for (const { page, context, isRight } of misjudged.slice(0, errors))
    console.log(isRight ? 'missed' : 'wrong', page, context.replace(/\s+/gu, ' '));
}
