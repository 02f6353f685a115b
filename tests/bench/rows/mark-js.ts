import { readFile } from 'node:fs/promises';
import type { Bench } from '../bench.ts';
import { dictionary } from '../corpus/dictionary.ts';
import { MainThread } from '../main-thread.ts';

const library = new URL('../../../node_modules/mark.js/dist/mark.min.js', import.meta.url);
/** Names in one message to the page: mark.js calls itself for each further name, deeper and deeper. */
const BATCH = 50;

export interface Marked {
  /** Processor time of the page's main thread in milliseconds, painting included. */
  readonly costs: readonly number[];
  readonly marks: number;
  /** Of the marks, those inside others. */
  readonly nested: number;
  /** How many names were marked when the time was up. */
  readonly names: number;
}

/**
 * Marks a page's names with mark.js as its readme says, each time in a fresh page. It takes the names one after the
 * other and looks through the whole page for each, so when `limit` milliseconds have passed it is left at that: what
 * it cost is then less than what all names would have cost.
 */
export async function markWithMarkJs(
  bench: Bench,
  html: string,
  { size, times, limit }: { readonly size: number; readonly times: number; readonly limit: number },
): Promise<Marked> {
  const names = dictionary(size).map(({ text }) => text);
  const source = await readFile(library, 'utf8');
  const costs: number[] = [];
  let [marks, nested, marked] = [0, 0, 0];
  for (let i = 0; i < times; i++) {
    const { page } = await bench.plainTab(html);
    await page.addScriptTag({ content: source });
    const thread = await MainThread.of(page);
    const mark = async (): Promise<void> => {
      const start = performance.now();
      for (marked = 0; marked < size && performance.now() - start < limit; marked += BATCH) {
        await page.evaluate(
          (batch) => {
            type Mark = new (context: Element) => { mark(names: string[], options: object): void };
            const { Mark } = globalThis as unknown as { Mark: Mark };
            new Mark(document.body).mark(batch, { accuracy: 'exactly', separateWordSearch: false, diacritics: false });
          },
          names.slice(marked, marked + BATCH),
        );
      }
      marked = Math.min(marked, size);
    };
    await thread.settled();
    costs.push((await thread.cost(mark)).tasks);
    const count = (selector: string): Promise<number> => page.$$eval(selector, (elements) => elements.length);
    [marks, nested] = [await count('mark'), await count('mark mark')];
    await page.close();
  }
  return { costs, marks, nested, names: marked };
}
