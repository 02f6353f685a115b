import type { Handlers } from '../../utils/browser/messages/handle-messages.ts';
import { CallError } from '../../utils/browser/messages/result.ts';
import { sendToTab } from '../../utils/browser/messages/send.ts';
import type { PackIndex } from '../../utils/core/pack/index-pack.ts';
import { proposalsOf } from '../../utils/core/reports/proposals/proposals.ts';
import { readReports } from '../../utils/core/reports/read-reports.ts';
import type { SourcedStory } from '../../utils/core/reports/types.ts';
import { dataset } from './dataset.ts';

/** The page itself; its frames are other pages, with news of their own. */
const TOP_FRAME = 0;

/** The story of a tab's page, with what the packs know of those whom it names. */
async function storyOf(tab: number): Promise<readonly [SourcedStory, PackIndex]> {
  const story = await sendToTab(tab, { type: 'story' }, TOP_FRAME);
  if (!story.ok) throw new CallError(story.reason);
  const entities = [...new Set(story.value.mentions.map(({ entity }) => entity))];
  const { indexAround } = await dataset();
  return [story.value, await indexAround({ entities, withRecords: true })];
}

/** Reads what pages report, when popup or side panel ask; nothing of it is kept. */
export const reportHandlers: Handlers = {
  'page-reports': async ({ tab }) => readReports(...(await storyOf(tab))),
  'page-proposals': async ({ tab }) => proposalsOf(...(await storyOf(tab))),
};
