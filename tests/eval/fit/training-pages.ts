/**
 * Reads a training folder: `pages/*.html`, in which each mention stands in `<data value="ID">…</data>` (with
 * `class="optional"` where it counts neither way), and `pack.json`, which holds the entities of those ids.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFacts, TextBlock } from '../../../utils/core/page/types.ts';
import { readPage, withoutCategory } from '../read-page.ts';

export interface MarkedMention {
  readonly block: number;
  /** UTF-16 offsets in the text of the block. */
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly isOptional: boolean;
}
export interface TrainingPage {
  readonly name: string;
  readonly facts: PageFacts;
  readonly blocks: readonly TextBlock[];
  readonly mentions: readonly MarkedMention[];
}

const MARK = /<data value="(?<id>[^"]+)"(?<optional> class="optional")?>(?<text>.*?)<\/data>/gsu;
/** Private characters around the id and the text of a mention, which pass through the reader of pages. */
const IN_TEXT = /\ue000(?<optional>\??)(?<id>[^\ue001]*)\ue001(?<text>[^\ue002]*)\ue002/gu;

function withoutMarks(block: TextBlock, mentions: MarkedMention[]): TextBlock {
  let text = '';
  let last = 0;
  for (const found of block.text.matchAll(IN_TEXT)) {
    const { optional, id = '', text: name = '' } = found.groups ?? {};
    text += block.text.slice(last, found.index);
    const start = text.length;
    text += name;
    mentions.push({ block: block.id, start, end: text.length, entity: id, isOptional: optional === '?' });
    last = found.index + found[0].length;
  }
  return { ...block, text: text + block.text.slice(last) };
}

export function readTrainingPages(folder: string): readonly TrainingPage[] {
  const pages = join(folder, 'pages');
  const names = readdirSync(pages).filter((name) => name.endsWith('.html'));
  return names.sort().map((name) => {
    const { html } = withoutCategory(readFileSync(join(pages, name), 'utf8'));
    const marked = html.replace(MARK, (_, id: string, optional: string | undefined, text: string) => {
      return `\ue000${optional === undefined ? '' : '?'}${id}\ue001${text}\ue002`;
    });
    const { facts, blocks } = readPage(marked);
    const mentions: MarkedMention[] = [];
    const plain = blocks.map((block) => withoutMarks(block, mentions));
    return { name, facts, blocks: plain, mentions };
  });
}
