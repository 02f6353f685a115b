/**
 * Links the names of a page. The function keeps nothing: what the page has shown so far travels in the context, so the
 * browser may stop the background between two calls. What is linked depends only on the blocks that the page holds,
 * never on the chunks or the order in which they came.
 */
import type { AnnotateReply, AnnotateRequest, Mention, PageContext, TextBlock } from '../mentions/types.ts';
import type { EntityId } from '../pack/types.ts';
import type { Lens } from './lens.ts';

/** A match as the context carries it: start, end, and the names it may be. */
type Candidate = readonly [start: number, end: number, names: readonly number[]];
interface SeenBlock {
  readonly id: number;
  readonly order: number;
  readonly candidates: readonly Candidate[];
}
interface Context extends PageContext {
  readonly blocks: readonly SeenBlock[];
}

function readBlock(block: TextBlock, lens: Lens): SeenBlock {
  const candidates = lens.gazetteer.scan(block.text).map(({ start, end, names }): Candidate => [start, end, names]);
  return { id: block.id, order: block.order, candidates };
}

/** For every entity the first block that names it in full. */
function namedInFull(blocks: readonly SeenBlock[], lens: Lens): ReadonlyMap<EntityId, { block: number; text: string }> {
  const named = new Map<EntityId, { block: number; text: string }>();
  for (const block of blocks) {
    for (const index of block.candidates.flatMap(([, , names]) => names)) {
      const form = lens.forms[index];
      if (form?.evidence === 'none' && !named.has(form.entity)) {
        named.set(form.entity, { block: block.id, text: form.text });
      }
    }
  }
  return named;
}

function decide(blocks: readonly SeenBlock[], lens: Lens): ReadonlyMap<number, readonly Mention[]> {
  const named = namedInFull(blocks, lens);
  const link = (block: SeenBlock, [start, end, names]: Candidate): readonly Mention[] => {
    const forms = names.flatMap((index) => lens.forms[index] ?? []).filter((form) => named.has(form.entity));
    const [form, second] = forms;
    if (!form || second) return [];
    const type = lens.entities.get(form.entity)?.type ?? 'institution';
    const place = named.get(form.entity);
    const evidence =
      form.evidence === 'none' || !place
        ? { kind: 'full-name' as const }
        : { kind: 'named-in-full' as const, ...place };
    const link = { block: block.id, start, end, entity: form.entity, type };
    return [{ ...link, name: form.text, nameKind: form.kind, evidence: [evidence] }];
  };
  return new Map(blocks.map((block) => [block.id, block.candidates.flatMap((candidate) => link(block, candidate))]));
}

function isContext(context: PageContext | null, lens: Lens): context is Context {
  return context !== null && context.pack === lens.key && Array.isArray(context.blocks);
}

/** Takes the blocks that are new or gone; gives the mentions of every block whose mentions are new or changed. */
export function annotate(request: AnnotateRequest, lens: Lens): AnnotateReply {
  const seen = isContext(request.context, lens) ? request.context.blocks : [];
  const gone = new Set([...request.removed, ...request.blocks.map((block) => block.id)]);
  const read = request.blocks.map((block) => readBlock(block, lens)).filter((block) => block.candidates.length > 0);
  const blocks = [...seen.filter((block) => !gone.has(block.id)), ...read].sort(
    (a, b) => a.order - b.order || a.id - b.id,
  );
  const before = decide(seen, lens);
  const changed = [...decide(blocks, lens)]
    .map(([block, mentions]) => ({ block, mentions }))
    .filter(({ block, mentions }) => JSON.stringify(mentions) !== JSON.stringify(before.get(block) ?? []));
  const context: Context = { pack: lens.key, blocks };
  return { changed, context };
}
