/** Fits what the signs around a Chinese name weigh (`utils/core/languages/han/surroundings.ts`) on marked sentences. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signsAround } from '../../../utils/core/languages/han/surroundings.ts';
import { fitSigns, type SignedExample, type SignFitting, sumOf } from './fit-signs.ts';
import type { MarkedName } from './han-sentences.ts';

const FITTING: SignFitting = { fewest: 2, prior: 2, steps: 250, rate: 0.5 };
const WEIGHTS_FILE = join(import.meta.dirname, '../../../utils/core/languages/han/sign-weights.ts');
/** Weights are kept in such steps, and what is less than one is left out. */
const STEP = 0.1;
const COLUMN = 12;

/** Without the names themselves: which words stand near is to count, and not which other body. */
function examplesOf(names: readonly MarkedName[]): readonly SignedExample[] {
  const own = new Set(
    names.flatMap(({ name }) => ['before', 'behind', 'left word', 'right word'].map((where) => `${where} ${name}`)),
  );
  return names.map(({ name, before, after, isName }) => ({
    signs: signsAround(name, before, after).filter((sign) => !own.has(sign)),
    isTrue: !isName,
  }));
}

/** What is fitted, in short: the file of weights says on what it was fitted. */
const digestOf = (names: readonly MarkedName[]): string =>
  createHash('sha256')
    .update(JSON.stringify([examplesOf(names), FITTING, STEP]))
    .digest('hex')
    .slice(0, 16);

function fileOf(weights: ReadonlyMap<string, number>, names: readonly MarkedName[]): string {
  const byWeight = new Map<number, string[]>();
  for (const [sign, weight] of weights) {
    const steps = Math.round(weight / STEP);
    if (steps !== 0) byWeight.set(steps, [...(byWeight.get(steps) ?? []), sign]);
  }
  const lines = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([steps, signs]) => `${(steps * STEP).toFixed(1)}\t${signs.toSorted().join('\t')}`);
  return `/** Written by \`npm run eval -- --fit-han\` from what is ${digestOf(names)}: a weight on each line, and its signs. */
export const HAN_SIGNS = \`
${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`;
`;
}

/** Fits the weights on all sentences and writes them. */
export function writeHanWeights(names: readonly MarkedName[]): void {
  writeFileSync(WEIGHTS_FILE, fileOf(fitSigns(examplesOf(names), FITTING), names));
}

/** Whether the weights of the project were fitted on these sentences, with the signs as they are now. */
export const areWeightsOf = (names: readonly MarkedName[]): boolean =>
  readFileSync(WEIGHTS_FILE, 'utf8').includes(` ${digestOf(names)}:`);

export interface JudgedSet {
  readonly set: string;
  readonly names: number;
  /** How many are judged rightly by weights that were fitted on the other sets. */
  readonly right: number;
  /** Where so many percent of the true names are lost, what share of the others is caught. */
  readonly caught: readonly (readonly [lostPercent: number, share: number])[];
}

const LOST = [1, 2, 5, 10];

/** Each set judged by weights that were fitted on the others. */
export function judgeEachSet(names: readonly MarkedName[]): readonly JudgedSet[] {
  const examples = examplesOf(names).map((example, at) => ({ set: names[at]?.set ?? '', ...example }));
  return [...new Set(names.map(({ set }) => set))].map((set) => {
    const others = examples.filter((each) => each.set !== set);
    const weights = fitSigns(others, FITTING);
    const judged = examples
      .filter((each) => each.set === set)
      .map(({ signs, isTrue }) => ({ strangeness: sumOf(weights, signs), isTrue }));
    const none = judged.filter(({ isTrue }) => isTrue);
    const ofNames = judged.flatMap(({ strangeness, isTrue }) => (isTrue ? [] : [strangeness])).sort((a, b) => b - a);
    return {
      set,
      names: judged.length,
      right: judged.filter(({ strangeness, isTrue }) => strangeness > 0 === isTrue).length,
      caught: LOST.map((percent) => {
        const least = ofNames[Math.floor((ofNames.length * percent) / 100)] ?? 0;
        return [percent, none.filter(({ strangeness }) => strangeness > least).length / none.length] as const;
      }),
    };
  });
}

/** Prints for each set how well the weights of the others judge it. */
export function printJudgedSets(names: readonly MarkedName[]): void {
  console.log(['set', 'names', 'right', ...LOST.map((percent) => `caught, ${percent} % lost`)].join('  '));
  for (const { set, names: count, right, caught } of judgeEachSet(names)) {
    const shares = caught.map(([, share]) => share.toFixed(2).padStart(COLUMN));
    console.log(
      set.padEnd(COLUMN),
      String(count).padStart(COLUMN),
      (right / count).toFixed(3).padStart(COLUMN),
      ...shares,
    );
  }
}
