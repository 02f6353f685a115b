import { short } from '../measure.ts';
import type { PageComparison } from './compare-loads.ts';

const WORST = 10;

/** The smallest value that is at least as large as `share` (0 to 1) of the sorted values. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Whether the extension changed the page, as far as can be said. */
export const isChanged = ({ difference, changesByItself }: PageComparison): boolean =>
  difference !== null && !changesByItself;

/** The distribution over all pages as lines for a terminal, with the slowest pages and everything that went wrong. */
export function reportLines(pages: readonly PageComparison[]): readonly string[] {
  const measured = pages.flatMap(({ page, added }) => (added === null ? [] : [{ page, added }]));
  measured.sort((one, other) => one.added - other.added);
  const added = measured.map((each) => each.added);
  const changed = pages.filter(isChanged);
  const failing = pages.filter(({ exceptions }) => exceptions.length > 0);
  const restless = pages.length - measured.length;
  return [
    `${count(pages.length, 'page')}${restless > 0 ? `, ${restless} of them never idle and not measured` : ''}`,
    ...(added.length > 0
      ? [
          `Added time of the main thread: median ${short(quantile(added, 0.5))} ms, ` +
            `90th percentile ${short(quantile(added, 0.9))} ms, worst ${short(quantile(added, 1))} ms`,
          ...measured
            .slice(-WORST)
            .reverse()
            .map(({ page, added: time }) => `  ${short(time).padStart(6)} ms  ${page}`),
        ]
      : []),
    `${count(changed.length, 'page')} changed by the extension`,
    ...changed.map(({ page, difference }) => `  ${page}: ${difference}`),
    `${count(failing.length, 'page')} with exceptions that come with the extension only`,
    ...failing.flatMap(({ page, exceptions }) => exceptions.map((each) => `  ${page}: ${each}`)),
  ];
}
