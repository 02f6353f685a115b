import { readFile } from 'node:fs/promises';
import type { Bench } from '../bench.ts';
import { dictionary } from '../corpus/dictionary.ts';
import { MainThread } from '../main-thread.ts';

const library = new URL('../../../node_modules/mark.js/dist/mark.min.js', import.meta.url);
/** Names in one message to the page: mark.js calls itself for each further name, deeper and deeper. */
export const BATCH = 50;

/** The library's own script. */
export const markJs = (): Promise<string> => readFile(library, 'utf8');

export interface Marked {
  /** Processor time of the page's main thread in milliseconds, painting included. */
  readonly costs: readonly number[];
  readonly marks: number;
  /** Of the marks, those inside others. */
  readonly nested: number;
  /** The number of names that it was given. */
  readonly names: number;
}

/**
 * Marks a page's names with mark.js as in its readme, each time in a fresh page. It takes the names one after the
 * other and looks through the whole page for each, so that when it is given only `most` of them, what it costs is less
 * than what all would have cost.
 */
export async function markWithMarkJs(
  bench: Bench,
  html: string,
  { size, times, most }: { readonly size: number; readonly times: number; readonly most: number },
): Promise<Marked> {
  const names = dictionary(Math.min(size, most)).map(({ text }) => text);
  const source = await markJs();
  const costs: number[] = [];
  let [marks, nested] = [0, 0];
  for (let i = 0; i < times; i++) {
    const { page } = await bench.plainTab(html);
    await page.addScriptTag({ content: source });
    const thread = await MainThread.of(page);
    const mark = async (): Promise<void> => {
      for (let at = 0; at < names.length; at += BATCH) {
        await page.evaluate(
          (batch) => {
            type Mark = new (context: Element) => { mark(names: string[], options: object): void };
            const { Mark } = globalThis as unknown as { Mark: Mark };
            new Mark(document.body).mark(batch, { accuracy: 'exactly', separateWordSearch: false, diacritics: false });
          },
          names.slice(at, at + BATCH),
        );
      }
    };
    await thread.idle();
    costs.push((await thread.cost(mark)).tasks);
    const count = (selector: string): Promise<number> => page.$$eval(selector, (elements) => elements.length);
    [marks, nested] = [await count('mark'), await count('mark mark')];
    await page.close();
  }
  return { costs, marks, nested, names: names.length };
}
