/**
 * Reads a training folder: `pages/*.html`, in which each mention stands in `<data value="ID">…</data>` (with
 * `class="optional"` where it counts neither way), and `pack.json`, which holds the entities of those ids.
 */
import { basename, join } from 'node:path';
import { CallFault } from '../../../cli/call-fault.ts';
import type { PageFacts, TextBlock } from '../../../utils/core/page/types.ts';
import { filesIn, readTextFile } from '../../input-files.ts';
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

/** Signs of a mark that is left in the text: its end stands in another block. */
const LEFT_OVER = /[\ue000-\ue002]/u;

/**
 * `hasEntity` says whether the pack has an entity of an id. Throws CallFault where there is no page, a mention names no
 * entity of the pack, or it is not closed in its block: each would leave out examples without a word.
 */
export function readTrainingPages(folder: string, hasEntity: (entity: string) => boolean): readonly TrainingPage[] {
  return filesIn(join(folder, 'pages'), '.html').map((path) => {
    const name = basename(path);
    const { html } = withoutCategory(readTextFile(path));
    const marked = html.replace(MARK, (_, id: string, optional: string | undefined, text: string) => {
      return `\ue000${optional === undefined ? '' : '?'}${id}\ue001${text}\ue002`;
    });
    const { facts, blocks } = readPage(marked);
    const mentions: MarkedMention[] = [];
    const plain = blocks.map((block) => withoutMarks(block, mentions));
    const open = plain.find(({ text }) => LEFT_OVER.test(text));
    if (open || /<\/?data\b/u.test(marked))
      throw new CallFault(`${path}: a mention is not closed in its block, or its mark has no value`);
    const unknown = mentions.find(({ entity }) => !hasEntity(entity));
    if (unknown) throw new CallFault(`${path}: the pack has no entity “${unknown.entity}”`);
    return { name, facts, blocks: plain, mentions };
  });
}
