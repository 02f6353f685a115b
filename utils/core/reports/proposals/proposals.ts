/** What a page reports, as the reader may keep it. */
import type { PackIndex } from '../../pack/index-pack.ts';
import { readReports } from '../read-reports.ts';
import type { SourcedStory } from '../types.ts';
import { FormFiller } from './form-filler.ts';
import { sourceOf } from './source-quote.ts';
import type { PageProposals } from './types.ts';

/** Reads what a page reports and compares it with the packs; only what may be kept. */
export function proposalsOf(story: SourcedStory, index: PackIndex): PageProposals {
  const { reports, date } = readReports(story, index);
  const filler = new FormFiller(story, index);
  return {
    source: sourceOf({ ...story, date }),
    proposals: reports.filter(({ propose }) => propose).map((report) => filler.proposalOf(report, date)),
  };
}
