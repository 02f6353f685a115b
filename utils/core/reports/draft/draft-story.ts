import type { Edtf } from '../../pack/types.ts';
import type { Mention, TextBlock } from '../../page/types.ts';
import type { StoryPage } from '../types.ts';

/** UTF-16 units of a draft that are read. */
export const MAX_DRAFT = 100_000;
/** A first line of up to so many units, without a full stop, is the title. */
const MAX_TITLE = 160;
const ENDS_SENTENCE = /[.!?…。！？:：;；]["”’»」』）)]*$/u;

/** The lines of a draft as blocks, each a paragraph; a short first line is the title. */
export function draftBlocks(text: string): readonly TextBlock[] {
  const lines = text
    .slice(0, MAX_DRAFT)
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line, at): TextBlock => {
    const isTitle = at === 0 && lines.length > 1 && line.length <= MAX_TITLE && !ENDS_SENTENCE.test(line);
    return { id: at + 1, order: at + 1, role: isTitle ? 'title' : 'text', text: line };
  });
}

/** A draft as a story of the day on which it is written. */
export const draftStory = (
  blocks: readonly TextBlock[],
  mentions: readonly Mention[],
  { language, today }: { readonly language: string; readonly today: Edtf },
): StoryPage => ({ title: '', language, date: today, blocks, mentions });
