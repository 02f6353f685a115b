import type { Handlers } from '../../../utils/browser/messages/handle-messages.ts';
import { CallError } from '../../../utils/browser/messages/result.ts';
import { sendToTab } from '../../../utils/browser/messages/send.ts';
import { extension } from '../../../utils/browser/platform/extension.ts';
import { annotate } from '../../../utils/core/linking/annotate.ts';
import type { PackIndex } from '../../../utils/core/pack/index-pack.ts';
import { draftLanguage } from '../../../utils/core/reports/draft/draft-language.ts';
import { draftBlocks, draftStory, MAX_DRAFT } from '../../../utils/core/reports/draft/draft-story.ts';
import { readDraft } from '../../../utils/core/reports/draft/read-draft.ts';
import type { DraftReading } from '../../../utils/core/reports/draft/types.ts';
import { type SelectedFacts, selectedFacts } from '../../../utils/core/reports/keeping/selected-facts.ts';
import { proposalsOf } from '../../../utils/core/reports/proposals/proposals.ts';
import { readReports } from '../../../utils/core/reports/read-reports.ts';
import type { SourcedStory } from '../../../utils/core/reports/types.ts';
import { dataset } from '../packs/dataset.ts';

/** The page itself; its frames are other pages, with news of their own. */
const TOP_FRAME = 0;

async function indexOf({ mentions }: SourcedStory): Promise<PackIndex> {
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  return (await dataset()).indexAround({ entities, withRecords: true });
}

/** The story of a tab's page, with what the packs know of those whom it names. */
async function storyOf(tab: number): Promise<readonly [SourcedStory, PackIndex]> {
  const story = await sendToTab(tab, { type: 'story' }, TOP_FRAME);
  if (!story.ok) throw new CallError(story.reason);
  return [story.value, await indexOf(story.value)];
}

/** Links the names of a text as those of a page, and reads it; it is forgotten with the answer. */
async function draftReading(text: string, interfaceLanguage: string, today: string): Promise<DraftReading> {
  const language = draftLanguage(text, interfaceLanguage);
  const { model, indexAround } = await dataset();
  const blocks = draftBlocks(text);
  const { changed, isCut } = annotate({ page: { title: '', language }, blocks, removed: [], context: null }, model);
  const mentions = changed.flatMap((each) => each.mentions);
  const entities = [...new Set(mentions.map(({ entity }) => entity))];
  const index = await indexAround({ entities, withRecords: true });
  const story = draftStory(blocks, mentions, { language, today });
  return { ...readDraft(story, index, today), isCut: isCut || text.length > MAX_DRAFT };
}

/** A page in which no content script runs gives its title and address alone. */
async function bareStory(tab: number): Promise<SourcedStory> {
  const { title = '', url = '' } = await extension.tabs.get(tab);
  const publisher = URL.canParse(url) ? new URL(url).hostname : '';
  return { title, url, publisher, language: '', date: null, blocks: [], mentions: [] };
}

async function factsSelectedIn(tab: number, frame: number, text: string): Promise<SelectedFacts> {
  const result = await sendToTab(tab, { type: 'story' }, frame);
  const story = result.ok ? result.value : await bareStory(tab);
  return selectedFacts(story, text, await indexOf(story));
}

/** Reads what pages report, when popup or side panel ask; nothing of it is kept. */
export const reportHandlers: Handlers = {
  'page-reports': async ({ tab }) => readReports(...(await storyOf(tab))),
  'selected-facts': ({ tab, frame, text }) => factsSelectedIn(tab, frame, text),
  'read-draft': ({ text, language, today }) => draftReading(text, language, today),
  'page-proposals': async ({ tab }) => proposalsOf(...(await storyOf(tab))),
};
