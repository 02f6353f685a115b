/**
 * Links the names of a page. The function keeps nothing: what the page has shown so far travels in the context, so the
 * browser may stop the background between two calls. What is linked depends only on the blocks that the page holds,
 * never on the chunks or the order in which they came.
 */
import { Sights } from '../gazetteer/sights.ts';
import type { AnnotateReply, AnnotateRequest, Mention } from '../mentions/types.ts';
import { decide } from './decide.ts';
import type { Lens } from './lens.ts';
import { type Context, contextOf, keepWithinBounds, readContext } from './page-context.ts';
import { readBlock } from './read-block.ts';

/** Takes the blocks that are new or gone; gives the mentions of every block whose mentions are new or changed. */
export function annotate(request: AnnotateRequest, lens: Lens): AnnotateReply {
  const { page } = request;
  const before: Context = readContext(request.context, lens);
  const gone = new Set([...request.removed, ...request.blocks.map((block) => block.id)]);
  const sights = new Sights();
  const read = request.blocks.flatMap((block) => readBlock(block, page.language, lens, sights) ?? []);
  const kept = before.blocks.filter((block) => !gone.has(block.id));
  const blocks = keepWithinBounds([...kept, ...read]);
  const answers = new Map(before.answers);
  const changed: { block: number; mentions: readonly Mention[] }[] = [];
  const next = new Map<number, string>();
  decide(blocks, page, lens).forEach((mentions, index) => {
    const block = blocks[index]?.id ?? -1;
    const answer = mentions.length === 0 ? '' : fingerprint(mentions);
    if (answer !== '') next.set(block, answer);
    if (answer !== (answers.get(block) ?? '')) changed.push({ block, mentions });
    answers.delete(block);
  });
  // Blocks that fell out of bounds lose the mentions that were given for them.
  for (const block of answers.keys()) if (!gone.has(block)) changed.push({ block, mentions: [] });
  return { changed, context: contextOf(lens, blocks, next) };
}

/** Differs where mentions differ, evidence included: FNV-1a of 32 bits, and the count. */
function fingerprint(mentions: readonly Mention[]): string {
  let hash = 0x811c9dc5;
  const addNumber = (value: number): void => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  const addText = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) addNumber(text.charCodeAt(at));
    addNumber(0xffff);
  };
  for (const { start, end, entity, evidence } of mentions) {
    addNumber(start);
    addNumber(end);
    addText(entity);
    for (const reason of evidence) for (const value of Object.values(reason)) addText(`${value}`);
  }
  return `${mentions.length}.${(hash >>> 0).toString(36)}`;
}
