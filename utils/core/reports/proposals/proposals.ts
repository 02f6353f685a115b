/** What a page reports, as the reader may keep it. */
import type { PackIndex } from '../../pack/index-pack.ts';
import { readReports } from '../read-reports.ts';
import type { Report, SourcedStory } from '../types.ts';
import { FormFiller } from './form-filler.ts';
import { sourceOf } from './source-quote.ts';
import type { PageProposals } from './types.ts';

/**
 * What of the page tells a report. Nothing of the packs is in it: a party that they do not know has an id once the
 * report is kept, and is called by its name there.
 */
const toldBy = ({ type, kind, date, quote }: Report): string => [type, kind, date ?? '', quote].join('\n');

/** Reads what a page reports and compares it with the packs; only what may be kept. */
export function proposalsOf(story: SourcedStory, index: PackIndex): PageProposals {
  const { reports, date } = readReports(story, index);
  const filler = new FormFiller(story, index);
  const counts = new Map<string, number>();
  // Those that are not proposed count as well: which they are depends on the packs.
  const keyed = reports.map((report) => {
    const told = toldBy(report);
    const count = (counts.get(told) ?? 0) + 1;
    counts.set(told, count);
    return { report, key: `${told}\n${count}` };
  });
  return {
    source: sourceOf({ ...story, date }),
    proposals: keyed
      .filter(({ report }) => report.propose)
      .map(({ report, key }) => ({ ...filler.proposalOf(report, date), key })),
  };
}
