/** Runs in a page of a real browser: the page layer of the extension with its background beside it in the page. */
import { annotate } from '../../../utils/core/linking/annotate.ts';
import { createLens } from '../../../utils/core/linking/lens.ts';
import { trustPack } from '../../../utils/core/pack/parse.ts';
import { type AnnotatedPage, annotatedPage } from '../../../utils/dom/annotated-page/annotated-page.ts';
import { hitAt } from '../../../utils/dom/hit-test/hit-test.ts';

let annotated: AnnotatedPage | null = null;

const hitTest = {
  /** Annotates this page; gives the number of hits. */
  async start(path: string): Promise<number> {
    const lens = createLens([trustPack(await (await fetch(path)).json())]);
    const page = annotatedPage({
      document,
      signal: new AbortController().signal,
      rules: { density: 'every', style: 'underline', corrections: [] },
      annotate: async (request) => annotate(request, lens),
      isOwn: () => false,
      changed: () => {},
    });
    annotated = page;
    while (page.state !== 'ready') await new Promise((resolve) => setTimeout(resolve, 50));
    return page.hits.all().length;
  },
  /** Microseconds a point: the browser's own caret look-up alone, and our hit test. */
  measure(points: number): { bare: number; ours: number; hits: number } {
    const at = (i: number): [number, number] => [(i * 37) % innerWidth, (i * 101) % innerHeight];
    const time = (test: (x: number, y: number) => unknown): [number, number] => {
      let hits = 0;
      const start = performance.now();
      for (let i = 0; i < points; i++) if (test(...at(i))) hits++;
      return [((performance.now() - start) * 1000) / points, hits];
    };
    const [bare] = time((x, y) => document.caretPositionFromPoint(x, y));
    const page = annotated;
    const [ours, hits] = time((x, y) => page && hitAt(document, x, y, page.hits, () => page.painted));
    return { bare, ours, hits };
  },
};
export type HitTest = typeof hitTest;
Object.assign(globalThis, { hitTest });
