import { annotate } from '../../../../utils/core/linking/annotate.ts';
import type { NameEntry } from '../../../../utils/core/linking/candidates/name-entry.ts';
import { createLinkingModel, type LinkingModel } from '../../../../utils/core/linking/linking-model.ts';
import type { SurfaceForm } from '../../../../utils/core/matching/surface-forms/types.ts';
import type { EntityId, Pack } from '../../../../utils/core/pack/types.ts';
import type { Mention, PageContext, PageFacts, TextBlock } from '../../../../utils/core/page/types.ts';
import { samplePack } from './sample-packs.ts';

export const model = createLinkingModel([samplePack]);
export const page: PageFacts = { title: '', language: 'en' };
export const blocksOf = (texts: readonly string[]): readonly TextBlock[] =>
  texts.map((text, order) => ({ id: order + 1, order, text, role: 'text' }));

/** What a page's blocks show when they come in these chunks; later answers replace earlier ones. */
export function linksOf(
  chunks: readonly (readonly TextBlock[])[],
  removed: readonly (readonly number[])[] = [],
  linking: LinkingModel = model,
): ReadonlyMap<number, readonly Mention[]> {
  const shown = new Map<number, readonly Mention[]>();
  let context: PageContext | null = null;
  chunks.forEach((blocks, step) => {
    const gone = removed[step] ?? [];
    for (const id of gone) shown.delete(id);
    const reply = annotate({ page, blocks, removed: gone, context }, linking);
    for (const { block, mentions } of reply.changed) {
      if (mentions.length === 0) shown.delete(block);
      else shown.set(block, mentions);
    }
    context = JSON.parse(JSON.stringify(reply.context)) as PageContext;
  });
  return shown;
}

/** For a pack: "entity: text as it stands" for every link of a page of these paragraphs, in a language (BCP 47). */
export function linkedBy(pack: Pack, language?: string): (...texts: readonly string[]) => readonly string[] {
  const linking = createLinkingModel([pack]);
  return (...texts) => {
    const blocks = blocksOf(texts).map((block) => (language === undefined ? block : { ...block, language }));
    const shown = linksOf([blocks], [], linking);
    return blocks.flatMap(({ id, text }) =>
      (shown.get(id) ?? []).map(({ start, end, entity }) => `${entity}: ${text.slice(start, end)}`),
    );
  };
}

/** All spellings that are looked for, by their numbers. */
export const formsOf = (linking: LinkingModel): readonly SurfaceForm[] =>
  Array.from({ length: linking.compiledNames.size }, (_, number) => {
    const form = linking.form(number);
    if (!form) throw new Error(`No form has the number ${number}`);
    return form;
  });

/** The entry of a name of the packs, spelled like this; throws where they have none. */
export function entryOf(text: string, linking: LinkingModel = model, entity?: string): NameEntry {
  const index = formsOf(linking).findIndex((form) => form.text === text && (entity ?? form.entity) === form.entity);
  const entry = linking.known.at(index);
  if (!entry) throw new Error(`No ${text} in the pack`);
  return entry;
}

export const id = (entity: string): EntityId => entity as EntityId;

/** A text in which «» mark a span, without the marks, and where the span stands. */
export function marked(text: string): { readonly text: string; readonly start: number; readonly end: number } {
  const start = text.indexOf('«');
  return { text: text.replace(/[«»]/gu, ''), start, end: text.indexOf('»') - 1 };
}
