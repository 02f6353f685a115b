import type { Handlers } from '../../utils/browser/messages/handle-messages.ts';
import { CallError } from '../../utils/browser/messages/result.ts';
import { sendToTab } from '../../utils/browser/messages/send.ts';
import { annotate } from '../../utils/core/linking/annotate.ts';
import type { PackIndex } from '../../utils/core/pack/index-pack.ts';
import { draftBlocks, draftStory, MAX_DRAFT } from '../../utils/core/reports/draft/draft-story.ts';
import { readDraft } from '../../utils/core/reports/draft/read-draft.ts';
import type { DraftReading } from '../../utils/core/reports/draft/types.ts';
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

/** Links the names of a text as those of a page, and reads it; it is forgotten with the answer. */
async function draftReading(text: string, language: string, today: string): Promise<DraftReading> {
  const { model, indexAround } = await dataset();
  const blocks = draftBlocks(text);
  const { changed } = annotate({ page: { title: '', language }, blocks, removed: [], context: null }, model);
  const mentions = changed.flatMap((each) => each.mentions);
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  const index = await indexAround({ entities, withRecords: true });
  const story = draftStory(blocks, mentions, { language, today });
  return { ...readDraft(story, index, today), isCut: text.length > MAX_DRAFT };
}

/** Reads what pages report, when popup or side panel ask; nothing of it is kept. */
export const reportHandlers: Handlers = {
  'page-reports': async ({ tab }) => readReports(...(await storyOf(tab))),
  'read-draft': ({ text, language, today }) => draftReading(text, language, today),
  'page-proposals': async ({ tab }) => proposalsOf(...(await storyOf(tab))),
};
