/** The measured systems: the pipeline, and two plain matchers as baselines. */
import { bundledPack } from '../../data/bundled-pack.ts';
import { bundledDocuments } from '../../data/bundled-packs.ts';
import { annotate } from '../../utils/core/linking/annotate.ts';
import { createLinkingModel, type LinkingModel } from '../../utils/core/linking/linking-model.ts';
import { unifyIds } from '../../utils/core/pack/merge-packs.ts';
import { parsePack } from '../../utils/core/pack/parse.ts';
import type { AnnotateReply, Mention } from '../../utils/core/page/types.ts';
import type { GoldPage } from './corpus.ts';

export interface Link {
  readonly entity: string;
  readonly exact: string;
  readonly before: string;
  readonly after: string;
  /** The evidence of linking; empty for the baselines. */
  readonly mention?: Mention;
}
export type System = (page: GoldPage) => readonly Link[];

/** The first bundled pack alone, whose names the gold of most corpora has. */
export const bundledModel: LinkingModel = createLinkingModel([parsePack(bundledPack)]);
/** All bundled packs, as a reader has them. */
export const wholeModel: LinkingModel = createLinkingModel(
  unifyIds(bundledDocuments.map((document) => parsePack(document))),
);
/** The model with which a corpus is measured. */
export const modelFor = (corpus: string): LinkingModel => (corpus === 'newsroom' ? wholeModel : bundledModel);

const shown = 60;
function linkAt(text: string, start: number, end: number, entity: string, mention?: Mention): Link {
  const before = text.slice(Math.max(0, start - shown), start);
  const link = { entity, exact: text.slice(start, end), before, after: text.slice(end, end + shown) };
  return mention ? { ...link, mention } : link;
}

/** What an answer for all blocks of a page links. */
export function linksOf({ blocks }: GoldPage, { changed }: AnnotateReply): readonly Link[] {
  const mentions = new Map(changed.map((each) => [each.block, each.mentions]));
  return blocks.flatMap(({ id, text }) =>
    (mentions.get(id) ?? []).map((mention) => linkAt(text, mention.start, mention.end, mention.entity, mention)),
  );
}

/** The pipeline as the background runs it. */
export function pipeline(model: LinkingModel): System {
  return (page) =>
    linksOf(page, annotate({ page: page.facts, blocks: page.blocks, removed: [], context: null }, model));
}

/** Every full name and acronym that the pack lists, anywhere; `needsFull`: acronyms only beside a full name. */
function plain(model: LinkingModel, needsFull: boolean): System {
  return ({ blocks }) => {
    const listed = blocks.flatMap(({ text }) =>
      model.compiledNames.scan(text).flatMap(({ start, end, names }) => {
        const forms = names.flatMap((index) => model.form(index) ?? []);
        const form = forms.find((each) => each.form === 'listed' && each.nameKind !== 'short');
        return form ? [{ form, link: linkAt(text, start, end, form.entity) }] : [];
      }),
    );
    const full = new Set(listed.filter(({ form }) => form.nameKind !== 'acronym').map(({ form }) => form.entity));
    return listed
      .filter(({ form }) => !needsFull || form.nameKind !== 'acronym' || full.has(form.entity))
      .map(({ link }) => link);
  };
}

export const systems = (model: LinkingModel) => ({
  linking: pipeline(model),
  'all names and acronyms': plain(model, false),
  'acronyms only with their full name': plain(model, true),
});
