import { readFile } from 'node:fs/promises';
import type { Bench } from '../bench.ts';
import { dictionary } from '../corpus/dictionary.ts';
import { MainThread } from '../main-thread.ts';

const library = new URL('../../../node_modules/mark.js/dist/mark.min.js', import.meta.url);
/** More names at once make an expression that mark.js cannot build. */
const BATCH = 100;

/** Marks a page's names with mark.js as its readme says; gives processor time of the main thread, painting included. */
export async function markWithMarkJs(
  bench: Bench,
  html: string,
  size: number,
  times: number,
): Promise<{ costs: number[]; marks: number }> {
  const names = dictionary(size).map(({ text }) => text);
  const source = await readFile(library, 'utf8');
  const costs: number[] = [];
  let marks = 0;
  for (let i = 0; i < times; i++) {
    const { page } = await bench.plainTab(html);
    await page.addScriptTag({ content: source });
    const thread = await MainThread.of(page);
    const mark = async (): Promise<void> => {
      marks = await page.evaluate(
        (given, batch) => {
          type Mark = new (context: Element) => { mark(names: string[], options: object): void };
          const { Mark } = globalThis as unknown as { Mark: Mark };
          const marker = new Mark(document.body);
          for (let at = 0; at < given.length; at += batch) {
            const options = { accuracy: 'exactly', separateWordSearch: false, diacritics: false };
            marker.mark(given.slice(at, at + batch), options);
          }
          return document.querySelectorAll('mark').length;
        },
        names,
        BATCH,
      );
    };
    costs.push((await thread.cost(mark)).tasks);
    await page.close();
  }
  return { costs, marks };
}
