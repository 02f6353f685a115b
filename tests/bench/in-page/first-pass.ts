/** Runs in a page of a real browser: the extension's page layer, with its background beside it in the page. */
import { annotate } from '../../../utils/core/linking/annotate.ts';
import { createLinkingModel, type LinkingModel } from '../../../utils/core/linking/linking-model.ts';
import { trustPack } from '../../../utils/core/pack/parse.ts';
import type { PageContext } from '../../../utils/core/page/types.ts';
import { annotatedPage } from '../../../utils/dom/mentions/annotated-page.ts';
import { createMarks } from '../../../utils/dom/mentions/marks.ts';
import { nextTurn } from '../../../utils/dom/reading/scanner/slices.ts';

let model: LinkingModel | null = null;

const firstPass = {
  async open(pack: string): Promise<void> {
    model = createLinkingModel([trustPack(await (await fetch(pack)).json())]);
  },
  /**
   * Reads the page for the first time; gives the milliseconds until all of it is read and linked, and the number of
   * mentions.
   */
  async run(): Promise<{ ms: number; mentions: number }> {
    const opened = model;
    if (!opened) throw new Error('No pack was opened.');
    let context: PageContext | null = null;
    const start = performance.now();
    const page = annotatedPage({
      document,
      signal: new AbortController().signal,
      rules: { density: 'every', style: 'underline', corrections: [] },
      annotate: async (batch) => {
        const reply = annotate({ ...batch, context }, opened);
        context = reply.context;
        return reply.changed;
      },
      loadMarks: async () => createMarks,
      isOwn: () => false,
      changed: () => {},
    });
    while (page.state !== 'ready') await nextTurn();
    return { ms: performance.now() - start, mentions: page.marks?.mentions.all().length ?? 0 };
  },
};
export type FirstPass = typeof firstPass;
Object.assign(globalThis, { firstPass });
