/** The value of each kind of evidence: the figures with one kind after the other switched off. */
import { WEIGHTS, type Weights } from '../../utils/core/linking/scoring/weights.ts';
import type { GoldPage } from './corpus.ts';
import { measure } from './measure.ts';
import { f1, precision, recall } from './score.ts';
import { modelWith, pipeline } from './systems.ts';

const without: readonly (readonly [kind: string, change: Partial<Weights>])[] = [
  ['nothing', {}],
  ['full name elsewhere on the page', { namedInFull: 0, namedInFullEveryCountryHasOne: 0 }],
  ['definitions', { definition: 0 }],
  ['tied entities', { tie: { ...WEIGHTS.tie, most: 0 } }],
  ['offices', { ownRoleBeside: 0, ownRoleInSentence: 0, roleBeside: 0, roleInSentence: 0, affiliation: 0 }],
  ['other callings', { otherCallingBeside: 0, otherCallingInSentence: 0, otherCallingInBlock: 0 }],
  ['countries', { countryBeside: 0, countryOfPage: 0, countryOfPageCommon: 0, otherCountryOfPage: 0 }],
  ['namesakes of the pack', { namesakeListed: 0, namesakeWords: 0 }],
  ['rivals on the page', { competingSense: 0 }],
  ['company of other names', { coOccurrence: 0 }],
];

/** A Markdown table, the kinds in the order of the ADR. */
export function ablationTable(pages: readonly GoldPage[]): string {
  const rows = without.map(([kind, change]) => {
    const { all } = measure(pages, pipeline(modelWith({ ...WEIGHTS, ...change }))).score;
    const figures = [precision(all), recall(all), f1(all)].map((figure) => (figure ?? 0).toFixed(3));
    return `| ${[kind, ...figures, all.wrong, all.missed].join(' | ')} |`;
  });
  return ['| switched off | precision | recall | F1 | wrong | missed |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
