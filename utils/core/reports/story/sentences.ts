/** The story of a page, sentence by sentence, with marks in place of the names that linking found. */
import { BEGINS_WITH_CLOCK } from '../../languages/dates/date-signs.ts';
import { ENDS_NO_SENTENCE } from '../../languages/sentences/abbreviations.ts';
import type { InstitutionId } from '../../pack/types.ts';
import type { Mention, TextBlock } from '../../page/types.ts';
import { markOwnBody, quotationsIn } from '../names/own-body.ts';
import type { StoryPage } from '../types.ts';
import { type Words, wordsOf } from '../words/words-of.ts';
import { Marks, withoutPrivate } from './marks.ts';
import { MAX_STORY } from './max-story.ts';

export type SentenceRole = 'title' | 'prose' | 'caption' | 'agenda';

export interface Sentence {
  readonly block: number;
  readonly role: SentenceRole;
  /** With marks for what the packs know. */
  readonly text: string;
  readonly marks: Marks;
  readonly words: Words;
}

/** UTF-16 units of one sentence. */
const MAX_SENTENCE = 2_000;

function markMentions(text: string, mentions: readonly Mention[], marks: Marks): string {
  let marked = '';
  let done = 0;
  for (const { start, end, type, entity } of mentions) {
    if (start < done || end > text.length) continue;
    const kind = type === 'official' ? 'person' : 'institution';
    marked += withoutPrivate(text.slice(done, start)) + marks.add({ kind, text: text.slice(start, end), entity });
    done = end;
  }
  return marked + withoutPrivate(text.slice(done));
}

const END = /[.!?…]+["”’»)\]]*(?=\s+["“„«‘'([]?[\p{Lu}\p{N}\p{Lo}\ue000-\uebff])|[。！？!?]+[”’」』）)]*|\n+/gu;

/** Splits a marked text behind each sentence; a sentence keeps its full stop. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (
      match[0].startsWith('.') &&
      ENDS_NO_SENTENCE.test(text.slice(Math.max(start, match.index - 12), match.index + 1))
    )
      continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

const ENDS_AS_PROSE = /[.!?…。！？]["”’»」』）)\]]*$/u;
/** Thai puts no full stop: what is long and no headline is prose. */
const MIN_UNPOINTED = 60;

const isProse = ({ role, text }: TextBlock): boolean =>
  (role === 'text' || role === 'list-item' || role === 'caption') &&
  (ENDS_AS_PROSE.test(text) || (/\p{Script=Thai}/u.test(text) && text.length >= MIN_UNPOINTED));

function roleOf(block: TextBlock): SentenceRole | null {
  if (block.role === 'title') return 'title';
  // A caption tells of its picture in the present, with a full stop or without.
  if (block.role === 'caption') return 'caption';
  if (isProse(block)) return 'prose';
  return block.role === 'list-item' && BEGINS_WITH_CLOCK.test(block.text) ? 'agenda' : null;
}

interface StoryBlock {
  readonly block: TextBlock;
  readonly role: SentenceRole;
}

/**
 * The blocks of the story: from the title on, without navigation, tables, headings, and sections that hold no sentence
 * or are headed as something beside the story (related stories, comments).
 */
export function storyBlocks(page: StoryPage): readonly StoryBlock[] {
  const title = page.blocks.findIndex(({ role }) => role === 'title');
  const blocks = page.blocks.slice(Math.max(title, 0));
  const sections: { readonly beside: boolean; readonly blocks: StoryBlock[] }[] = [{ beside: false, blocks: [] }];
  for (const block of blocks) {
    const text = block.text.trim();
    if (block.role === 'heading') {
      const words = wordsOf(text, block.language ?? page.language);
      const beside = words
        .matcher('beside', 'fiction')
        .find(text)
        .some(({ start, end }) => end - start > text.length / 2 || start === 0);
      sections.push({ beside, blocks: [] });
      continue;
    }
    const role = roleOf({ ...block, text });
    if (role) sections.at(-1)?.blocks.push({ block, role });
  }
  return sections
    .filter(({ beside, blocks: held }) => !beside && held.some(({ role }) => role !== 'caption'))
    .flatMap(({ blocks: held }) => held);
}

/** Gives each sentence once, however often the page repeats it. `own`: the body on whose site the page is. */
export function sentencesOf(page: StoryPage, own: InstitutionId | null = null): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const seen = new Set<string>();
  const mentions = Map.groupBy(page.mentions, ({ block }) => block);
  let length = 0;
  for (const { block, role } of storyBlocks(page)) {
    if (length > MAX_STORY) break;
    length += block.text.length;
    const marks = new Marks();
    const text = markMentions(block.text.slice(0, MAX_STORY), mentions.get(block.id) ?? [], marks);
    // A quotation may go on over several sentences.
    const quotations = own === null ? [] : quotationsIn(text);
    let behind = 0;
    for (const sentence of role === 'title' ? [text.trim()] : splitSentences(text)) {
      const from = text.indexOf(sentence, behind);
      behind = from + sentence.length;
      const isQuoted = (at: number): boolean =>
        quotations.some(({ start, end }) => from + at >= start && from + at < end);
      const plain = marks.spellOut(sentence);
      if (sentence.length > MAX_SENTENCE || seen.has(plain)) continue;
      seen.add(plain);
      const words = wordsOf(plain, block.language ?? page.language);
      sentences.push({ block: block.id, role, text: markOwnBody(sentence, own, marks, words, isQuoted), marks, words });
    }
  }
  return sentences;
}
