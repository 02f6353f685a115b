import type { PackSelector } from '../../pack/types.ts';
import { storyBlocks } from '../story/sentences.ts';
import type { SourcedStory, StoryPage } from '../types.ts';
import type { PageSource, SourceQuote } from './types.ts';

/** UTF-16 units of context on either side, as in exports. */
const CONTEXT = 32;
/** What a selector of a pack may hold. */
const MAX_EXACT = 2_000;

/** Where a sentence stands on its page. */
export function quoteOf(page: StoryPage, block: number, sentence: string): SourceQuote {
  const paragraphs = storyBlocks(page).filter(({ role }) => role !== 'title');
  const paragraph = paragraphs.findIndex((each) => each.block.id === block);
  const at = page.blocks.findIndex(({ id }) => id === block);
  const text = page.blocks[at]?.text ?? '';
  const start = text.indexOf(sentence);
  const locator = paragraph < 0 ? 'page' : `¶${paragraph + 1}`;
  if (start < 0 || sentence === '' || sentence.length > MAX_EXACT) return { locator, sentence, selectors: [] };
  const before = `${page.blocks[at - 1]?.text ?? ''}\n${text.slice(0, start)}`;
  const after = `${text.slice(start + sentence.length)}\n${page.blocks[at + 1]?.text ?? ''}`;
  const selector: PackSelector = {
    type: 'TextQuoteSelector',
    exact: sentence,
    prefix: before.slice(-CONTEXT).toWellFormed(),
    suffix: after.slice(0, CONTEXT).toWellFormed(),
  };
  return { locator, sentence, selectors: [selector] };
}

/** What stands behind the headline in the title of a window: “… | The Daily”. */
const SITE_NAME = /\s+[|–—·-]\s+[^|–—·]{1,60}$/u;

/** The page as a source; its own headline where it has one, since the title of the window names the site as well. */
export function sourceOf(story: SourcedStory): PageSource {
  const headline = story.blocks.find(({ role }) => role === 'title')?.text.trim();
  const { url, publisher, date, language } = story;
  const title = headline || story.title.replace(SITE_NAME, '').trim() || url;
  return { title: title.replace(/\s+/gu, ' '), url, publisher, published: date, language: language || 'und' };
}
