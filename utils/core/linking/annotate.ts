/**
 * Links the names of a page. The function keeps nothing: what the page has shown so far travels in the context, so the
 * browser may stop the background between two calls. What is linked depends only on the blocks that the page holds,
 * never on the chunks or the order in which they came.
 */
import { labelOfCell } from '../languages/tables/cell-labels.ts';
import type { AnnotateReply, AnnotateRequest, Mention } from '../page/types.ts';
import { readBlock } from './candidates/read-block.ts';
import type { BlockFindings } from './candidates/types.ts';
import { fingerprint } from './fingerprint.ts';
import type { LinkingModel } from './linking-model.ts';
import {
  type Context,
  contextOf,
  keepPlainCells,
  keepWithinBounds,
  type PlainCell,
  readContext,
} from './page-context.ts';
import { decide } from './scoring/decide.ts';

/** Takes the blocks that are new or gone; gives the mentions of every block whose mentions are new or changed. */
export function annotate(request: AnnotateRequest, model: LinkingModel): AnnotateReply {
  const { page } = request;
  const before: Context = readContext(request.context, model);
  const isFirst = before.blocks.length === 0 && before.answers.length === 0;
  const gone = new Set(isFirst ? [] : [...request.removed, ...request.blocks.map((block) => block.id)]);
  const read: BlockFindings[] = before.blocks.filter((block) => !gone.has(block.id));
  const cells: PlainCell[] = before.plainCells?.filter(([block]) => !gone.has(block)) ?? [];
  for (const block of request.blocks) {
    const findings = readBlock(block, page.language, model);
    const label = block.role === 'cell' ? labelOfCell(block.text) : undefined;
    // The head of a column (毕业院校) may look like the end of a short name, and is none.
    if (label !== undefined && (findings === null || findings.spans.length === 0))
      cells.push([block.id, block.order, label]);
    else if (findings) read.push(findings);
    else if (block.role === 'cell') cells.push([block.id, block.order]);
  }
  const blocks = keepWithinBounds(read);
  const isCut = before.isCut === true || read.some((block) => block.isCut) || candidatesIn(blocks) < candidatesIn(read);
  const plainCells = keepPlainCells(cells);
  const answers = new Map(before.answers);
  const changed: { block: number; mentions: readonly Mention[] }[] = [];
  const next: (readonly [block: number, fingerprint: number])[] = [];
  decide(blocks, page, model, plainCells).forEach((mentions, index) => {
    const block = blocks[index]?.id ?? -1;
    const answer = fingerprint(mentions);
    if (answer !== 0) next.push([block, answer]);
    if (answer !== (answers.get(block) ?? 0)) changed.push({ block, mentions });
    answers.delete(block);
  });
  // Blocks that fell out of bounds lose the mentions that were given for them.
  for (const block of answers.keys()) if (!gone.has(block)) changed.push({ block, mentions: [] });
  return { changed, isCut, context: contextOf(model, blocks, next, plainCells, isCut) };
}

const candidatesIn = (blocks: readonly BlockFindings[]): number =>
  blocks.reduce((sum, { spans }) => sum + spans.length, 0);
